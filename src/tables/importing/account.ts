import type { MappedColumn, Mapping } from '../columns/mapping.ts';
import type { Cell } from '../row.ts';
import type { CellOutcome, ImportedRow, LeftReason } from './import.ts';

/** What became of filled cells; `filled` is the sum of the others. */
export interface CellCounts {
  filled: number;
  /** Written into items. */
  taken: number;
  /** Words that stand for an empty cell. */
  blank: number;
  /** The same as another column says. */
  same: number;
  /** Not used, each with its reason. */
  left: number;
}

/** Cells of a column that were left over for one reason, with the first three of them. */
interface LeftCells {
  reason: LeftReason;
  count: number;
  samples: Cell[];
}

export interface ColumnAccount extends CellCounts {
  column: MappedColumn;
  leftovers: LeftCells[];
}

/** The account of every filled cell of a table. */
export interface ImportAccount extends CellCounts {
  rows: number;
  columns: ColumnAccount[];
}

/** Counts what became of the filled cells of a table, by column in the order of the table. */
export function accountOf(rows: readonly ImportedRow[], mapping: Mapping): ImportAccount {
  const columns = new Map(mapping.map((column): [MappedColumn, ColumnAccount] => [column, { column, ...nothing(), leftovers: [] }]));
  const total = nothing();
  for (const outcome of rows.flatMap((row) => row.outcomes)) {
    const account = columns.get(outcome.column);
    if (!account) continue;
    for (const counts of [total, account]) {
      counts.filled += 1;
      counts[outcome.became] += 1;
    }
    if (outcome.reason) note(account.leftovers, outcome, outcome.reason);
  }
  return { rows: rows.length, ...total, columns: [...columns.values()] };
}

function note(leftovers: LeftCells[], { cell }: CellOutcome, reason: LeftReason): void {
  const present = leftovers.find((each) => each.reason === reason);
  if (!present) leftovers.push({ reason, count: 1, samples: [cell] });
  else {
    present.count += 1;
    if (present.samples.length < 3) present.samples.push(cell);
  }
}

function nothing(): CellCounts {
  return { filled: 0, taken: 0, blank: 0, same: 0, left: 0 };
}
