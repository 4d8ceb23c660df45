import type { TableItem } from '../../tables/importing/import.ts';

/** Where a row stands: its file in another catalog, else table, sheet and row. */
export function addressOf({ place, table, sheet, row }: TableItem): string {
  return place ?? [table, sheet, String(row)].filter((part) => part !== undefined && part !== '').join('!');
}
