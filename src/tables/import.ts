import { elementAt, type Place } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { type TypeSchema, typed } from '../standard/typed.ts';
import type { Value } from '../yaml/value.ts';
import { carriedRows } from './carry.ts';
import { type CellFault, formValue, membersOf } from './cell.ts';
import { basicCodeOf, type CellField, fieldsOfCell, inListOfMaps, pathOfField, textAt } from './cell-fields.ts';
import { unitBecomes, withUnitBeside } from './limit-unit.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { type Placed, placeValues } from './place-value.ts';
import type { Cell, Row, Table } from './row.ts';
import { isMarked } from './word-column.ts';

/** A row of a table as the part of an item that it says. */
export interface TableItem {
  /** The row's number in its file. */
  row: number;
  /** The table that it stands in, and its sheet where the table has several. */
  table?: string;
  sheet?: string;
  /** Plain data in the item's shape, typed by the schema. */
  value: Record<string, unknown>;
  /** The address of the cell that each field came from, by field with list positions left out. */
  cells: Map<string, string>;
  name: string;
  /** The basic code, from its own column or out of the implementation code; empty where the row says none. */
  code: string;
}

/** Why a filled cell is left over. */
export type LeftReason = CellFault | 'no-field' | 'differs' | 'uneven' | 'no-number';

/** What became of one filled cell. */
export interface CellOutcome {
  column: MappedColumn;
  cell: Cell;
  became: 'taken' | 'blank' | 'same' | 'left';
  reason?: LeftReason;
}

/** A row with every scalar as text, for writing, and with what became of its filled cells. */
export interface ImportedRow extends TableItem {
  raw: { [key: string]: Value };
  outcomes: CellOutcome[];
}

/** The rows of a table as partial items, in the order of the table. */
export function rowsToItems(table: Table, mapping: Mapping, standard: Standard): TableItem[] {
  return importRows(table, mapping, standard);
}

/**
 * The rows of a table as partial items with an account of every filled cell: taken into the item, a word that stands for nothing, the same
 * as another column, or left over with its reason. Nothing is dropped, and no value is bent to fit.
 */
export function importRows(table: Table, mapping: Mapping, standard: Standard): ImportedRow[] {
  return carriedRows(table, mapping).map((row) => importRow(table, row, mapping, standard));
}

function importRow(table: Table, row: Row, mapping: Mapping, standard: Standard): ImportedRow {
  const raw: { [key: string]: Value } = {};
  const cells = new Map<string, string>();
  const outcomes: CellOutcome[] = [];
  for (const column of mapping) {
    const cell = row.cells.get(column.header);
    if (cell && cell.text !== '') outcomes.push({ column, cell, ...becomes(cell, column, row, mapping, { raw, cells, standard }) });
  }
  nameBySubItem(raw, cells);
  const value = typed(raw, standard.itemSchema as TypeSchema) as Record<string, unknown>;
  const sheet = row.sheet ?? table.sheet;
  const at = { row: row.number, table: table.name, ...(sheet === undefined ? {} : { sheet }) };
  return { ...at, raw, value, cells, name: textAt(raw, 'name'), code: basicCodeOf(raw, standard), outcomes };
}

/** Lists of main items and sub-items name no item otherwise: the sub-item's name is the item's, and the main item's where it has none. */
function nameBySubItem(raw: { [key: string]: Value }, cells: Map<string, string>): void {
  if (raw['name'] !== undefined) return;
  const field = ['subName', 'mainName'].find((each) => raw[each] !== undefined);
  if (field === undefined) return;
  raw['name'] = raw[field] ?? '';
  cells.set('name', cells.get(field) ?? '');
}

interface Target {
  raw: { [key: string]: Value };
  cells: Map<string, string>;
  standard: Standard;
}

type Outcome = Pick<CellOutcome, 'became' | 'reason'>;

function becomes(cell: Cell, column: MappedColumn, row: Row, mapping: Mapping, target: Target): Outcome {
  const { standard } = target;
  const text = column.strip !== undefined && cell.text.startsWith(column.strip) ? cell.text.slice(column.strip.length).trim() : cell.text;
  if (text === '' || Object.hasOwn(standard.pack.blanks ?? {}, text) || isNone(text, column, standard)) return { became: 'blank' };
  if (column.word !== undefined) return markBecomes(text, column.field ?? '', column.word, cell, target);
  if (column.unit) return outcomeOf(unitBecomes(text, column, row, mapping, standard));
  const [first, ...derived] = fieldsOfCell(column, withUnitBeside(text, column, row, mapping, standard), standard);
  if (!first) return outcomeOf('no-field');
  const formed = formMembers(first, column, standard);
  if ('fault' in formed) return outcomeOf(formed.fault);
  const placed = put(first.field, formed.values, cell, target);
  if (placed !== 'taken') return outcomeOf(placed);
  const further = derived.map((each) => {
    const parts = formMembers(each, column, standard);
    return 'fault' in parts ? parts.fault : put(each.field, parts.values, cell, target);
  });
  // the articles of a ground may stand in a column of their own that says otherwise; an implementation code inside a handling code is told by its own rules
  const lost = first.field === 'basis.law' ? further.find((one) => one !== 'taken' && one !== 'same') : undefined;
  return outcomeOf(lost ?? 'taken');
}

/** A mark adds the word of its column to the list; where the column is marked as not applying, nothing is said. */
function markBecomes(text: string, field: string, word: string, cell: Cell, target: Target): Outcome {
  const marked = isMarked(text);
  if (marked === undefined) return outcomeOf('not-yes-or-no');
  return marked ? outcomeOf(put(field, [word], cell, target)) : { became: 'blank' };
}

/** 无 says something of a quota, and nothing where things are listed. */
function isNone(text: string, { field }: MappedColumn, standard: Standard): boolean {
  const place = field === undefined ? undefined : elementAt(standard.elements, pathOfField(field));
  return text === '无' && place !== undefined && (('list' in place && place.list !== undefined) || inListOfMaps(field ?? '', standard));
}

function outcomeOf(what: Placed | LeftReason): Outcome {
  return what === 'taken' || what === 'same' ? { became: what } : { became: 'left', reason: what };
}

function formMembers({ field, text }: CellField, column: MappedColumn, standard: Standard): { values: string[] } | { fault: LeftReason } {
  const place: Place = elementAt(standard.elements, pathOfField(field)) ?? {};
  const leaf: Place = ('list' in place && place.list) || place;
  const several = leaf !== place || inListOfMaps(field, standard);
  const values: string[] = [];
  for (const member of several ? membersOf(text, leaf, column, standard) : [text]) {
    const formed = formValue(member, leaf, column, standard);
    if ('fault' in formed) return formed;
    values.push(formed.text);
  }
  return { values };
}

function put(field: string, values: readonly string[], cell: Cell, { raw, cells, standard }: Target): Placed {
  const placed = placeValues(raw, pathOfField(field), values, standard.elements);
  if (placed !== 'taken') return placed;
  // the address of `materials.name` is that of `materials` too
  const list = field.slice(0, field.lastIndexOf('.'));
  for (const name of inListOfMaps(list, standard) ? [field, list] : [field]) if (!cells.has(name)) cells.set(name, cell.address);
  return placed;
}
