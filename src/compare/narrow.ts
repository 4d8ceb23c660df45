import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Comparison } from './difference.ts';

/** The part of a comparison that is about some of its items, with the rows of the same basic codes that found no partner. */
export function narrow(comparison: Comparison, items: readonly ResolvedItem[], codeOf: (item: ResolvedItem) => string): Comparison {
  const kept = new Set(items);
  const codes = new Set(items.map(codeOf));
  const { match } = comparison;
  const pairs = match.pairs.filter((pair) => kept.has(pair.item));
  return {
    ...comparison,
    items,
    match: {
      ...match,
      pairs,
      onlyItems: match.onlyItems.filter((item) => kept.has(item)),
      onlyRows: match.onlyRows.filter((row) => codes.has(row.code)),
      candidates: match.candidates.filter((candidate) => kept.has(candidate.item)),
    },
    differences: comparison.differences.filter((difference) => kept.has(difference.pair.item)),
    fates: comparison.fates.filter((fate) => fate.items.some((item) => kept.has(item))),
  };
}
