import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { itemsInScope } from '../catalog/scope.ts';
import type { Language } from '../finding/language.ts';
import { hiddenIn } from '../listing/hidden.ts';
import { labelsOf, type MissingElements, missingOf } from './missing.ts';

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

/** The items that a site is made of, each with what it lacks: asked once, since whether to build, every page and the page about the data hang on it. */
export type Lacking = ReadonlyMap<ResolvedItem, MissingElements>;

/** What each item lacks. */
export function lackingOf(catalog: Catalog, items: readonly ResolvedItem[]): Lacking {
  return new Map(items.map((item) => [item, missingOf(catalog, item)]));
}

/** An item that lacks required elements, and their labels. */
export interface Incomplete {
  item: ResolvedItem;
  missing: string[];
}

/** The items that should not be published as they are. */
export function incompleteOf(catalog: Catalog, lacking: Lacking, lang: Language): Incomplete[] {
  return [...lacking].flatMap(([item, { blocking }]) =>
    blocking.length > 0 ? [{ item, missing: labelsOf(blocking, catalog, lang) }] : [],
  );
}
