import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';

/** Whether an item, or what it inherits from, says that it is secret. What is not plainly 否 counts as secret, also what is no truth value at all. */
export function isSecret(item: ResolvedItem): boolean {
  return [item.document.raw['secret'], item.standard?.raw['secret']].some(saysSecret);
}

/** The same of what a row of a table says. */
export function saysSecret(word: unknown): boolean {
  return word !== undefined && word !== '' && word !== '否' && word !== 'false' && word !== false;
}

/**
 * Which items of a catalog may not be named in anything that others read: the secret ones, and those of a basic code that any document
 * marks as secret, since an item whose inheritance is broken must not slip out.
 */
export function hiddenIn(catalog: Catalog): (item: ResolvedItem) => boolean {
  const documents = [...catalog.items, ...catalog.others];
  const codes = new Set(documents.filter(isSecret).map(({ value }) => value.code));
  return (item) => isSecret(item) || [item.value.code, item.value.inherits].some((code) => code !== undefined && codes.has(code));
}
