import { type CatalogDocument, toDocument } from '../../catalog/document.ts';
import { fieldOf, type Path } from '../../finding/path.ts';
import type { Standard } from '../../standard/standard.ts';
import type { Span } from '../../text/place.ts';
import type { Problem } from '../../yaml/problem.ts';
import { columnNumber } from '../column-number.ts';
import { fieldPlan } from '../columns/field-plan.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { Table } from '../row.ts';
import type { CellPlaces } from './cell-places.ts';
import type { ImportedRow, LeftReason } from './import.ts';
import { placeValues } from './place-value.ts';

/** More columns than any sheet has: a place in a table is its row times this, and its column. */
const widest = 20000;

/** Values that are in the wrong form: rules over items say what is wrong with them. */
const forms: ReadonlySet<LeftReason> = new Set(['not-a-term', 'not-a-number', 'not-yes-or-no', 'not-a-date', 'not-a-limit', 'wrong-form']);

/**
 * The rows of a table as documents of a catalog, whose places are cells: the line is the row, the column that of the cell. A value that an
 * import would leave over because of its form is held against the standard as it stands.
 */
export function rowDocuments(
  table: Table,
  mapping: Mapping,
  rows: readonly ImportedRow[],
  standard: Standard,
  kind?: string,
): CatalogDocument[] {
  const unseen = unseenIn(table);
  return rows.map((row, index) => {
    const odd = new Map<string, string>();
    for (const { column, cell, became, reason } of row.outcomes) {
      if (became !== 'left' || reason === undefined || !forms.has(reason) || column.field === undefined) continue;
      if (placeValues(row.raw, fieldPlan(column.field, standard), [cell.text]) === 'taken') odd.set(column.field, cell.address);
    }
    const origin = { table: table.name, ...(row.sheet === undefined ? {} : { sheet: row.sheet }), row: String(row.row) };
    const value = { ...(kind ? { kind } : {}), ...row.raw, origin };
    const at = (path: Path): Span => spanAt(index, row.row, columnOf(path, odd, row.cells, mapping));
    const problems = unseen
      .filter(({ row: number }) => number === row.row)
      .map(({ stands, column }) => invisible(stands, spanAt(index, row.row, column)));
    return toDocument(table.name, index, { value, at, keyAt: at, isPlain: () => false, problems }, standard);
  });
}

/** The cells in which a column first holds characters that nobody sees: its values were read without them. */
function unseenIn({ problems }: Table): { row: number; column: number; stands: string }[] {
  return problems.flatMap((problem) => {
    if (problem.code !== 'mistyped-cell' || problem.fault !== 'unseen') return [];
    const [, letters = '', row = ''] = /([A-Z]+)(\d+)$/.exec(problem.address) ?? [];
    return [{ row: Number(row), column: columnNumber(letters), stands: problem.text }];
  });
}

function invisible(stands: string, span: Span): Problem {
  return { code: 'invisible', args: { stands, should: '', key: '', places: 1 }, path: [], span };
}

/** Which row of the table a place of its documents is in, and in which column, both from 0; no column where the row as a whole is meant. */
export function rowAndColumn({ start, end }: Span): { row: number; column?: number } {
  const row = Math.floor(start.offset / widest);
  return start.offset === end.offset ? { row } : { row, column: start.column - 1 };
}

function spanAt(index: number, row: number, column: number | undefined): Span {
  const offset = index * widest + (column ?? 0);
  const start = { offset, line: row, column: (column ?? 0) + 1 };
  return { start, end: column === undefined ? start : { offset: offset + 1, line: row, column: column + 2 } };
}

/** The column that a field came from, or would come from: its own, that of what it lies in, or that of what lies in it. */
function columnOf(path: Path, odd: ReadonlyMap<string, string>, cells: CellPlaces, mapping: Mapping): number | undefined {
  const field = fieldOf(path);
  if (field === '') return undefined;
  const near = (name: string): boolean => name === field || field.startsWith(`${name}.`) || name.startsWith(`${field}.`);
  const address = odd.get(field) ?? cells.get(field);
  const letters =
    address?.replace(/\d+$/, '') ?? mapping.find((column) => column.field !== undefined && !column.unit && near(column.field))?.letter;
  return letters === undefined ? undefined : columnNumber(letters);
}
