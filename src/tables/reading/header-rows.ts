import type { GridRow } from './grid.ts';

/** Whether a text is the header of a column that the pack knows. */
export type IsKnown = (text: string) => boolean;

/** Titles, notes and fields to fill in stand above a header, seldom more rows of them than this. */
const searched = 40;
const deepest = 3;

/**
 * The rows of a sheet that are its header, as indexes of `grid`: the row with most known headers among the first ones, else the first with
 * two or more filled cells; with the row of groups above it (时限 over 法定 and 承诺) or of parts below it. Empty where no row can be one.
 */
export function headerRows(grid: readonly GridRow[], isKnown: IsKnown | undefined): number[] {
  const best = bestRow(grid, isKnown);
  if (best === undefined) return [];
  const rows = [best];
  for (let above = best - 1; above >= 0 && rows.length < deepest && isAbove(grid, above, rows[0] ?? best); above -= 1) rows.unshift(above);
  for (let below = best + 1; rows.length < deepest && isBelow(grid, rows.at(-1) ?? best, below, isKnown); below += 1) rows.push(below);
  return rows;
}

function bestRow(grid: readonly GridRow[], isKnown: IsKnown | undefined): number | undefined {
  const first = grid.findIndex((row) => row.filled >= 2);
  if (first < 0) return undefined;
  if (!isKnown) return first;
  let [best, most] = [first, 0];
  grid.slice(0, searched).forEach((row, index) => {
    const known = row.filled >= 2 ? new Set(row.texts.filter((text) => text !== '' && isKnown(text))).size : 0;
    if (known > most) [best, most] = [index, known];
  });
  return best;
}

/** A row of groups over the header, or of the keys that a system gives its columns. */
function isAbove(grid: readonly GridRow[], above: number, header: number): boolean {
  const [top, row] = [grid[above], grid[header]];
  if (!top || !row || top.filled < 2 || top.number !== row.number - 1 || top.texts.some((text) => /[:：]./.test(text))) return false;
  const columns = filledColumns(top);
  if (columns.every((column) => /^[A-Za-z_][\w.]*$/.test(top.texts[column] ?? '')) && columns.length * 2 >= row.filled) return true;
  return isGrouped(top, row);
}

/** A row of parts under groups, or of labels under keys. */
function isBelow(grid: readonly GridRow[], header: number, below: number, isKnown: IsKnown | undefined): boolean {
  const [top, row] = [grid[header], grid[below]];
  if (!top || !row || row.filled < 1 || row.number !== top.number + 1) return false;
  const known = isKnown ? row.texts.filter((text) => text !== '' && isKnown(text)).length : 0;
  return (row.filled >= 2 && known >= 2 && known * 2 >= row.filled) || isGrouped(top, row);
}

/** Whether the upper row heads columns of the lower one: what stands in the lower row stands under a group or under what repeats it. */
function isGrouped(top: GridRow, row: GridRow): boolean {
  const columns = filledColumns(row);
  const under = columns.filter((column) => groupAt(top, column, row) !== undefined && groupAt(top, column, row) !== column);
  if (under.length === 0) return false;
  const headless = filledColumns(top).filter((column) => (row.texts[column] ?? '') === '' && top.across?.has(column));
  return headless.length === 0 && columns.every((column) => isPart(top, row, column));
}

function isPart(top: GridRow, row: GridRow, column: number): boolean {
  const text = row.texts[column] ?? '';
  if (text.length > 30) return false;
  if (text === top.texts[column]) return true;
  const group = groupAt(top, column, row);
  if (group === undefined) return false;
  // a group heads two columns or more
  return group !== column || groupAt(top, column + 1, row) === column;
}

/** The column in which the group over a column begins: by its merge, else the nearest filled cell to its left. */
export function groupAt(top: GridRow, column: number, row: GridRow): number | undefined {
  if ((top.texts[column] ?? '') !== '') return column;
  const merged = [...(top.across ?? [])].find(([from, to]) => from <= column && column <= to);
  if (merged) return merged[0];
  if ((row.texts[column] ?? '') === '') return undefined;
  for (let left = column - 1; left >= 0; left -= 1) if ((top.texts[left] ?? '') !== '') return left;
  return undefined;
}

function filledColumns(row: GridRow): number[] {
  return row.texts.flatMap((text, column) => (text === '' ? [] : [column]));
}
