import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { itemsInScope } from '../catalog/scope.ts';
import { isSecret } from '../listing/list.ts';

/** What of a catalog may be published, and how much may not, counted and never named. */
export interface PublicItems {
  items: ResolvedItem[];
  secret: number;
  withoutGuide: number;
}

/**
 * The items of a catalog that may be published: never a secret one, and none of a type that has no guide.
 * What any document of the same basic code marks as secret is secret: an item whose inheritance is broken must not slip out.
 */
export function publicItems(catalog: Catalog, only: string): PublicItems {
  const asked = itemsInScope(catalog, only);
  const secretCodes = new Set(
    [...catalog.others, ...catalog.items].filter(isSecret).flatMap(({ value }) => (value.code ? [value.code] : [])),
  );
  const isHidden = (item: ResolvedItem): boolean =>
    isSecret(item) || [item.value.code, item.value.inherits].some((code) => code !== undefined && secretCodes.has(code));
  const open = asked.filter((item) => !isHidden(item));
  const items = open.filter((item) => item.facts.hasGuide !== false);
  return { items, secret: asked.length - open.length, withoutGuide: open.length - items.length };
}
