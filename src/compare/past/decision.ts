import { foldName } from '../../text/fold.ts';
import type { Change } from './change.ts';

/**
 * A recorded decision on what asks more of applicants, or may: of which item and element, by which document, why, and the days on which it was proposed
 * (提出), examined (审核) and examined for legality (合法性审查), each `YYYY-MM-DD`.
 */
export interface Decision {
  item: string;
  field: string;
  document: string;
  reason: string;
  proposed: string;
  reviewed: string;
  legality: string;
  file: string;
  line: number;
}

/** Lays decisions over what asks more of applicants, or may; the decisions that no change needs are returned too. */
export function decide(
  changes: readonly Change[],
  decisions: readonly Decision[],
): { changes: readonly Change[]; unused: readonly Decision[] } {
  const used = new Set<Decision>();
  const decided = changes.map((change): Change => {
    if (!needsDecision(change)) return change;
    const found = decisions.find((decision) => speaksOf(decision, change));
    if (!found) return change;
    used.add(found);
    return { ...change, decision: found };
  });
  return { changes: decided, unused: decisions.filter((decision) => !used.has(decision)) };
}

/** Whether somebody has to decide it: it asks applicants for more, or may. */
export function needsDecision({ class: sort }: Change): boolean {
  return sort === 'tightened' || sort === 'unclear';
}

function speaksOf({ item, field }: Decision, change: Change): boolean {
  if (field !== change.field && !change.field.startsWith(`${field}.`)) return false;
  const { key, code, name } = change.item;
  return item === key || item === change.follows || (code !== '' && item === code) || foldName(item) === foldName(name);
}
