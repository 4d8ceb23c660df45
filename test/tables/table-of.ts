import { recogniseColumns } from '../../src/tables/columns/header.ts';
import type { Mapping } from '../../src/tables/columns/mapping.ts';
import { type ImportedRow, importRows } from '../../src/tables/importing/import.ts';
import { readCsv } from '../../src/tables/reading/csv.ts';
import type { Table } from '../../src/tables/row.ts';
import { writeCsv } from '../../src/tables/writing/write.ts';
import { standardOf } from '../catalog-of.ts';

/** A table of its rows, the first of them its header. */
export function tableOf(...rows: readonly (readonly string[])[]): Table {
  return readCsv('表.csv', writeCsv(rows));
}

/** What a table of two columns or more becomes; a column 序号 stands beside a single one. */
export function imported(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  pack = 'national',
): { mapping: Mapping; rows: ImportedRow[] } {
  const table = tableOf(['序号', ...header], ...rows.map((row, index) => [String(index + 1), ...row]));
  const mapping = recogniseColumns(table, standardOf(pack));
  return { mapping, rows: importRows(table, mapping, standardOf(pack)) };
}

/** What became of the cells of a row, by header. */
export function outcomes(row: ImportedRow | undefined): Record<string, string> {
  return Object.fromEntries((row?.outcomes ?? []).map(({ column, became, reason }) => [column.header, reason ?? became]));
}
