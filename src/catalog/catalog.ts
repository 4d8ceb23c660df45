import { grouped } from '../finding/grouped.ts';
import type { Standard } from '../standard/standard.ts';
import type { FileFormat } from '../text/file-format.ts';
import { type CatalogDocument, type CatalogFile, readCatalogFile } from './document.ts';
import type { CatalogConfig } from './generated/config.ts';
import { type ResolvedItem, resolve } from './resolve.ts';

/** A file that was not read, and why: it is no text, has a name that none of a catalog has (`甲.yaml.txt`), or the machine refused. */
export interface UnreadFile {
  path: string;
  reason: 'binary' | 'misnamed' | 'denied' | 'too-large' | 'failed';
  /** Of a text in no encoding that is certain: the first line that is no UTF-8. */
  line?: number;
  /** Of a file that is no text: what it is, where its bytes say so. */
  format?: FileFormat;
  /** Whether it holds what items inherit: then no item is known to be whole. */
  input?: true;
}

/** A catalog as it was read: its documents, its items resolved, in the order of files and documents. */
export interface Catalog {
  config: CatalogConfig;
  standard: Standard;
  asOf: string;
  documents: readonly CatalogDocument[];
  /** Items of `kind: item`, resolved. */
  items: readonly ResolvedItem[];
  /** Directory entries and standard items, as resolved things of their own. */
  others: readonly ResolvedItem[];
  /** Standard items by basic code; several under one code is a fault. */
  standards: ReadonlyMap<string, readonly CatalogDocument[]>;
  unread: readonly UnreadFile[];
  /** Files that hold no document. */
  empty: readonly string[];
  /** Files that were not UTF-8, with what they were. */
  encodings: ReadonlyMap<string, string>;
  /** Which files lie in the catalog's folders, as paths relative to its root; undefined where nobody looked. */
  present?: Pick<ReadonlySet<string>, 'has'>;
  /** The text of a file of the catalog, for showing a place in it. */
  textOf(file: string): string;
}

/** What a catalog is made of. */
export interface CatalogSources {
  files: readonly CatalogFile[];
  unread?: readonly UnreadFile[];
  encodings?: ReadonlyMap<string, string>;
  /** The standard items, where they are not all among the files. */
  standards?: Catalog['standards'];
  /** Every file that lies in the catalog's folders, forms and samples too. */
  present?: Pick<ReadonlySet<string>, 'has'>;
}

/** Reads and resolves a catalog for a date (`YYYY-MM-DD`). The order in which files are given changes nothing. */
export function readCatalog(sources: CatalogSources, config: CatalogConfig, standard: Standard, asOf: string): Catalog {
  const files = [...sources.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const documents = files.flatMap((file) => readCatalogFile(file, standard));
  const filled = new Set(documents.map((document) => document.file));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    ...catalogOfDocuments(documents, config, standard, asOf, sources.standards),
    unread: sources.unread ?? [],
    empty: files.map((file) => file.path).filter((path) => !filled.has(path)),
    encodings: sources.encodings ?? new Map(),
    ...(sources.present ? { present: sources.present } : {}),
    textOf: (file) => byPath.get(file)?.text ?? '',
  };
}

/** A catalog of documents that stand in no text file, such as the rows of a table. `standards` are the standard items, where they are not among them. */
export function catalogOfDocuments(
  documents: readonly CatalogDocument[],
  config: CatalogConfig,
  standard: Standard,
  asOf: string,
  standards: Catalog['standards'] = standardsAmong(documents),
): Catalog {
  const resolved = documents.map((document) => resolve(document, standards, standard, asOf));
  return {
    config,
    standard,
    asOf,
    documents,
    items: resolved.filter((item) => item.kind === 'item'),
    others: resolved.filter((item) => item.kind !== 'item'),
    standards,
    unread: [],
    empty: [],
    encodings: new Map(),
    textOf: () => '',
  };
}

/** The standard items of some documents, by their basic code. */
export function standardsAmong(documents: readonly CatalogDocument[]): Catalog['standards'] {
  const ofProvince = documents.filter((document) => document.kind === 'standard' && typeof document.value.code === 'string');
  return grouped(ofProvince, (document) => document.value.code ?? '');
}
