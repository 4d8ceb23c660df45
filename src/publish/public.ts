import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { itemsInScope } from '../catalog/scope.ts';
import { hiddenIn } from '../listing/hidden.ts';

/** What of a catalog may be published, and how much may not, counted and never named. */
export interface PublicItems {
  items: ResolvedItem[];
  secret: number;
  withoutGuide: number;
}

/** The items of a catalog that may be published: never one that may not be named, and none of a type that has no guide. */
export function publicItems(catalog: Catalog, only: string): PublicItems {
  const asked = itemsInScope(catalog, only);
  const isHidden = hiddenIn(catalog);
  const open = asked.filter((item) => !isHidden(item));
  const items = open.filter((item) => item.facts.hasGuide !== false);
  return { items, secret: asked.length - open.length, withoutGuide: open.length - items.length };
}
