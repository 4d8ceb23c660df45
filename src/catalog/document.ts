import type { Path } from '../finding/path.ts';
import type { Element } from '../standard/element.ts';
import type { Item } from '../standard/generated/item.ts';
import type { Standard } from '../standard/standard.ts';
import type { TypeSchema } from '../standard/typed.ts';
import type { Span } from '../text/place.ts';
import { type ReadDocument, readDocuments } from '../yaml/document.ts';
import type { EntriesDocument, KnownEntry } from '../yaml/entries/document.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Names } from '../yaml/recover/key.ts';
import { isMap, type Value } from '../yaml/value.ts';
import { typedEntries, typedMap } from './entry-values.ts';

/** The kinds of document that a catalog holds. */
export const kinds = ['item', 'entry', 'standard'] as const;
export type Kind = (typeof kinds)[number];

/** A text of the catalog; `path` is relative to its root, with `/`. */
export interface CatalogFile {
  path: string;
  text: string;
  /** What was read of it already. */
  documents?: readonly ReadDocument[];
}

/** One document of a catalog as written. */
export interface CatalogDocument {
  file: string;
  /** Its number among the documents of the file, from 0. */
  index: number;
  kind: Kind;
  /** Every scalar as text. */
  raw: { [key: string]: Value };
  /** The same with the types of the schema; what does not fit is still text. */
  written: unknown;
  /** What of it has the shape of the schema: unknown keys and, say, a list where a text is wanted are left out. */
  value: Item;
  problems: readonly Problem[];
  /** Of a document that was read by entries: these, each the same object wherever the same text was read. */
  entries?: readonly KnownEntry[];
  /** Their keys that were met for the first time: all others have the same values, as objects, as in documents before. */
  fresh?: ReadonlySet<string>;
  at(path: Path): Span;
  keyAt(path: Path): Span;
  isPlain(path: Path): boolean;
}

/** Reads the documents of a file. A document without `kind` is an item; one that is not a map is empty, with a problem. */
export function readCatalogFile(file: CatalogFile, standard: Standard): CatalogDocument[] {
  const documents = file.documents ?? readDocuments(file.text, namesOf(standard));
  return documents.map((document, index) => toDocument(file.path, index, document, standard));
}

/** A document of a catalog, of what was read of it; `file` is what its places are told by. */
export function toDocument(file: string, index: number, document: ReadDocument, standard: Standard): CatalogDocument {
  const problems = [...document.problems];
  const broken = problems.some((problem) => problem.code === 'syntax');
  if (!isMap(document.value) && !broken) problems.push({ code: 'not-a-map', args: {}, path: [], span: document.at([]) });
  const raw = isMap(document.value) ? document.value : {};
  const kind = kinds.find((name) => name === raw['kind']) ?? 'item';
  const schema = standard.schema(kind) as TypeSchema;
  const { entries, fresh } = document as Partial<EntriesDocument>;
  const { written, value } = entries && fresh ? typedEntries(entries, fresh, schema) : typedMap(raw, schema);
  return {
    file,
    index,
    kind,
    raw,
    written,
    value: value as Item,
    problems,
    ...(entries && fresh ? { entries, fresh } : {}),
    at: (path) => document.at(path),
    keyAt: (path) => document.keyAt(path),
    isPlain: (path) => document.isPlain(path),
  };
}

const known = new WeakMap<Standard, Names>();

/** The names of elements and of their members, on whatever level, and the words of the vocabularies. */
export function namesOf(standard: Standard): Names {
  const present = known.get(standard);
  if (present) return present;
  const keys = new Set<string>();
  const walk = (fields: Readonly<Record<string, Element>>): void => {
    for (const [key, element] of Object.entries(fields)) {
      keys.add(key);
      walk(element.fields ?? {});
      walk(element.list?.fields ?? {});
    }
  };
  walk(standard.elements);
  const words = new Set(Object.values(standard.pack.vocabularies).flatMap(({ terms }) => Object.keys(terms)));
  known.set(standard, { keys, words });
  return { keys, words };
}
