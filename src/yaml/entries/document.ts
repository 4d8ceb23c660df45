import type { Path } from '../../finding/path.ts';
import type { Position, Span } from '../../text/place.ts';
import type { ReadDocument } from '../document.ts';
import type { LaneDocument } from '../lane/document.ts';
import type { Problem } from '../problem.ts';
import type { Value } from '../value.ts';

/**
 * An entry of a document's map: the same object wherever the same bytes stand, as long as they are remembered. Its value is a part of
 * every document that holds it: nobody may change it.
 */
export interface KnownEntry {
  readonly key: string;
  readonly value: Value;
  /** What was worked out of it, by whoever did. */
  notes: Map<object, unknown> | undefined;
}

/** What `by` worked out of an entry, made once as long as the entry is remembered. */
export function notedOf<T>(entry: KnownEntry, by: object, make: (entry: KnownEntry) => T): T {
  const known = entry.notes?.get(by);
  if (known !== undefined) return known as T;
  const made = make(entry);
  entry.notes ??= new Map();
  entry.notes.set(by, made);
  return made;
}

/** A document put together from entries. */
export interface EntriesDocument extends ReadDocument {
  readonly entries: readonly KnownEntry[];
  /** Keys of the entries that were met for the first time with this document. */
  readonly fresh: ReadonlySet<string>;
}

/** An entry with the document that it was read in, alone or among others: places are asked of it. */
export interface PlacedEntry extends KnownEntry {
  readonly document: LaneDocument;
  /** The how manieth it is in that document. */
  readonly nth: number;
}

/** What is to be added to a place in the document that an entry was read in. */
interface Shift {
  offset: number;
  line: number;
}

/** The document whose entries, one below the other, are its text; where they stand in it is found when somebody asks. */
export class PutTogether implements EntriesDocument {
  readonly value: Value;
  readonly entries: readonly PlacedEntry[];
  readonly fresh: ReadonlySet<string>;
  readonly problems: Problem[] = [];
  #shifts: Shift[] | undefined;

  constructor(value: Value, entries: readonly PlacedEntry[], fresh: ReadonlySet<string>) {
    this.value = value;
    this.entries = entries;
    this.fresh = fresh;
  }

  at(path: Path): Span {
    const [entry, shift] = this.#find(path);
    return entry && shift ? shifted(entry.document.at(path), shift) : this.#whole();
  }

  keyAt(path: Path): Span {
    const [entry, shift] = this.#find(path);
    return entry && shift ? shifted(entry.document.keyAt(path), shift) : this.#whole();
  }

  isPlain(path: Path): boolean {
    return this.#find(path)[0]?.document.isPlain(path) ?? false;
  }

  #find(path: Path): [entry: PlacedEntry | undefined, shift: Shift | undefined] {
    if (path.length === 0) return [undefined, undefined];
    const key = String(path[0]);
    const index = this.entries.findIndex((entry) => entry.key === key);
    this.#shifts ??= shiftsOf(this.entries);
    return [this.entries[index], this.#shifts[index]];
  }

  /** From the first key to the end of what was read last. */
  #whole(): Span {
    this.#shifts ??= shiftsOf(this.entries);
    const [first, last] = [this.entries[0], this.entries.at(-1)] as [PlacedEntry, PlacedEntry];
    const { start } = first.document.keyAt([first.key]);
    const { end } = last.document.at([]);
    return { start: moved(start, this.#shifts[0] as Shift), end: moved(end, this.#shifts.at(-1) as Shift) };
  }
}

function shiftsOf(entries: readonly PlacedEntry[]): Shift[] {
  let [offset, line] = [0, 0];
  return entries.map(({ document, nth }) => {
    const [from, to] = document.entryStarts().slice(nth, nth + 2) as [Position, Position];
    const shift = { offset: offset - from.offset, line: line - from.line + 1 };
    offset += to.offset - from.offset;
    line += to.line - from.line;
    return shift;
  });
}

function shifted({ start, end }: Span, shift: Shift): Span {
  return { start: moved(start, shift), end: moved(end, shift) };
}

// an entry begins in the first column, so columns stay
function moved({ offset, line, column }: Position, shift: Shift): Position {
  return { offset: offset + shift.offset, line: line + shift.line, column };
}
