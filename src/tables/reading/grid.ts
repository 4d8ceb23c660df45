import { columnName, type HeaderCell, type Row, type Table, type TableProblem } from '../row.ts';
import { mistypedCells } from './cell-faults.ts';
import { groupAt, headerRows, type IsKnown } from './header-rows.ts';
import { leftOut } from './left-out.ts';
import { RowCells } from './row-cells.ts';

/** The rows of a sheet as they stand there; `filled` counts the cells written by hand, without those that a merge repeats. */
export interface GridRow {
  number: number;
  texts: string[];
  filled: number;
  hidden?: true;
  /** Cells merged across: the column in which each begins, and the one in which it ends. */
  across?: ReadonlyMap<number, number>;
}

export interface ToTableOptions {
  /** Whether a text is a header that the pack knows; without it the first row of two filled cells is the header. */
  isKnown?: IsKnown | undefined;
  /** Whether a row with more or fewer cells than the header is told of, as where a separator may be missing. */
  ragged?: boolean;
}

/**
 * The table that a sheet holds: its header (titles above it are passed over, several rows of it joined), and every row below it that is not
 * blank and no total, note or repeated header. Undefined where no row can be a header.
 */
export function toTable(name: string, grid: readonly GridRow[], options: ToTableOptions = {}): Table | undefined {
  const used = grid.filter((row) => row.texts.some((text) => text !== ''));
  const indexes = headerRows(used, options.isKnown);
  const last = indexes.at(-1);
  if (last === undefined) return undefined;
  const header = indexes.flatMap((index) => used[index] ?? []);
  const below = used.slice(last + 1);
  const width = [...header, ...below].reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  const problems: TableProblem[] = [];
  const items = below.filter((row) => {
    const reason = leftOut(row, header, width);
    if (reason) {
      const column = row.texts.findIndex((text) => text !== '');
      problems.push({ code: 'left-out', address: `${columnName(column)}${row.number}`, text: row.texts[column] ?? '', reason });
    }
    return reason === undefined;
  });
  const headers = headersOf(header, width, items, problems);
  const mistyped = mistypedCells(items, headers);
  const columns = new Map(headers.map((each, column) => [each.text, column]));
  const rows = mistyped.rows.map((row): Row => ({ number: row.number, cells: new RowCells(row.texts, columns, row.number) }));
  const ragged = options.ragged ? raggedRows(items, Math.max(...header.map((row) => row.texts.length))) : [];
  return { name, headers, rows, problems: [...mistyped.problems, ...problems, ...ragged, ...hiddenRows(items)] };
}

/** The rows whose number of cells is not that of the header: a separator too many or too few has moved their cells. */
function raggedRows(rows: readonly GridRow[], headers: number): TableProblem[] {
  return rows
    .filter((row) => row.texts.length !== headers)
    .map((row) => ({ code: 'ragged', address: `A${row.number}`, cells: row.texts.length, headers }));
}

function hiddenRows(rows: readonly GridRow[]): TableProblem[] {
  const hidden = rows.filter((row) => row.hidden);
  return hidden[0] ? [{ code: 'hidden-rows', address: `A${hidden[0].number}`, count: hidden.length }] : [];
}

function headersOf(header: readonly GridRow[], width: number, below: readonly GridRow[], problems: TableProblem[]): HeaderCell[] {
  const taken = new Set<string>();
  const number = header.at(-1)?.number ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const address = `${columnName(column)}${number}`;
    const parts = partsOf(header, column);
    const written = parts.join('/');
    const text = uniqueName(written || columnName(column), taken);
    taken.add(text);
    if (written === '') {
      if (below.some((row) => (row.texts[column] ?? '') !== '')) problems.push({ code: 'blank-header', address, renamed: text });
    } else if (text !== written) problems.push({ code: 'repeated-header', address, header: written, renamed: text });
    return { text, address, ...(parts.length > 1 ? { parts } : {}) };
  });
}

/** What stands over a column in each row of the header, the groups that it is in first; what a merge repeats counts once. */
function partsOf(header: readonly GridRow[], column: number): string[] {
  const parts = header.map((row, index) => {
    const beneath = header[index + 1];
    const from = beneath ? (groupAt(row, column, beneath) ?? column) : column;
    return (row.texts[from] ?? '').replace(/\s*[\r\n]+\s*/g, ' ');
  });
  return parts.filter((part, index) => part !== '' && part !== parts[index - 1]);
}

function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name}#${count}`;
  return unique;
}

/** Blank cells behind the last filled one are formatting, not columns. */
function filledWidth(row: GridRow): number {
  return row.texts.findLastIndex((text) => text !== '') + 1;
}
