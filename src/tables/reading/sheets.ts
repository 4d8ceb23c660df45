import type { HeaderCell, Row, Table, TableProblem } from '../row.ts';
import type { IsKnown } from './header-rows.ts';
import { RowCells } from './row-cells.ts';

/**
 * One table of the sheets of a workbook: the first that is a list of items, and every other one with the same columns (one sheet for each
 * department), whose addresses then name their sheet. Other sheets are told of. Undefined where there is no sheet.
 */
export function joinSheets(tables: readonly Table[], isKnown: IsKnown | undefined): Table | undefined {
  const first = tables.find((table) => isKnown === undefined || knownIn(table, isKnown) > 0) ?? tables[0];
  if (!first) return undefined;
  const same = tables.filter((table) => table === first || isAlike(table, first));
  const others = tables.filter((table) => !same.includes(table) && table.rows.length > 0);
  const told: TableProblem[] =
    others.length > 0 ? [{ code: 'other-sheets', address: '', sheets: others.map((table) => table.sheet ?? ''), hidden: false }] : [];
  if (same.length === 1) return { ...first, problems: [...first.problems, ...told] };
  const headers: HeaderCell[] = [];
  for (const table of same)
    for (const header of table.headers) if (!headers.some((known) => known.text === header.text)) headers.push(header);
  const { sheet: _, ...rest } = first;
  return { ...rest, headers, rows: same.flatMap(rowsInSheet), problems: [...same.flatMap(problemsInSheet), ...told] };
}

function knownIn({ headers }: Table, isKnown: IsKnown): number {
  return headers.filter((header) => isKnown(header.text) || (header.parts ?? []).some(isKnown)).length;
}

/** Sheets of one list have nearly the same headers, in any order. */
function isAlike(table: Table, first: Table): boolean {
  const own = new Set(table.headers.map((header) => header.text));
  const shared = first.headers.filter((header) => own.has(header.text)).length;
  return shared >= 2 && shared * 5 >= Math.max(own.size, first.headers.length) * 4;
}

function rowsInSheet({ rows, sheet = '' }: Table): Row[] {
  return rows.map((row) => ({ ...row, sheet, cells: row.cells instanceof RowCells ? row.cells.inSheet(sheet) : row.cells }));
}

function problemsInSheet({ problems, sheet = '' }: Table): TableProblem[] {
  return problems.map((problem) => ({ ...problem, address: `${sheet}!${problem.address}` }));
}
