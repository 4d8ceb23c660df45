import { openCatalog } from '../../src/host/catalog.ts';
import type { Item } from '../../src/standard/generated/item.ts';

export type Material = NonNullable<Item['materials']>[number];

/** Every material of a catalog with its item, standard items first: a form belongs to the matter, not to one county. */
export function readCatalogItems(path: string): { item: Item; material: Material }[] {
  const { catalog } = openCatalog({ asOf: '2026-03-02', path });
  return [...catalog.others, ...catalog.items].flatMap(({ value }) =>
    (value.materials ?? []).map((material) => ({ item: value, material })),
  );
}
