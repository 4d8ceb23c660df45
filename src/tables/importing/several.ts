import { append } from '../../text/append.ts';
import { foldName } from '../../text/fold.ts';
import { isPlainMap } from '../../text/plain-map.ts';
import type { TableRows } from './catalog-rows.ts';
import type { TableItem } from './import.ts';
import { rowKey } from './row-key.ts';

/** A field that two tables say otherwise of one item. */
export interface TableConflict {
  name: string;
  field: string;
  /** The cells, the first table's first. */
  said: readonly { address: string; text: string }[];
}

/**
 * Several tables as one: an item that stands in any of them is not self-set. Their cells are then named with their table
 * (`清单.xlsx!目录!C17`), and what two of them say otherwise of one item is told.
 */
export function joinTables(tables: readonly TableRows[]): TableRows & { conflicts: TableConflict[] } {
  const [only] = tables;
  if (only && tables.length === 1) return { ...only, conflicts: [] };
  const rows = tables.flatMap((table) => table.rows.map(withTable));
  return { rows, fields: new Set(tables.flatMap((table) => [...table.fields])), conflicts: conflictsIn(rows) };
}

function withTable(row: TableItem): TableItem {
  return { ...row, cells: new Map([...row.cells].map(([field, address]) => [field, fullAddress(row, address)])) };
}

/** Where a cell stands, with its table and its sheet: `清单.xlsx!目录!C17`. */
function fullAddress({ table, sheet }: TableItem, address: string): string {
  const inSheet = sheet === undefined || address.startsWith(`${sheet}!`) ? address : `${sheet}!${address}`;
  return table === undefined ? inSheet : `${table}!${inSheet}`;
}

function conflictsIn(rows: readonly TableItem[]): TableConflict[] {
  const first = new Map<string, TableItem>();
  const conflicts: TableConflict[] = [];
  for (const row of rows) {
    const key = rowKey(row) || (row.code === '' ? '' : `${row.code} ${foldName(row.name)}`);
    const other = first.get(key);
    if (key === '') continue;
    if (!other) first.set(key, row);
    else if (other.table !== row.table) append(conflicts, conflictsOf(other, row));
  }
  return conflicts;
}

function conflictsOf(one: TableItem, other: TableItem): TableConflict[] {
  return Object.entries(one.value).flatMap(([field, value]) => {
    const theirs = other.value[field];
    if (ownOfATable.has(field) || theirs === undefined) return [];
    return leafConflicts(field, value, theirs).map((conflict) => ({
      name: one.name,
      field: conflict.field,
      said: [
        { address: one.cells.get(conflict.field) ?? '', text: conflict.texts[0] },
        { address: other.cells.get(conflict.field) ?? '', text: conflict.texts[1] },
      ],
    }));
  });
}

/** What says which row it is, or whose: it differs between tables of different places. */
const ownOfATable: ReadonlySet<string> = new Set([
  'origin',
  'extra',
  'agency',
  'region',
  'level',
  'implementation',
  'handling',
  'localImplementation',
]);

function leafConflicts(field: string, one: unknown, other: unknown): { field: string; texts: [string, string] }[] {
  if (isPlainMap(one) && isPlainMap(other))
    return Object.keys(one).flatMap((key) => (key in other ? leafConflicts(`${field}.${key}`, one[key], other[key]) : []));
  const texts: [string, string] = [textOf(one), textOf(other)];
  return foldName(texts[0]) === foldName(texts[1]) ? [] : [{ field, texts }];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).sort().join('、');
  if (isPlainMap(value)) return Object.values(value).map(textOf).join(' ');
  return value === true ? '是' : value === false ? '否' : String(value);
}
