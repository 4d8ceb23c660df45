import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Said } from '../../finding/language.ts';
import { type Path, pathOf, valueAt } from '../../finding/path.ts';
import { type Deviation, deviation } from '../../standard/direction.ts';
import { labelOf } from '../../standard/element.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import type { Standard } from '../../standard/standard.ts';
import { rememberingLast } from '../../text/remembered.ts';

/** A field that an item writes otherwise than its standard item. */
export interface LocalDeviation {
  field: string;
  label: Said<string>;
  policy: Policy;
  deviation: Deviation;
  ours: unknown;
  theirs: unknown;
}

/**
 * What an item writes and its standard item says otherwise, of the fields that are compared in one of the ways given. Fields that the policy
 * leaves to the locality are passed over, and so are those of which only one side says anything: that nothing was decided is no deviation.
 */
export function localDeviations(
  item: ResolvedItem,
  { standard }: Catalog,
  ways: readonly NonNullable<Policy['compare']>[],
): LocalDeviation[] {
  const above = item.standard;
  if (!above) return [];
  return comparedFields(standard).flatMap(({ field, path, policy, way }) => {
    const ours = ways.includes(way) ? valueAt(item.document.value, path) : undefined;
    if (ours === undefined || ours === '') return [];
    const theirs = valueAt(above.value, path);
    if (theirs === undefined || theirs === '') return [];
    const found = deviation(policy, ours, theirs, { licence: item.facts.licence ?? false });
    return found ? [{ field, label: labelOf(standard.elements, path), policy, deviation: found, ours, theirs }] : [];
  });
}

/** The fields that are not left to the locality, in the order of the policy, with the way in which each is compared. */
const comparedFields = rememberingLast(({ policy }: Standard) =>
  Object.entries(policy).flatMap(([field, one]): { field: string; path: Path; policy: Policy; way: NonNullable<Policy['compare']> }[] =>
    one.class === 'local' ? [] : [{ field, path: pathOf(field), policy: one, way: one.compare ?? 'text' }],
  ),
);
