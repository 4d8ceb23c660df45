import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';

/**
 * Which items of a catalog may not be named in anything that others read: the secret ones, and those of a basic code that any document
 * marks as secret, since an item whose inheritance is broken must not slip out.
 */
export function hiddenIn(catalog: Pick<Catalog, 'items' | 'others'>): (item: ResolvedItem) => boolean {
  const secret = [...catalog.items, ...catalog.others].filter((item) => item.secret);
  const codes = new Set(secret.map(({ value }) => value.code));
  // items of a large catalog are read again to learn their code
  return (item) =>
    item.secret || (codes.size > 0 && [item.value.code, item.value.inherits].some((code) => code !== undefined && codes.has(code)));
}
