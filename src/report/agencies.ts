import type { Catalog } from '../catalog/catalog.ts';

/** Sorts agencies as the official list does (`agencies` in santong.yaml); those that it lacks follow in the order in which the catalog names them. */
export function agencyOrder(catalog: Catalog): (a: string, b: string) => number {
  const order = new Map<string, number>();
  for (const agency of [...(catalog.config.agencies ?? []), ...catalog.items.map((item) => item.agency)]) {
    if (!order.has(agency)) order.set(agency, order.size);
  }
  const placeOf = (agency: string): number => order.get(agency) ?? order.size;
  return (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}
