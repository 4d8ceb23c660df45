import type { Place } from '../../standard/element.ts';
import type { Standard } from '../../standard/standard.ts';
import { typed } from '../../standard/typed.ts';
import { type FieldPlan, fieldPlan } from '../columns/field-plan.ts';
import { unitBecomes, withUnitBeside } from '../columns/limit-unit.ts';
import type { MappedColumn, Mapping } from '../columns/mapping.ts';
import { isMarked } from '../columns/word-column.ts';
import type { Row } from '../row.ts';
import { formValue, membersOf } from './cell.ts';
import { fieldsOfCell } from './cell-fields.ts';
import type { LeftReason } from './import.ts';

/** A field that a cell says something for, with its values in the form of the field, as text and typed; without a plan, why it has none. */
export type ReadPart =
  | { plan: FieldPlan; values: readonly string[]; typedValues: readonly unknown[] }
  | { plan?: never; values: LeftReason };

/** What the text of a cell says: for which fields (the one it was written for first), or what became of it without. */
export type CellReading = readonly ReadPart[] | 'blank' | 'taken' | 'same' | LeftReason;

/** Texts that are longer are seldom the same, and more than so many different ones are not worth remembering. */
const [longest, most] = [80, 20_000];
const tried = 500;

/** Reads the cells of one column; what was read once is remembered, since columns repeat a few texts many times. */
export function cellReader(
  column: MappedColumn,
  mapping: Mapping,
  standard: Standard,
): { column: MappedColumn; read(text: string, row: Row): CellReading } {
  const remembered = new Map<string, CellReading>();
  const blanks = new Set(Object.keys(standard.pack.blanks ?? {}));
  let [seen, hits] = [0, 0];
  const beside = mapping.some((other) => other !== column && other.field === column.field && other.field !== undefined && other.unit);
  const read = (written: string, row: Row): CellReading => {
    if (column.unit) return unitReading(written, column, row, mapping, standard, blanks);
    const text = beside ? withUnitBeside(written, column, row, mapping, standard) : written;
    // of a column of codes or names each text is new: looking it up would only cost
    if (text.length > longest || (seen > tried && hits * 4 < seen)) return readingOf(text, column, standard, blanks);
    seen += 1;
    const known = remembered.get(text);
    if (known) hits += 1;
    const reading = known ?? readingOf(text, column, standard, blanks);
    if (!known && remembered.size < most) remembered.set(text, reading);
    return reading;
  };
  return { column, read };
}

function unitReading(
  written: string,
  column: MappedColumn,
  row: Row,
  mapping: Mapping,
  standard: Standard,
  blanks: ReadonlySet<string>,
): CellReading {
  const text = stripped(written, column);
  return isBlank(text, column, standard, blanks) ? 'blank' : unitBecomes(text, column, row, mapping, standard);
}

function readingOf(written: string, column: MappedColumn, standard: Standard, blanks: ReadonlySet<string>): CellReading {
  const text = stripped(written, column);
  if (isBlank(text, column, standard, blanks)) return 'blank';
  if (column.word !== undefined) {
    const marked = isMarked(text);
    if (marked === undefined) return 'not-yes-or-no';
    return marked ? [partOf(fieldPlan(column.field ?? '', standard), [column.word])] : 'blank';
  }
  const fields = fieldsOfCell(column, text, standard);
  if (fields.length === 0) return 'no-field';
  const parts = fields.map(({ field, text: own }): ReadPart => {
    const plan = fieldPlan(field, standard);
    const values = valuesOf(own, plan, column, standard);
    return typeof values === 'string' ? { values } : partOf(plan, values);
  });
  return parts;
}

function partOf(plan: FieldPlan, values: readonly string[]): ReadPart {
  const { type } = plan.schema;
  const typedValues = type === undefined || type === 'string' ? values : values.map((value) => typed(value, plan.schema));
  return { plan, values, typedValues };
}

function stripped(text: string, { strip }: MappedColumn): string {
  return strip !== undefined && text.startsWith(strip) ? text.slice(strip.length).trim() : text;
}

/** Words that stand for an empty cell. 无 says something of a quota, and nothing where things are listed. */
function isBlank(text: string, { field }: MappedColumn, standard: Standard, blanks: ReadonlySet<string>): boolean {
  if (text === '' || blanks.has(text)) return true;
  if (text !== '无' || field === undefined) return false;
  const { place, inList } = fieldPlan(field, standard);
  return place !== undefined && (inList || ('list' in place && place.list !== undefined));
}

function valuesOf(text: string, plan: FieldPlan, column: MappedColumn, standard: Standard): string[] | LeftReason {
  const place: Place = plan.place ?? {};
  const leaf: Place = ('list' in place && place.list) || place;
  const values: string[] = [];
  for (const member of leaf !== place || plan.inList ? membersOf(text, leaf, column, standard) : [text]) {
    const formed = formValue(member, leaf, column, standard);
    if ('fault' in formed) return formed.fault;
    values.push(formed.text);
  }
  return values;
}
