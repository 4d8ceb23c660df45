import type { CatalogDocument, Kind } from '../../catalog/document.ts';
import type { Inheritance, Origin, ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import type { Facts } from '../../standard/facts.ts';
import type { Item } from '../../standard/generated/item.ts';
import { type KnownEntry, notedOf } from '../../yaml/entries/document.ts';

/** The entries of which the rules by entry have nothing to say; an entry is the same object wherever the same text was read. */
export class InOrder {
  has({ notes }: KnownEntry): boolean {
    return notes?.has(this) === true;
  }

  /** The entries of a document that are not among them; undefined of a document that was read as a whole. */
  others({ entries }: CatalogDocument): readonly KnownEntry[] | undefined {
    return entries?.filter((entry) => !this.has(entry));
  }

  /** Adds entries to them. */
  add(entries: readonly KnownEntry[]): void {
    for (const entry of entries) notedOf(entry, this, () => true);
  }
}

/**
 * An item as if its document held some of its entries only; their places stay the same. A rule may still read the item as a whole, and then
 * `other` is called: what it says depends on more than these entries, and they may not be skipped in other items.
 */
export class ItemOfEntries implements ResolvedItem {
  readonly kind: Kind;
  readonly document: CatalogDocument;
  readonly #item: ResolvedItem;
  readonly #other: () => void;

  constructor(item: ResolvedItem, entries: readonly KnownEntry[], other: () => void) {
    const { document } = item;
    const of = <T extends object>(map: T): T => pick(map, entries);
    this.kind = item.kind;
    this.document = { ...document, entries, raw: of(document.raw), written: of(document.written as object), value: of(document.value) };
    this.#item = item;
    this.#other = other;
  }

  get key(): string {
    return this.#whole.key;
  }
  get name(): string {
    return this.#whole.name;
  }
  get agency(): string {
    return this.#whole.agency;
  }
  get value(): Item {
    return this.#whole.value;
  }
  get facts(): Facts {
    return this.#whole.facts;
  }
  get inheritance(): Inheritance {
    return this.#whole.inheritance;
  }
  get grounded(): boolean {
    return this.#whole.grounded;
  }
  get secret(): boolean {
    return this.#whole.secret;
  }
  get standard(): CatalogDocument {
    return this.#whole.standard as CatalogDocument;
  }
  origin(path: Path): Origin {
    return this.#whole.origin(path);
  }

  get #whole(): ResolvedItem {
    this.#other();
    return this.#item;
  }
}

/** The fields of a map that some entries wrote. */
export function pick<T extends object>(map: T, entries: readonly KnownEntry[]): T {
  const picked: Record<string, unknown> = {};
  for (const { key } of entries) if (Object.hasOwn(map, key)) picked[key] = (map as Record<string, unknown>)[key];
  return picked as T;
}
