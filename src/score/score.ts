import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { itemsInScope } from '../catalog/scope.ts';
import { hiddenIn } from '../listing/hidden.ts';
import { toldBy } from '../listing/told.ts';
import { judge } from '../standard/predicate.ts';
import type { CompiledCriterion, CompiledScorecard } from '../standard/standard.ts';
import { type ItemScore, scoreItem } from './item-score.ts';
import { type Points, sumPoints } from './points.ts';

/** What one agency's items came to together. */
export interface AgencyScore extends Points {
  agency: string;
  items: number;
}

/** How often a criterion was not met, and what that cost in all. */
export interface CriterionLoss {
  criterion: CompiledCriterion;
  lost: number;
  points: number;
  open: number;
}

/** A scorecard over a catalog. Every sum is of whole points. */
export interface ScoreResult {
  card: CompiledScorecard;
  total: Points;
  /** Those that lost most first; equals in the catalog's order. */
  items: readonly ItemScore[];
  /** In the order in which the catalog names them. */
  agencies: readonly AgencyScore[];
  /** Criteria that were not met or not judged, those that cost most first. */
  criteria: readonly CriterionLoss[];
  /** Items that do not say whether the card applies to them. */
  notJudged: readonly ResolvedItem[];
  /** How many items the card does not apply to. */
  notApplicable: number;
}

/** Scores the items below `only` (a folder or file of the catalog, empty for all) by a scorecard. The order of items changes no number. */
export function scoreCatalog(catalog: Catalog, card: CompiledScorecard, only = ''): ScoreResult {
  const isHidden = hiddenIn(catalog);
  const applied = itemsInScope(catalog, only).map((item) => ({
    item,
    // a secret item has no guide to be scored, whatever the card says
    applies: isHidden(item) ? ('fails' as const) : judge(card.applies, toldBy(item)).verdict,
  }));
  const scored = applied.filter(({ applies }) => applies === 'holds').map(({ item }) => scoreItem(catalog, card, item));
  return {
    card,
    total: sumPoints(scored),
    items: [...scored].sort((a, b) => lossOf(b) - lossOf(a)),
    agencies: agenciesOf(scored),
    criteria: criteriaOf(card, scored),
    notJudged: applied.filter(({ applies }) => applies === 'unknown').map(({ item }) => item),
    notApplicable: applied.filter(({ applies }) => applies === 'fails').length,
  };
}

/** How many points an item lost. */
export function lossOf({ reached, attainable }: Points): number {
  return attainable - reached;
}

function agenciesOf(scored: readonly ItemScore[]): AgencyScore[] {
  const groups = new Map<string, ItemScore[]>();
  for (const one of scored) {
    const own = groups.get(one.item.agency);
    if (own) own.push(one);
    else groups.set(one.item.agency, [one]);
  }
  return [...groups].map(([agency, own]) => ({ agency, items: own.length, ...sumPoints(own) }));
}

function criteriaOf(card: CompiledScorecard, scored: readonly ItemScore[]): CriterionLoss[] {
  const lost = countOf(scored.flatMap((score) => score.lost));
  const open = countOf(scored.flatMap((score) => score.open));
  return card.criteria
    .map((criterion): CriterionLoss => {
      const times = lost.get(criterion.id) ?? 0;
      return { criterion, lost: times, points: times * criterion.points, open: open.get(criterion.id) ?? 0 };
    })
    .filter((one) => one.lost + one.open > 0)
    .sort((a, b) => b.points - a.points || b.lost - a.lost);
}

function countOf(entries: readonly { criterion: CompiledCriterion }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { criterion } of entries) counts.set(criterion.id, (counts.get(criterion.id) ?? 0) + 1);
  return counts;
}
