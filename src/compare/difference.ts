import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Place } from '../finding/finding.ts';
import type { Path } from '../finding/path.ts';
import type { Severity } from '../finding/severity.ts';
import type { Direction } from '../standard/direction.ts';
import type { Policy } from '../standard/generated/pack.ts';
import type { TableItem } from '../tables/importing/import.ts';
import type { Approval } from './approval.ts';
import type { Fate } from './fate.ts';
import type { Match, Pair } from './match.ts';

/** The question that a comparison answers: whether the catalog keeps to the standard, or whether what is published is the catalog. */
export type Mode = 'standard' | 'published';

/** A member of a list that only the catalog has (`added`), that only the table has (`removed`), or that they have otherwise. */
export interface MemberChange {
  change: 'added' | 'removed' | 'changed';
  /** The members as typed values, and where they stand in their lists. */
  ours?: { value: unknown; index: number };
  theirs?: { value: unknown; index: number };
}

/** One element of one item that the table says otherwise. */
export interface Difference extends Place {
  pair: Pair;
  /** The element, list positions left out: `materials.originals`. */
  field: string;
  /** Where our value stands in the item, with list positions. */
  path: Path;
  /** The name of the list member that the value is a part of. */
  member?: string;
  class: Policy['class'];
  ours: unknown;
  theirs: unknown;
  direction: Direction;
  severity: Severity;
  /** Members of a list, or the value, that only the catalog has, and that only the table has, as they are shown. */
  added: readonly string[];
  removed: readonly string[];
  /** Of two lists, the members that differ, in the order of our list and then of theirs. */
  members: readonly MemberChange[];
  /** The cell of the table. */
  address: string;
  clauses: readonly string[];
  /** The document that allows this deviation, and whether it has run out. */
  approval?: Approval & { expired: boolean };
}

/** Why an element of a pair was not compared: no such column, an empty cell, or nothing on our side. */
export type NotComparedReason = 'no-column' | 'blank' | 'unsaid';

/** An element that was not compared, and in how many pairs. */
export interface NotCompared {
  field: string;
  reason: NotComparedReason;
  pairs: number;
}

/** What comparing a catalog with a table came to. */
export interface Comparison {
  mode: Mode;
  items: readonly ResolvedItem[];
  rows: readonly TableItem[];
  match: Match;
  /** In the order of the items, then of the policy. */
  differences: readonly Difference[];
  /** What is true of whole items and rows: unclaimed, self-set, withdrawn, split and so on. */
  fates: readonly Fate[];
  notCompared: readonly NotCompared[];
  /** Approvals that no difference needs. */
  unusedApprovals: readonly Approval[];
}

/** The rows of a table and the fields that it has columns for. */
export interface ComparedTable {
  rows: readonly TableItem[];
  fields: ReadonlySet<string>;
}

/** Whether a difference is to the catalog's credit: a value that may differ, and does so to the good of applicants. */
export function isBetter(difference: Difference): boolean {
  return difference.class === 'not-worse' && difference.direction === 'favourable' && difference.severity === 'info';
}
