import type { NotJudged } from './finding.ts';

/** How many items could not be judged: what is kept of a large catalog tells of several in one entry. */
export function itemsNotJudged(entries: readonly NotJudged[]): number {
  return entries.reduce((sum, { count = 1 }) => sum + count, 0);
}
