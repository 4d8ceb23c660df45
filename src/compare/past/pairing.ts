import type { ResolvedItem } from '../../catalog/resolve.ts';
import { grouped } from '../../finding/grouped.ts';
import { foldName } from '../../text/fold.ts';

/** What became of the items of a catalog: which now is which then, which is new, which is gone. */
export interface Pairing {
  pairs: readonly { before: ResolvedItem; after: ResolvedItem }[];
  added: readonly ResolvedItem[];
  removed: readonly ResolvedItem[];
}

type Sign = (item: ResolvedItem) => string;

/**
 * Pairs the items of two states of a catalog: by key; what is left by agency and name, by place and name, by basic code and agency, and by
 * agency, type and place, each only where it points at one item on either side. So an item with a new number, a new agency or a new file
 * is told as moved, not as one gone and one new. In the order of the items as they are now.
 */
export function pairItems(before: readonly ResolvedItem[], after: readonly ResolvedItem[]): Pairing {
  const found = new Map<ResolvedItem, ResolvedItem>();
  const signs: readonly Sign[] = [
    ({ kind, key, document }) => `${kind} ${key} ${document.file}`,
    ({ kind, key }) => `${kind} ${key}`,
    ({ agency, name, kind }) => (agency === '' ? '' : `${kind} ${agency} ${foldName(name)}`),
    ({ document, name, kind }) => `${kind} ${document.file} ${foldName(name)}`,
    ({ value, agency, kind }) => (value.code && agency !== '' ? `${kind} ${value.code} ${agency}` : ''),
    ({ value, name, kind }) => (value.code ? `${kind} ${value.code} ${foldName(name)}` : ''),
    ({ document, kind }) => `${kind} ${document.file}#${document.index}`,
  ];
  let [earlier, later] = [before, after];
  for (const sign of signs) {
    const [then, now] = [grouped(earlier, sign), grouped(later, sign)];
    for (const [name, items] of now) {
      const others = then.get(name) ?? [];
      const [one, other] = [items[0], others[0]];
      if (name !== '' && one && other && items.length === 1 && others.length === 1) found.set(one, other);
    }
    const taken = new Set(found.values());
    earlier = earlier.filter((item) => !taken.has(item));
    later = later.filter((item) => !found.has(item));
  }
  const pairs = after.flatMap((item) => {
    const other = found.get(item);
    return other ? [{ before: other, after: item }] : [];
  });
  return { pairs, added: later, removed: earlier };
}
