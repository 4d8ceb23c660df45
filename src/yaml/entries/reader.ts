import { decodeAs } from '../../text/encoding.ts';
import type { LaneDocument } from '../lane/document.ts';
import { readGathered } from '../lane/lane.ts';
import { isMap, type Value } from '../value.ts';
import { EntryCut } from './cut.ts';
import { type EntriesDocument, type PlacedEntry, PutTogether } from './document.ts';
import { EntryTable, type KeptEntry, longestKept } from './table.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * Reads documents entry by entry: the entries of a catalog's items are the same again and again, and those whose bytes were met before are
 * neither decoded nor parsed. What it reads is what `readDocuments` reads in the text of the same bytes.
 */
export class EntryReader {
  readonly #cut = new EntryCut();
  readonly #table = new EntryTable();

  /** The one document of a text in UTF-8, or undefined where it is to be read as a whole (readDocuments). The bytes are not kept. */
  read(bytes: Uint8Array): EntriesDocument | undefined {
    const [cut, table] = [this.#cut, this.#table];
    const count = cut.cut(bytes);
    if (count === 0) return undefined;
    const found: (KeptEntry | undefined)[] = [];
    let [unknown, length] = [0, 0];
    for (let nth = 0; nth < count; nth++) {
      const hash = cut.hash(nth);
      let kept = table.get(hash);
      if (kept === undefined || !cut.isSame(nth, kept.words, kept.length)) {
        kept = undefined;
        if (cut.length(nth) <= longestKept && table.wasMet(hash)) {
          kept = keptEntry(cut, nth);
          if (!kept) return undefined;
          table.keep(hash, kept);
        } else {
          length = cut.gather(nth, length);
          unknown++;
        }
      }
      found.push(kept);
    }
    if (unknown === 0) return putTogether(found, undefined, []);
    // what is read once is read together: as a document that lacks the others
    const document = documentOf(cut.gathered(length));
    if (!document) return undefined;
    const keys = Object.keys(document.value);
    // fewer where one stands twice
    return keys.length === unknown ? putTogether(found, document, keys) : undefined;
  }
}

/** The document of bytes in UTF-8 that hold one and are read in the fast lane, if they are a map. */
function documentOf(bytes: Uint8Array): LaneDocument | undefined {
  const { text } = decodeAs(bytes, 'utf-8') as { text?: string };
  const [document, second] = (text !== undefined && readGathered(text)) || [];
  return document && !second && isMap(document.value) ? document : undefined;
}

/** An entry that is read by itself, to be kept. */
function keptEntry(cut: EntryCut, nth: number): KeptEntry | undefined {
  const document = documentOf(cut.bytes(nth))?.apart();
  const [key, second] = document ? Object.keys(document.value) : [];
  if (!document || key === undefined || second !== undefined) return undefined;
  return { entry: entryOf(document, key, 0), words: cut.words(nth), length: cut.length(nth), isMet: false };
}

/** The document of entries that were kept and, in the places between, of those that were read together; undefined where a key stands twice. */
function putTogether(
  found: readonly (KeptEntry | undefined)[],
  document: LaneDocument | undefined,
  keys: readonly string[],
): PutTogether | undefined {
  const value: { [key: string]: Value } = {};
  const entries: PlacedEntry[] = [];
  let fresh: Set<string> | undefined;
  let nth = 0;
  for (const kept of found) {
    const entry = kept?.entry ?? entryOf(document as LaneDocument, keys[nth] as string, nth++);
    const { key } = entry;
    if (value[key] !== undefined) return undefined;
    value[key] = entry.value;
    entries.push(entry);
    if (kept?.isMet) continue;
    fresh ??= new Set();
    fresh.add(key);
  }
  // only now: what a document was not made of is met with the next
  if (fresh) for (const kept of found) if (kept) kept.isMet = true;
  return new PutTogether(value, entries, fresh ?? nothing);
}

function entryOf(document: LaneDocument, key: string, nth: number): PlacedEntry {
  return { key, value: memberOf(document, key), document, nth, notes: undefined };
}

function memberOf({ value }: LaneDocument, key: string): Value {
  return (value as { [key: string]: Value })[key] as Value;
}
