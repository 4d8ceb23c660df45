import type { Path } from '../finding/path.ts';
import type { Facts } from '../standard/facts.ts';
import type { Item } from '../standard/generated/item.ts';
import type { Span } from '../text/place.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Value } from '../yaml/value.ts';
import type { CatalogDocument, Kind } from './document.ts';
import type { Inheritance, Origin, ResolvedItem } from './resolve.ts';

/** What of an item is kept at hand. */
export interface KeptItem {
  file: string;
  index: number;
  kind: Kind;
  key: string;
  name: string;
  agency: string;
  grounded: boolean;
  secret: boolean;
}

/** Reads the items of a file again, in the order of its documents. */
export type Recall = (file: string) => readonly ResolvedItem[];

/** An item that was dropped after its check: who it is stands here, and whoever asks for more has its file read again. */
export class RecalledItem implements ResolvedItem {
  /** Made for whoever asks first: of a large catalog nearly nobody does. */
  #document: CatalogDocument | undefined;

  constructor(
    private readonly kept: KeptItem,
    private readonly recall: Recall,
  ) {}

  get document(): CatalogDocument {
    this.#document ??= new RecalledDocument(this.kept, () => this.whole.document);
    return this.#document;
  }

  get key(): string {
    return this.kept.key;
  }
  get name(): string {
    return this.kept.name;
  }
  get agency(): string {
    return this.kept.agency;
  }
  get kind(): Kind {
    return this.kept.kind;
  }
  get grounded(): boolean {
    return this.kept.grounded;
  }
  get secret(): boolean {
    return this.kept.secret;
  }
  get value(): Item {
    return this.whole.value;
  }
  get facts(): Facts {
    return this.whole.facts;
  }
  get inheritance(): Inheritance {
    return this.whole.inheritance;
  }
  get standard(): CatalogDocument {
    return this.whole.standard as CatalogDocument;
  }
  origin(path: Path): Origin {
    return this.whole.origin(path);
  }

  /** @throws Error where the file changed meanwhile and no longer holds the document */
  private get whole(): ResolvedItem {
    const whole = this.recall(this.kept.file)[this.kept.index];
    if (!whole) throw new Error(`${this.kept.file} changed while it was checked`);
    return whole;
  }
}

class RecalledDocument implements CatalogDocument {
  constructor(
    private readonly kept: KeptItem,
    private readonly whole: () => CatalogDocument,
  ) {}

  get file(): string {
    return this.kept.file;
  }
  get index(): number {
    return this.kept.index;
  }
  get kind(): Kind {
    return this.kept.kind;
  }
  get raw(): { [key: string]: Value } {
    return this.whole().raw;
  }
  get written(): unknown {
    return this.whole().written;
  }
  get value(): Item {
    return this.whole().value;
  }
  get problems(): readonly Problem[] {
    return this.whole().problems;
  }
  at(path: Path): Span {
    return this.whole().at(path);
  }
  keyAt(path: Path): Span {
    return this.whole().keyAt(path);
  }
  isPlain(path: Path): boolean {
    return this.whole().isPlain(path);
  }
}
