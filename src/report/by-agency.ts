import { agencyOrder } from '../catalog/agencies.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';

/** Things about items, by agency in the official order; within an agency as they were given. */
export function byAgency<T extends { item: ResolvedItem }>(catalog: Catalog, things: readonly T[]): { agency: string; own: T[] }[] {
  const order = agencyOrder(catalog);
  return [...grouped(things, (thing) => thing.item.agency)]
    .map(([agency, own]) => ({ agency, own }))
    .sort((a, b) => order(a.agency, b.agency));
}
