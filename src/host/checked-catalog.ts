import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import { RecalledItem } from '../catalog/recalled.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { check, type WholeResult } from '../check/check.ts';
import { type ItemRows, itemsOfRows, rowsOf } from '../check/item-rows.ts';
import { itemsOfParts, type JoinedParts, joinParts, resultOf } from '../check/part.ts';
import type { ItemRef } from '../rules/kinds.ts';
import { rulesOf } from '../rules/registry.ts';
import { rememberingTexts } from '../text/remembered.ts';
import { locateCatalog, type OpenCatalog, type OpenOptions, openLocated } from './catalog.ts';
import { type CheckCache, checkCache } from './check-cache.ts';
import { checkChunks, keptFor, keysOf, type ScannedChunks, scanChunks } from './check-chunks.ts';
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
const few = 64;
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
  const cache = options.cache ? checkCache(root) : undefined;
  const scanned = scanChunks(chunksOf(located.files), root, cache);
  const grounds: PartGrounds = { root, config: found.config, standard, asOf, standards: scanned.standards, folders };
  const keys = keysOf(scanned, grounds);
  const known = cache && keptFor<KeptWhole>(cache, keys.whole, grounds);
  const whole = known
    ? { ...known, items: itemsOfRows(known.items) }
    : await checkWhole(scanned, keys, cache, grounds, { ...options, found });
  return { opened: { ...located, catalog: recalledCatalog(grounds, whole) }, result: resultOf(whole) };
}

/** What a whole catalog came to, as it is kept. */
interface CheckedWhole extends JoinedParts, Pick<CheckedChunk, 'unread' | 'asked'> {}

interface KeptWhole extends Omit<CheckedWhole, 'items'> {
  items: ItemRows;
}

async function checkWhole(
  scanned: ScannedChunks,
  keys: { chunks: readonly string[]; whole: string },
  cache: CheckCache | undefined,
  grounds: PartGrounds,
  ways: Parameters<typeof checkChunks>[4],
): Promise<CheckedWhole> {
  const chunks = await checkChunks(scanned, keys.chunks, cache, grounds, ways);
  const parts = chunks.map(({ part }) => part);
  const items = itemsOfParts(parts);
  const unread = chunks.flatMap((chunk) => chunk.unread);
  const catalog = recalledCatalog(grounds, { items, unread, empty: [] });
  const find = ({ number }: ItemRef): ResolvedItem =>
    (catalog.items[number] ?? catalog.others[number - catalog.items.length]) as ResolvedItem;
  const joined = joinParts(catalog, rulesOf(grounds.standard), parts, items, find);
  const whole = { ...joined, unread, asked: Object.assign({}, ...chunks.map(({ asked }) => asked)) as Record<string, boolean> };
  // what changed while it was read is not what the key says
  if (chunks.every((chunk, at) => chunk.contents === scanned.contents[at]))
    cache?.put(keys.whole, JSON.stringify({ ...whole, items: rowsOf(items) } satisfies KeptWhole));
  cache?.prune();
  return whole;
}

/** A catalog whose items are read again when somebody asks for more than who they are. */
function recalledCatalog(grounds: PartGrounds, { items, unread, empty }: Pick<CheckedWhole, 'items' | 'unread' | 'empty'>): Catalog {
  const { root, config, standard, asOf } = grounds;
  const read = chunkReader(grounds);
  const again = rememberingTexts((file) => read([join(root, file)]), few);
  const recall = rememberingTexts((file): readonly ResolvedItem[] => {
    const { items, others } = again(file);
    return [...items, ...others].toSorted((a, b) => a.document.index - b.document.index);
  }, few);
  const all = items.map((item) => new RecalledItem(item, recall));
  return {
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
    unread,
    empty,
    encodings: new Map(),
    textOf: (file) => again(file).textOf(file),
  };
}

function inFiles(items: readonly RecalledItem[]): CatalogDocument[] {
  const documents = items.map(({ document }) => document);
  return documents.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.index - b.index));
}
