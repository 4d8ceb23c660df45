import type { Standard } from '../../standard/standard.ts';
import { type TypeSchema, typed } from '../../standard/typed.ts';
import type { Value } from '../../yaml/value.ts';
import type { MappedColumn, Mapping } from '../columns/mapping.ts';
import type { Cell, Table } from '../row.ts';
import { carriedRows } from './carry.ts';
import type { CellFault } from './cell.ts';
import { basicCodeOf } from './cell-fields.ts';
import { type CellPlaces, PlaceRecorder } from './cell-places.ts';
import { type CellReading, cellReader } from './cell-reader.ts';
import { type Placed, placeValues, type Tree } from './place-value.ts';

/** A row of a table as the part of an item that it says. */
export interface TableItem {
  /** The row's number in its file. */
  row: number;
  /** The table that it stands in, and its sheet where the table has several. */
  table?: string;
  sheet?: string;
  /** The file that it stands in, where the table is another catalog. */
  place?: string;
  /** Plain data in the item's shape, typed by the schema. */
  value: Record<string, unknown>;
  /** The address of the cell that each field came from, by field with list positions left out. */
  cells: CellPlaces;
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

/** The rows of a table as partial items, in the order of the table; `onLeft` is told of each cell that could not be used. */
export function rowsToItems(
  table: Table,
  mapping: Mapping,
  standard: Standard,
  onLeft: (outcome: CellOutcome & { reason: LeftReason }) => void = () => undefined,
): TableItem[] {
  return takeRows(table, mapping, standard, ({ item }) => item, onLeft);
}

/**
 * The rows of a table as partial items with an account of every filled cell: taken into the item, a word that stands for nothing, the same
 * as another column, or left over with its reason. Nothing is dropped, and no value is bent to fit.
 */
export function importRows(table: Table, mapping: Mapping, standard: Standard): ImportedRow[] {
  return takeRows(table, mapping, standard, ({ item, raw, outcomes }) => ({ ...item, raw, outcomes }));
}

type RawMap = { [key: string]: Value };

interface TakenRow {
  item: TableItem;
  raw: RawMap;
  outcomes: CellOutcome[];
}

function takeRows<T>(
  table: Table,
  mapping: Mapping,
  standard: Standard,
  as: (row: TakenRow) => T,
  onLeft?: (outcome: CellOutcome & { reason: LeftReason }) => void,
): T[] {
  const readers = mapping.map((column) => cellReader(column, mapping, standard));
  const places = new PlaceRecorder();
  return carriedRows(table, mapping).map((row) => {
    // the text of each value is wanted where the item is to be written
    const tree: Tree = {};
    const outcomes: CellOutcome[] = [];
    places.begin();
    for (const reader of readers) {
      const { header } = reader.column;
      const text = row.cells.text ? row.cells.text(header) : (row.cells.get(header)?.text ?? '');
      if (text === '') continue;
      const became = put(reader.read(text, row), tree, header, places, onLeft !== undefined);
      if (onLeft && !became.reason) continue;
      const cell = row.cells.get(header) ?? { text, address: '' };
      if (!onLeft) outcomes.push({ column: reader.column, cell, ...became });
      else if (became.reason) onLeft({ column: reader.column, cell, became: 'left', reason: became.reason });
    }
    nameBySubItem(tree, places);
    const raw = tree as RawMap;
    const value = onLeft ? tree : (typed(raw, standard.itemSchema as TypeSchema) as Tree);
    const sheet = row.sheet ?? table.sheet;
    const at = { row: row.number, table: table.name, ...(sheet === undefined ? {} : { sheet }) };
    const item: TableItem = {
      ...at,
      value,
      cells: places.of(row.cells),
      name: typeof tree['name'] === 'string' ? tree['name'] : '',
      code: basicCodeOf(raw, standard),
    };
    return as({ item, raw, outcomes });
  });
}

/** Lists of main items and sub-items name no item otherwise: the sub-item's name is the item's, and the main item's where it has none. */
function nameBySubItem(tree: Tree, places: PlaceRecorder): void {
  if (tree['name'] !== undefined) return;
  const field = ['subName', 'mainName'].find((each) => tree[each] !== undefined);
  if (field === undefined) return;
  tree['name'] = tree[field];
  places.repeat('name', field);
}

type Outcome = Pick<CellOutcome, 'became' | 'reason'>;

const outcomes: Record<'taken' | 'same' | 'blank', Outcome> = {
  taken: { became: 'taken' },
  same: { became: 'same' },
  blank: { became: 'blank' },
};

function put(reading: CellReading, tree: Tree, header: string, places: PlaceRecorder, asTyped: boolean): Outcome {
  if (typeof reading === 'string') return outcomeOf(reading);
  let lost: Placed | LeftReason | undefined;
  for (const [index, part] of reading.entries()) {
    const { plan } = part;
    const placed = part.plan ? placeValues(tree, part.plan, asTyped ? part.typedValues : part.values) : part.values;
    if (plan && placed === 'taken') places.add(plan, header);
    if (index === 0 && placed !== 'taken') return outcomeOf(placed);
    // the articles of a ground may stand in a column of their own that says otherwise; an implementation code inside a handling code is told by its own rules
    if (index > 0 && placed !== 'taken' && placed !== 'same' && reading[0]?.plan?.field === 'basis.law') lost ??= placed;
  }
  return outcomeOf(lost ?? 'taken');
}

function outcomeOf(what: Placed | LeftReason | 'blank'): Outcome {
  return what === 'taken' || what === 'same' || what === 'blank' ? outcomes[what] : { became: 'left', reason: what };
}
