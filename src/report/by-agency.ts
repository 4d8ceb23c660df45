import { agencyOrder } from '../catalog/agencies.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';

/** Things about items, by agency in the official order; within an agency as they were given. */
export function byAgency<T extends { item: ResolvedItem }>(catalog: Catalog, things: readonly T[]): { agency: string; own: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const own = groups.get(thing.item.agency);
    if (own) own.push(thing);
    else groups.set(thing.item.agency, [thing]);
  }
  const order = agencyOrder(catalog);
  return [...groups].map(([agency, own]) => ({ agency, own })).sort((a, b) => order(a.agency, b.agency));
}
