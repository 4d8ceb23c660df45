import { type Cell, columnName, type Row, type Table, type TableProblem } from './row.ts';

/** The rows of a sheet as they stand there; `filled` counts the cells written by hand, without those that a merge repeats. */
export interface GridRow {
  number: number;
  texts: string[];
  filled: number;
}

/**
 * The table that a sheet holds: its header is the first row with two or more filled cells (titles above it have one), and every row below it
 * that is not blank is a row. Undefined where no row can be a header.
 */
export function toTable(name: string, grid: readonly GridRow[]): Table | undefined {
  const start = grid.findIndex((row) => row.filled >= 2);
  const header = grid[start];
  if (!header) return undefined;
  const below = grid.slice(start + 1).filter((row) => row.texts.some((text) => text !== ''));
  const width = [header, ...below].reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  const problems: TableProblem[] = [];
  const headers = headersOf(header, width, below, problems);
  return { name, headers, rows: below.map((row) => toRow(row, headers)), problems };
}

/** The rows of a table whose number of cells is not that of the header: a separator too many or too few has moved their cells. */
export function raggedRows(grid: readonly GridRow[], table: Table): TableProblem[] {
  const header = grid.find((row) => row.filled >= 2);
  const expected = header?.texts.length ?? 0;
  const numbers = new Set(table.rows.map((row) => row.number));
  return grid
    .filter((row) => numbers.has(row.number) && row.texts.length !== expected)
    .map((row) => ({ code: 'ragged', address: `A${row.number}`, cells: row.texts.length, headers: expected }));
}

function headersOf(header: GridRow, width: number, below: readonly GridRow[], problems: TableProblem[]): Cell[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const address = `${columnName(column)}${header.number}`;
    const written = (header.texts[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' ');
    const text = uniqueName(written || columnName(column), taken);
    taken.add(text);
    if (written === '') {
      if (below.some((row) => (row.texts[column] ?? '') !== '')) problems.push({ code: 'blank-header', address, renamed: text });
    } else if (text !== written) problems.push({ code: 'repeated-header', address, header: written, renamed: text });
    return { text, address };
  });
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name}#${count}`;
  return unique;
}

function toRow(row: GridRow, headers: readonly Cell[]): Row {
  const cells = new Map<string, Cell>();
  headers.forEach((header, column) => {
    cells.set(header.text, { text: row.texts[column] ?? '', address: `${columnName(column)}${row.number}` });
  });
  return { number: row.number, cells };
}

/** Blank cells behind the last filled one are formatting, not columns. */
function filledWidth(row: GridRow): number {
  return row.texts.findLastIndex((text) => text !== '') + 1;
}
