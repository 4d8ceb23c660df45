import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { check, type WholeResult } from '../../check/check.ts';
import { type ItemRows, itemsOfRows, rowsOf } from '../../check/parts/item-rows.ts';
import { itemsOfParts, type JoinedParts, joinParts, relateParts, resultOf } from '../../check/parts/part.ts';
import type { ItemRef } from '../../rules/kinds.ts';
import { rulesOf } from '../../rules/registry.ts';
import { type LocatedCatalog, locateCatalog, type OpenCatalog, type OpenOptions, openLocated } from '../catalog.ts';
import type { PartGrounds } from '../grounds.ts';
import { presence } from '../presence.ts';
import { productRoot } from '../product-root.ts';
import { namesBelow } from '../sources.ts';
import { type CheckCache, checkCache } from './check-cache.ts';
import { type ChunkWays, checkChunks } from './check-chunks.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { ChunkNotes, HeldChunk } from './kept-chunk.ts';
import { type KnownFiles, knownFiles } from './known-files.ts';
import { keyOf } from './part-checker.ts';
import { recalledCatalog } from './recalled-catalog.ts';
import { type Scanned, scan } from './scan.ts';

/** How a catalog is checked. */
export interface CheckOptions extends OpenOptions {
  /** How many worker threads; without it, as many as pay. */
  workers?: number;
  /** Whether what earlier runs found may be used, and what this one finds is kept. */
  cache: boolean;
}

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
  const cache = options.cache ? checkCache(located.root) : undefined;
  const { grounds, whole } = await checkLarge(located, cache, options);
  return { opened: { ...located, catalog: recalledCatalog(grounds, whole) }, result: resultOf(whole) };
}

/** What a whole catalog came to, as it is kept. */
interface CheckedWhole extends JoinedParts, Omit<ChunkNotes, 'standing'> {}

interface KeptWhole extends Omit<CheckedWhole, 'items'> {
  items: ItemRows;
}

async function checkLarge(
  located: LocatedCatalog,
  cache: CheckCache | undefined,
  options: CheckOptions,
): Promise<{ grounds: PartGrounds; whole: CheckedWhole }> {
  const { root, found, standard, asOf, folders } = located;
  const chunks = chunksOf(located.files);
  const hash = groundsHash(located);
  const known = knownFiles(cache, hash);
  const given = new Set<string>();
  for (;;) {
    const scanned = scan(chunks, root, found.config, known, given);
    const { standards, above } = scanned;
    const grounds: PartGrounds = { root, config: found.config, standard, asOf, standards, above, folders, hash, since: known.since };
    const whole =
      keptWhole(chunks, scanned, cache, grounds) ?? (await checkWhole(chunks, scanned, cache, known, grounds, { ...options, found }));
    if (!(whole instanceof Set)) return { grounds, whole };
    // standard items lie where nobody looked for them: what was checked without them is checked again
    for (const file of whole) given.add(file);
  }
}

function keptWhole(
  chunks: readonly Chunk[],
  { contents }: Scanned,
  cache: CheckCache | undefined,
  grounds: PartGrounds,
): CheckedWhole | undefined {
  const key = wholeKey(contents.map((one) => (one === undefined ? undefined : keyOf(grounds, one))));
  const bytes = key === undefined ? undefined : cache?.get(key);
  if (!bytes) return undefined;
  const kept = JSON.parse(bytes.toString('utf8')) as KeptWhole;
  const isThere = presence(grounds.folders, grounds.root);
  if (!Object.entries(kept.asked).every(([file, there]) => isThere(file) === there)) return undefined;
  return { ...kept, items: itemsOfRows(kept.items, namesOf(chunks, grounds)) };
}

/** Checks all chunks and what relates them; or gives the files that hold standard items and were not known to. */
async function checkWhole(
  chunks: readonly Chunk[],
  { contents, standards }: Scanned,
  cache: CheckCache | undefined,
  known: KnownFiles,
  grounds: PartGrounds,
  ways: ChunkWays,
): Promise<CheckedWhole | Set<string>> {
  const { chunks: checked, keys } = await checkChunks(chunks, contents, cache, known, grounds, ways);
  const named = new Set(standards);
  const standing = checked.flatMap((one, at) => one.standing.map((number) => chunks[at]?.[number] ?? ''));
  const unnamed = new Set(standing.filter((file) => !named.has(file)));
  if (unnamed.size > 0) return unnamed;
  known.keep();
  const whole = joined(checked, grounds);
  const key = wholeKey(keys);
  if (cache && key !== undefined) cache.put(key, jsonOf(whole, namesOf(chunks, grounds)));
  cache?.prune();
  return whole;
}

function joined(checked: readonly HeldChunk[], grounds: PartGrounds): CheckedWhole {
  const parts = checked.map(({ part }) => part);
  const items = itemsOfParts(parts);
  const unread = checked.flatMap((chunk) => chunk.unread);
  const catalog = recalledCatalog(grounds, { items, unread, empty: [] });
  const find = ({ number }: ItemRef): ResolvedItem =>
    (catalog.items[number] ?? catalog.others[number - catalog.items.length]) as ResolvedItem;
  const related = relateParts(catalog, rulesOf(grounds.standard), parts, items, find);
  const asked = Object.assign({}, ...checked.map((one) => one.asked)) as Record<string, boolean>;
  return { ...joinParts(parts, items, related), unread, asked };
}

function jsonOf({ items, ...rest }: CheckedWhole, files: readonly string[]): string {
  return `{"items":${rowsOf(items, files)},${JSON.stringify(rest).slice(1)}`;
}

function namesOf(chunks: readonly Chunk[], { root }: PartGrounds): string[] {
  return chunks.flat().map(namesBelow(root));
}

/** The name that the whole is kept under; none where that of a part is not known. */
function wholeKey(keys: readonly (string | undefined)[]): string | undefined {
  return keys.includes(undefined) ? undefined : sha1(`whole ${keys.join(' ')}`);
}

/** All that every item of a catalog is held against but the standard items, and the build of santong that runs, in one hash. */
function groundsHash({ found, standard, asOf }: LocatedCatalog): string {
  const { pack, profile, policy } = standard;
  const files = ['santong.cjs', 'worker.js'].map((name) => join(productRoot, 'dist', name));
  const build = files.map((file) => (existsSync(file) ? sha1(readFileSync(file)) : '')).join(' ');
  return sha1(JSON.stringify([build, asOf, found.config, pack, profile, policy]));
}

function sha1(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('hex');
}
