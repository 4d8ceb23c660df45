import type { Listed, ListResult } from './list.ts';

/** How what an item declares (四办) differs from what follows from its content. */
export type DeclaredDifference =
  /** It declares the list and does not belong to it, or the list does not speak of it. */
  | 'declared-only'
  /** It belongs to the list and does not declare it. */
  | 'derived-only'
  /** It declares the list, and what it says does not decide. */
  | 'not-judged';

/** How one item's declaration differs from its verdict; undefined where it does not, or where the item declares nothing. */
export function declaredDifference(listed: Listed): DeclaredDifference | undefined {
  if (listed.declared === undefined) return undefined;
  if (listed.declared) return listed.verdict === 'holds' ? undefined : listed.verdict === 'fails' ? 'declared-only' : 'not-judged';
  return listed.verdict === 'holds' ? 'derived-only' : undefined;
}

/** The items of a list whose declaration differs, with how. Items that the list does not speak of stand last. */
export function declaredDifferences(result: ListResult): { listed: Listed; difference: DeclaredDifference }[] {
  return [...result.judged, ...result.excluded].flatMap((listed) => {
    const difference = declaredDifference(listed);
    return difference ? [{ listed, difference }] : [];
  });
}
