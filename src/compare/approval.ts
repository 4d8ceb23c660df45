import { foldName } from '../text/fold.ts';
import type { Difference } from './difference.ts';

/** A deviation that somebody allowed: of which item and element, by which document, why, by whom and until when. */
export interface Approval {
  /** The item's key, basic code or name. */
  item: string;
  field: string;
  document: string;
  reason: string;
  approver: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  until: string;
  /** Where it is written: the file as the settings name it, and its line. */
  file: string;
  line: number;
}

/**
 * Lays approvals over differences: an approved one is for information until its approval runs out, and then what it was before. The
 * approvals that no difference needs are returned too. `codeOf` tells an item's basic code, `asOf` is `YYYY-MM-DD`.
 */
export function approve(
  differences: readonly Difference[],
  approvals: readonly Approval[],
  codeOf: (difference: Difference) => string,
  asOf: string,
): { differences: readonly Difference[]; unused: readonly Approval[] } {
  if (approvals.length === 0) return { differences, unused: [] };
  const used = new Set<Approval>();
  const approved = differences.map((difference): Difference => {
    const found = approvals.filter((approval) => speaksOf(approval, difference, codeOf(difference)));
    // of several the one that holds longest
    const approval = found.sort((a, b) => (a.until > b.until ? -1 : 1))[0];
    for (const one of found) used.add(one);
    if (!approval) return difference;
    const expired = approval.until < asOf;
    return { ...difference, approval: { ...approval, expired }, severity: expired ? difference.severity : 'info' };
  });
  return { differences: approved, unused: approvals.filter((approval) => !used.has(approval)) };
}

function speaksOf({ item, field }: Approval, difference: Difference, code: string): boolean {
  if (field !== difference.field && !difference.field.startsWith(`${field}.`)) return false;
  const { key, name } = difference.pair.item;
  return item === key || (code !== '' && item === code) || foldName(item) === foldName(name);
}
