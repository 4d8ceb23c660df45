import type { Catalog } from './catalog.ts';

/** The place of each agency, from 0: as the official list has them (`agencies` in santong.yaml), then as the catalog first names them. */
export function agencyPlaces(catalog: Catalog): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const agency of [...(catalog.config.agencies ?? []), ...catalog.items.map((item) => item.agency)]) {
    if (!places.has(agency)) places.set(agency, places.size);
  }
  return places;
}

/** Sorts agencies by their place; what the catalog does not name stands last, by code units. */
export function agencyOrder(catalog: Catalog): (a: string, b: string) => number {
  const places = agencyPlaces(catalog);
  const placeOf = (agency: string): number => places.get(agency) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}
