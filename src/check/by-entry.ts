import type { CatalogDocument } from '../catalog/document.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { KnownEntry } from '../yaml/entries-document.ts';

/** Entries of documents that are known to be in order by themselves; an entry is the same object wherever the same text was read. */
export type InOrder = WeakSet<KnownEntry>;

/** The entries of a document of which it is not known, or undefined of a document that was read as a whole. */
export function unknownOf({ entries }: CatalogDocument, inOrder: InOrder): readonly KnownEntry[] | undefined {
  return entries?.filter((entry) => !inOrder.has(entry));
}

/**
 * An item as if its document held some of its entries alone; where they stand is the same. What it is as a whole is there all the same, and
 * `other` is told of who looks at it: what is said then hangs on more than an entry.
 */
export function itemOfEntries(item: ResolvedItem, entries: readonly KnownEntry[], other: () => void): ResolvedItem {
  const { document, kind } = item;
  const of = <T extends object>(map: T): T => pick(map, entries);
  const whole = (): ResolvedItem => {
    other();
    return item;
  };
  return {
    kind,
    document: { ...document, entries, raw: of(document.raw), written: of(document.written as object), value: of(document.value) },
    get key() {
      return whole().key;
    },
    get name() {
      return whole().name;
    },
    get agency() {
      return whole().agency;
    },
    get value() {
      return whole().value;
    },
    get facts() {
      return whole().facts;
    },
    get inheritance() {
      return whole().inheritance;
    },
    get grounded() {
      return whole().grounded;
    },
    get standard() {
      return whole().standard as CatalogDocument;
    },
    origin: (path) => whole().origin(path),
  };
}

/** The fields of a map that some entries wrote. */
export function pick<T extends object>(map: T, entries: readonly KnownEntry[]): T {
  const picked: Record<string, unknown> = {};
  for (const { key } of entries) if (Object.hasOwn(map, key)) picked[key] = (map as Record<string, unknown>)[key];
  return picked as T;
}
