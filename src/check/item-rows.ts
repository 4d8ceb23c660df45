import type { ItemRef } from '../rules/kinds.ts';
import { type Column, columnOf, valuesOf } from './column.ts';

/** Who some items are, as it is kept: field by field, and the file of each by its number among the files that were read. */
export type ItemRows = { readonly [Field in keyof Omit<ItemRef, 'file' | 'number'>]: Column<ItemRef[Field]> } & {
  readonly file: Column<number>;
};

const fields = ['index', 'kind', 'key', 'name', 'agency', 'grounded'] as const;

/** The rows of items, as JSON. */
export function rowsOf(items: readonly ItemRef[], files: readonly string[]): string {
  const numbers = new Map(files.map((file, number) => [file, String(number)]));
  const columns = fields.map((field) => `"${field}":${columnOf(items.map((item) => JSON.stringify(item[field])))}`);
  return `{"file":${columnOf(items.map(({ file }) => numbers.get(file) ?? '-1'))},${columns.join(',')}}`;
}

/** The items of rows; their numbers are their places. */
export function itemsOfRows(rows: ItemRows, files: readonly string[]): ItemRef[] {
  const index = valuesOf(rows.index);
  const kind = valuesOf(rows.kind);
  const key = valuesOf(rows.key);
  const name = valuesOf(rows.name);
  const agency = valuesOf(rows.agency);
  const grounded = valuesOf(rows.grounded);
  return valuesOf(rows.file).map((file, number) => ({
    file: files[file] ?? '',
    index: index[number] ?? 0,
    number,
    kind: kind[number] ?? 'item',
    key: key[number] ?? '',
    name: name[number] ?? '',
    agency: agency[number] ?? '',
    grounded: grounded[number] ?? false,
  }));
}
