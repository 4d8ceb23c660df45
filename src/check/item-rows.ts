import type { ItemRef } from '../rules/kinds.ts';

/** Who the items of a catalog are, as it is kept: without the names of what is told, and each agency once. */
export interface ItemRows {
  agencies: readonly string[];
  rows: readonly Row[];
}

/** File, place in the file, kind, key, name, agency by its number, and whether a law is named. */
type Row = readonly [string, number, ItemRef['kind'], string, string, number, boolean];

/** The rows of items, whose numbers are their places. */
export function rowsOf(items: readonly ItemRef[]): ItemRows {
  const numbers = new Map<string, number>();
  const rows = items.map(({ file, index, kind, key, name, agency, grounded }): Row => {
    const number = numbers.get(agency) ?? numbers.size;
    numbers.set(agency, number);
    return [file, index, kind, key, name, number, grounded];
  });
  return { agencies: [...numbers.keys()], rows };
}

/** The items of rows. */
export function itemsOfRows({ agencies, rows }: ItemRows): ItemRef[] {
  return rows.map(([file, index, kind, key, name, agency, grounded], number) => ({
    file,
    index,
    number,
    kind,
    key,
    name,
    agency: agencies[agency] ?? '',
    grounded,
  }));
}
