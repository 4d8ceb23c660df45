import type { Catalog, UnreadFile } from './catalog.ts';
import type { ResolvedItem } from './resolve.ts';

/** Whether a file of a catalog belongs to what was asked for: `only` is a folder or file relative to the root, empty for all of it. */
export function inScope(file: string, only: string): boolean {
  // files above the root are inputs: the province's standard items, say
  if (file.startsWith('../') && only === '') return false;
  return only === '' || file === only || file.startsWith(`${only}/`);
}

/** The unread files that what was asked for depends on: its own, and those that it inherits from. */
export function unreadInScope(catalog: Catalog, only: string): UnreadFile[] {
  return catalog.unread.filter(({ path, input }) => input || inScope(path, only));
}

/** The items of a catalog that were asked for. */
export function itemsInScope(catalog: Catalog, only: string): ResolvedItem[] {
  return catalog.items.filter((item) => inScope(item.document.file, only));
}
