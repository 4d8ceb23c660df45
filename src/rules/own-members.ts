import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Path } from '../finding/path.ts';
import type { Item } from '../standard/generated/item.ts';

type ListOf<K extends keyof Item> = NonNullable<Item[K]> extends readonly (infer M)[] ? M : never;

/**
 * The members of a list that the document itself writes, each with its path. A list is inherited as a whole, so what the standard item
 * writes is told there, once, and not again of every item that inherits it.
 */
export function ownMembers<K extends keyof Item>(item: ResolvedItem, field: K): { member: ListOf<K>; path: Path }[] {
  const list = item.document.value[field] as readonly ListOf<K>[] | undefined;
  return (list ?? []).map((member, index) => ({ member, path: [field, index] }));
}
