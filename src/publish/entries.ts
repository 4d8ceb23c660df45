import type { Path } from '../finding/path.ts';
import type { Reader } from './reader.ts';
import { type Entry, present, type Value } from './value.ts';

/** The steps of an item: who acts, how long, and whether the days count, in one line each. */
export function stepsOf(reader: Reader): Entry[] {
  return reader.members(['steps']).map((path) => {
    const special = reader.data([...path, 'special']) === true ? reader.value([...path, 'special'], reader.words.special) : undefined;
    return {
      position: Number(path.at(-1)),
      ...nameOf(reader, path, 'name'),
      tags: present(special),
      line: present(
        reader.value([...path, 'agency']),
        reader.value([...path, 'post']),
        reader.value([...path, 'limit']),
        countedOf(reader, path),
      ),
      rows: reader.others(path, 'name', 'agency', 'post', 'limit', 'counted', 'special'),
    };
  });
}

/** The special procedures: hearings, inspections, expert review. */
export function specialProceduresOf(reader: Reader): Entry[] {
  return reader.members(['specialProcedures']).map((path) => ({
    position: Number(path.at(-1)),
    ...nameOf(reader, path, 'name'),
    tags: [],
    line: present(reader.value([...path, 'agency']), reader.value([...path, 'limit']), countedOf(reader, path)),
    rows: reader.others(path, 'name', 'agency', 'limit', 'counted'),
  }));
}

/** The places where the item is handled. */
export function placesOf(reader: Reader): Entry[] {
  return reader.members(['places']).map((path) => {
    const accessible =
      reader.data([...path, 'accessible']) === true ? reader.value([...path, 'accessible'], reader.words.accessible) : undefined;
    const [heading, ...others] = ['name', 'address'].filter((key) => reader.data([...path, key]) !== undefined);
    return {
      position: Number(path.at(-1)),
      ...nameOf(reader, path, heading ?? 'address'),
      tags: present(reader.value([...path, 'kind']), accessible),
      line: [],
      rows: [...others.flatMap((key) => reader.row([...path, key]) ?? []), ...reader.others(path, 'name', 'address', 'kind', 'accessible')],
    };
  });
}

/** The legal bases: 《law》 with number and article as the heading, the wording below. */
export function basisOf(reader: Reader): Entry[] {
  return reader.members(['basis']).map((path) => {
    const law = reader.value([...path, 'law']);
    const quoted = law && !law.missing && !law.text.includes('《') && reader.lang === 'zh' ? { ...law, before: '《', after: '》' } : law;
    const number = reader.value([...path, 'number']);
    return {
      position: Number(path.at(-1)),
      ...(quoted ? { name: quoted } : {}),
      tags: [],
      line: present(number && { ...number, before: '' }, reader.value([...path, 'article'])),
      rows: reader.others(path, 'law', 'number', 'article'),
    };
  });
}

/** A list of maps as entries under the name of each, everything else as rows. */
export function entriesOf(reader: Reader, list: Path, nameKey: string): Entry[] {
  return reader.members(list).map((path) => ({
    position: Number(path.at(-1)),
    ...nameOf(reader, path, nameKey),
    tags: [],
    line: [],
    rows: reader.others(path, nameKey),
  }));
}

function nameOf(reader: Reader, path: Path, key: string): { name?: Value } {
  const name = reader.value([...path, key]);
  return name ? { name } : {};
}

function countedOf(reader: Reader, path: Path): Value | undefined {
  const counted = reader.data([...path, 'counted']);
  if (counted !== true && counted !== false) return undefined;
  return reader.value([...path, 'counted'], counted ? reader.words.counted : reader.words.notCounted);
}
