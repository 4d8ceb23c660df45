import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import { RecalledItem } from '../catalog/recalled.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { check, type WholeResult } from '../check/check.ts';
import { itemsOfParts, joinParts } from '../check/part.ts';
import { rulesOf } from '../rules/registry.ts';
import { rememberingTexts } from '../text/remembered.ts';
import { type LocatedCatalog, locateCatalog, type OpenCatalog, type OpenOptions, openLocated } from './catalog.ts';
import { checkChunks, scanChunks } from './check-chunks.ts';
import { chunksOf } from './chunks.ts';
import { type CheckedChunk, chunkReader, type PartGrounds } from './part-checker.ts';

/** How a catalog is checked. */
export interface CheckOptions extends OpenOptions {
  /** How many worker threads; without it, as many as pay. */
  workers?: number;
  /** Whether what earlier runs found may be used, and what this one finds is kept. */
  cache: boolean;
}

/** Files that are kept at hand while they are shown. */
const few = 50;
/** Below this many files a catalog is read as a whole. */
const large = 1000;

/**
 * Opens a catalog and checks it. A large one is read in chunks, each dropped after its check, by several threads where that pays; chunks
 * that did not change since an earlier run are not read again. The result is the same. @throws FileError, ConfigError, PackError
 */
export async function openChecked(options: CheckOptions): Promise<{ opened: OpenCatalog; result: WholeResult }> {
  const located = locateCatalog(options);
  if (located.files.length < large && options.workers === undefined) {
    const opened = openLocated(located);
    return { opened, result: check(opened.catalog) };
  }
  const { root, found, standard, asOf, folders } = located;
  const scanned = scanChunks(chunksOf(located.files), root);
  const grounds: PartGrounds = { root, config: found.config, standard, asOf, standards: scanned.standards, folders };
  const checked = await checkChunks(scanned, grounds, { ...options, found });
  return joined(located, grounds, checked);
}

function joined(
  located: LocatedCatalog,
  grounds: PartGrounds,
  checked: readonly CheckedChunk[],
): { opened: OpenCatalog; result: WholeResult } {
  const { root, standard, asOf } = located;
  const { config } = located.found;
  const parts = checked.map(({ part }) => part);
  const kept = itemsOfParts(parts);
  const read = chunkReader(grounds);
  const again = rememberingTexts((file) => read([join(root, file)]).catalog, few);
  const recall = rememberingTexts((file): readonly ResolvedItem[] => {
    const { items, others } = again(file);
    return [...items, ...others].toSorted((a, b) => a.document.index - b.document.index);
  }, few);
  const all = kept.map((item) => new RecalledItem(item, recall));
  const catalog: Catalog = {
    config,
    standard,
    asOf,
    get documents() {
      return inFiles(all);
    },
    items: all.filter(({ kind }) => kind === 'item'),
    others: all.filter(({ kind }) => kind !== 'item'),
    get standards() {
      return read.standards();
    },
    unread: checked.flatMap(({ unread }) => unread),
    empty: parts.flatMap(({ empty }) => empty),
    encodings: new Map(),
    textOf: (file) => again(file).textOf(file),
  };
  const result = joinParts(catalog, rulesOf(standard), parts, kept, ({ file, index }) => recall(file)[index] as ResolvedItem);
  return { opened: { ...located, catalog }, result };
}

function inFiles(items: readonly RecalledItem[]): CatalogDocument[] {
  const documents = items.map(({ document }) => document);
  return documents.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
}
