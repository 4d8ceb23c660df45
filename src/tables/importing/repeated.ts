import type { TableItem } from './import.ts';
import { rowKey } from './row-key.ts';

/** Rows of one code and one name that do not say the same: which of them holds cannot be told. */
export interface RepeatedRow {
  code: string;
  name: string;
  rows: readonly TableItem[];
}

/** The first rows of a table that repeat a code and contradict each other; undefined where none do. Rows that say the same do no harm. */
export function repeatedRow(rows: readonly TableItem[]): RepeatedRow | undefined {
  const seen = new Map<string, TableItem>();
  for (const row of rows) {
    const key = rowKey(row);
    if (key === '') continue;
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    else if (JSON.stringify(first.value) !== JSON.stringify(row.value)) {
      const all = rows.filter((other) => rowKey(other) === key);
      return { code: key.slice(0, key.indexOf(' ')), name: row.name, rows: all };
    }
  }
  return undefined;
}

/** The cell of a row's code, which a person looks up. */
export function codeCell({ cells, row }: TableItem): string {
  return cells.get('handling') ?? cells.get('implementation') ?? cells.get('localImplementation') ?? cells.get('code') ?? `A${row}`;
}
