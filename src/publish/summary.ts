import type { Reader } from './reader.ts';
import { present, type Row, rowOf, type Value } from './value.ts';

/** What the first screen of a telephone answers: who, what one gets, how long, what it costs, how many visits, and where. */
export function summaryOf(reader: Reader): Row[] {
  const { words } = reader;
  return present(
    reader.row(['audience']),
    rowOf(reader.label(['result']), reader.value(['result', 'name'])),
    rowOf(words.howLong, limitOf(reader)),
    rowOf(words.cost, ...feeOf(reader)),
    rowOf(reader.label(['visits']), visitsOf(reader)),
    whereOf(reader),
  );
}

/** How many visits, with the unit: 0次. */
export function visitsOf(reader: Reader): Value | undefined {
  const visits = reader.data(['visits']);
  return typeof visits === 'number' ? reader.value(['visits'], reader.words.visits(visits)) : reader.value(['visits']);
}

/** Whether there is a fee, as officials write it: 不收费. */
export function chargedOf(reader: Reader): Value | undefined {
  const charged = reader.data(['fee', 'charged']);
  if (charged === true) return reader.value(['fee', 'charged'], reader.words.charged);
  return charged === false ? reader.value(['fee', 'charged'], reader.words.free) : reader.value(['fee', 'charged']);
}

/** The promise, since that is what the applicant waits; the statutory limit where nothing was promised. */
function limitOf(reader: Reader): Value | undefined {
  const { words } = reader;
  const promised = reader.value(['limit', 'promised']);
  const statutory = reader.value(['limit', 'statutory']);
  return promised && !promised.missing
    ? promised
    : statutory && !statutory.missing
      ? { ...statutory, before: `${statutory.label}${words.colon}` }
      : (promised ?? statutory);
}

function feeOf(reader: Reader): (Value | undefined)[] {
  const items = reader.members(['fee', 'items']).flatMap((path) => {
    const name = reader.value([...path, 'name']);
    const standard = reader.value([...path, 'standard']);
    return [name, standard && name ? { ...standard, before: '' } : standard];
  });
  const charged = chargedOf(reader);
  return reader.data(['fee', 'charged']) === true && items.some((item) => item !== undefined)
    ? [charged, ...afterColon(present(...items), reader.words.colon)]
    : [charged];
}

function afterColon(values: readonly Value[], colon: string): Value[] {
  return values.map((value, index) => (index === 0 ? { ...value, before: colon } : value));
}

function whereOf(reader: Reader): Row | undefined {
  const places = reader.members(['places']);
  const [first] = places;
  if (!first) return rowOf(reader.words.where, reader.isMissing(['places']) ? reader.value(['places']) : undefined);
  const address = reader.value([...first, 'address']);
  const window = reader.value([...first, 'window']);
  const row = rowOf(
    reader.words.where,
    reader.value([...first, 'name']),
    address && { ...address, before: reader.words.comma },
    window && { ...window, before: reader.words.comma },
  );
  if (row?.values[0]) row.values[0] = { ...row.values[0], before: '' };
  return row && places.length > 1 ? { ...row, more: { href: '#places', text: reader.words.morePlaces(places.length) } } : row;
}
