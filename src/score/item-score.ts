import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { pathOf } from '../finding/path.ts';
import { isLacking } from '../listing/lacking.ts';
import { toldBy } from '../listing/told.ts';
import { judge, type Leaf } from '../standard/predicate.ts';
import type { CompiledCriterion, CompiledScorecard } from '../standard/standard.ts';
import { type LostPlace, placeOf } from './place.ts';
import type { Points } from './points.ts';

/** A criterion that an item does not meet. */
export interface Lost {
  criterion: CompiledCriterion;
  /** What would have to change. */
  misses: readonly Leaf[];
  place: LostPlace;
}

/** A criterion that could not be judged: its points count neither for nor against the item. */
export interface OpenCriterion {
  criterion: CompiledCriterion;
  /** The item's source has no column for it. */
  lacking: boolean;
  leaves: readonly Leaf[];
}

/** What one item came to on a scorecard. */
export interface ItemScore extends Points {
  item: ResolvedItem;
  lost: readonly Lost[];
  open: readonly OpenCriterion[];
}

/** Holds one item against every criterion of a scorecard; the card must apply to it. */
export function scoreItem(catalog: Catalog, card: CompiledScorecard, item: ResolvedItem): ItemScore {
  const data = toldBy(item);
  const lost: Lost[] = [];
  const open: OpenCriterion[] = [];
  let [reached, attainable] = [0, 0];
  for (const criterion of card.criteria) {
    const { verdict, leaves, misses } = judge(criterion.predicate, data, (field) => isLacking(catalog, item, field));
    if (verdict === 'unknown') {
      open.push({ criterion, lacking: leaves.some((leaf) => leaf.lacking === true), leaves });
      continue;
    }
    attainable += criterion.points;
    if (verdict === 'holds') reached += criterion.points;
    else lost.push({ criterion, misses, place: placeOf(catalog, item, misses[0]?.path ?? pathOf(criterion.element)) });
  }
  return { item, reached, attainable, lost, open };
}
