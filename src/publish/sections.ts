import type { ResolvedItem } from '../catalog/resolve.ts';
import { internalElements } from './content.ts';
import { basisOf, entriesOf, placesOf, specialProceduresOf, stepsOf } from './entries.ts';
import { type Materials, materialsOf } from './materials.ts';
import type { Reader } from './reader.ts';
import { remediesOf } from './remedies.ts';
import { chargedOf, visitsOf } from './summary.ts';
import { type Entry, present, type Row, rowOf, type Value } from './value.ts';
import type { PublishWords } from './words.ts';

/** One section of a guide: a list of sentences, a checklist, entries with names, rows of labels and values, questions. */
export interface Section {
  id: keyof PublishWords['sections'];
  title: string;
  /** Sentences, one a line. */
  list?: Row;
  materials?: Materials;
  entries: Entry[];
  /** Whether the order of the entries says something. */
  ordered?: true;
  rows: Row[];
  questions?: { q: Value; a?: Value }[];
  /** The whole element is required and not there. */
  missing?: Value;
}

/** The sections of a guide in the order in which an applicant needs them, the legal basis last. Empty ones are left out. */
export function sectionsOf(reader: Reader, item: ResolvedItem, cancelled: boolean): Section[] {
  const title = reader.words.sections;
  const section = (id: Section['id'], parts: Partial<Section>): Section => ({ id, title: title[id], entries: [], rows: [], ...parts });
  const missing = (element: string): Partial<Section> => {
    const value = reader.isMissing([element]) ? reader.value([element]) : undefined;
    return value ? { missing: value } : {};
  };
  const sentences = (element: string): Partial<Section> => {
    const list = reader.row([element]);
    return list && !list.values.some((value) => value.missing) ? { list } : missing(element);
  };
  const rest = (...elements: string[]): Row[] => elements.flatMap((element) => reader.rest([element]));
  const remedies = remediesOf(reader, item);

  const whole = (): Section[] => [
    section('conditions', sentences('conditions')),
    section('notes', sentences('notes')),
    section('materials', { materials: materialsOf(reader) }),
    section('steps', {
      entries: stepsOf(reader),
      ordered: true,
      ...missing('steps'),
      rows: rest('flow', 'flowChart', 'reviewStandard', 'progress'),
    }),
    section('special', { entries: specialProceduresOf(reader) }),
    section('limit', { rows: limitRows(reader) }),
    section('fee', { rows: feeRows(reader), entries: entriesOf(reader, ['fee', 'items'], 'name') }),
    section('result', { rows: [...present(reader.row(['result', 'name'])), ...reader.rest(['result'])] }),
    section('ways', { rows: waysRows(reader) }),
    section('places', { entries: placesOf(reader), ...missing('places'), rows: rest('townships', 'villages') }),
    section('ask', { rows: askRows(reader) }),
    ...(remedies ? [section('remedies', { rows: remedies })] : []),
    section('licence', {
      rows: rest('quota', 'licence', 'commitment', 'tolerance', 'penalty', 'levy'),
      entries: entriesOf(reader, ['intermediary'], 'name'),
    }),
    section('questions', { questions: questionsOf(reader) }),
  ];
  const basis = section('basis', { entries: basisOf(reader), ...missing('basis') });
  const before = cancelled ? [section('ask', { rows: askRows(reader) })] : whole();
  reader.leaveOut(...internalElements, 'verified', 'fee.items', 'materials', 'steps', 'places', 'questions');
  const about = section('about', {
    rows: cancelled
      ? present(reader.row(['agency', 'name']), reader.row(['code']), reader.row(['cancelled']), ...reader.rest(['change']))
      : aboutRows(reader),
  });
  const sections = [...before, about, basis];
  return (cancelled ? sections.map(withoutGaps) : sections).filter(isFilled);
}

function limitRows(reader: Reader): Row[] {
  return present(...['promised', 'promisedNote', 'statutory', 'statutoryNote'].map((key) => reader.row(['limit', key])));
}

function feeRows(reader: Reader): Row[] {
  return present(
    rowOf(reader.label(['fee', 'charged']), chargedOf(reader)),
    reader.row(['fee', 'basis']),
    reader.row(['fee', 'levyMethod']),
  );
}

function waysRows(reader: Reader): Row[] {
  const visits = rowOf(reader.label(['visits']), visitsOf(reader));
  const elements = ['online', 'appointment', 'express', 'selfService', 'center', 'oneWindow', 'scope'];
  // the address stands here in full, also where the button above leads there
  const url = reader.row(['online', 'url']);
  return present(
    reader.row(['channels']),
    visits,
    reader.row(['visitReason']),
    url,
    ...elements.flatMap((element) => reader.rest([element])),
  );
}

/** Advice and complaints; where one of them is required as a whole and not there, the row says so. */
function askRows(reader: Reader): Row[] {
  return ['consult', 'complain'].flatMap((element) => {
    const rows = reader.rest([element]);
    return rows.length > 0 || !reader.isMissing([element]) ? rows : present(rowOf(reader.label([element]), reader.value([element])));
  });
}

function questionsOf(reader: Reader): { q: Value; a?: Value }[] {
  return reader.members(['questions']).flatMap((path) => {
    const q = reader.value([...path, 'q']);
    const a = reader.value([...path, 'a']);
    return q ? [{ q, ...(a ? { a } : {}) }] : [];
  });
}

/** Codes, bodies and whatever else the schema knows and no section above has shown: nothing that the item says is lost. */
function aboutRows(reader: Reader): Row[] {
  const first = [['agency', 'name'], ['level'], ['code'], ['implementation'], ['handling'], ['processing']].map((path) => reader.row(path));
  return [...present(...first), ...reader.rest([])];
}

/** Of a cancelled item nobody needs to know what it never said. */
function withoutGaps({ missing: _, ...section }: Section): Section {
  return { ...section, rows: section.rows.filter(({ values }) => !values.some((value) => value.missing)) };
}

function isFilled(section: Section): boolean {
  const { list, materials, entries, rows, questions, missing } = section;
  const checklist = materials && (materials.groups.length > 0 || materials.count !== undefined || materials.missing !== undefined);
  return Boolean(list || checklist || entries.length > 0 || rows.length > 0 || (questions && questions.length > 0) || missing);
}
