import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rememberingLast } from '../text/remembered.ts';
import type { CheckCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';
import { type HeldChunk, held } from './held-chunk.ts';
import { type KnownChunk, knownFiles } from './known-files.ts';
import { type CheckedChunk, chunkChecker, contentsOf, type PartGrounds } from './part-checker.ts';
import { presence } from './presence.ts';
import { productRoot } from './product-root.ts';
import { fileScanner, unread } from './scan.ts';
import { checkInWorkers, type PackGrounds, usualWorkers } from './workers.ts';

/** The files of a catalog in chunks, with what each chunk holds, and the files that may hold standard items. */
export interface ScannedChunks {
  chunks: readonly Chunk[];
  contents: readonly string[];
  standards: readonly string[];
  /** What the files that may hold standard items hold. */
  above: string;
  /** The build of santong that looked at them. */
  by: string;
}

/** Looks at the files of a catalog without reading what they say; those that look as they did when they were last read are not opened. */
export function scanChunks(chunks: readonly Chunk[], root: string, cache: CheckCache | undefined): ScannedChunks {
  const scan = fileScanner();
  const by = build();
  const known = knownFiles(cache, by);
  const standards: string[] = [];
  const above = createHash('sha1');
  const contents = chunks.map((chunk) => {
    const one = known.of(chunk, () => scanChunk(chunk, root, scan));
    for (const [at, hash] of one.standards) {
      const path = chunk[at] ?? '';
      standards.push(path);
      above.update(`${path}\0${hash}\0`);
    }
    return one.contents;
  });
  known.keep();
  return { chunks, contents, standards, above: above.digest('hex'), by };
}

function scanChunk(chunk: Chunk, root: string, scan: ReturnType<typeof fileScanner>): KnownChunk {
  const standards: [number, string][] = [];
  let [at, isUnread] = [0, false];
  const contents = contentsOf(chunk, root, (path) => {
    const { hash, mayBeStandard } = scan(path);
    if (mayBeStandard) standards.push([at, hash]);
    at += 1;
    isUnread ||= hash === unread;
    return hash;
  });
  return { contents, standards, unread: isUnread };
}

/**
 * What each chunk of a catalog comes to, in their order. What an earlier run kept is used where everything that it hangs on is as it was:
 * the texts, those that they inherit, the pack, the settings, the date, santong itself, and which of the files that items name are there.
 */
export async function checkChunks(
  { chunks, contents }: ScannedChunks,
  keys: readonly string[],
  cache: CheckCache | undefined,
  grounds: PartGrounds,
  ways: { pack?: string; found: PackGrounds['found']; workers?: number },
): Promise<readonly HeldChunk[]> {
  const results = chunks.map((_, at): HeldChunk | undefined => {
    const kept = cache && keptFor<CheckedChunk>(cache, keys[at] ?? '', grounds);
    return kept && held(kept);
  });
  const missing = chunks.flatMap((chunk, at) => (results[at] ? [] : [{ at, chunk }]));
  const take = (at: number, chunk: CheckedChunk, json: string): void => {
    results[at] = held(chunk);
    // what changed while it was read is kept under no name: the next run would take it for what it was before
    if (chunk.contents === contents[at]) cache?.put(keys[at] ?? '', json);
  };
  const files = missing.reduce((sum, { chunk }) => sum + chunk.length, 0);
  const workers = ways.workers ?? usualWorkers(files);
  if (workers > 0 && missing.length > 0) {
    const { standard: _, ...rest } = grounds;
    const sent: PackGrounds = {
      ...rest,
      found: { config: ways.found.config, root: ways.found.root },
      ...(ways.pack === undefined ? {} : { pack: ways.pack }),
    };
    await checkInWorkers(workers, sent, missing, (at, json) => take(at, JSON.parse(json) as CheckedChunk, json));
  } else if (missing.length > 0) {
    const check = chunkChecker(grounds);
    for (const { at, chunk } of missing) {
      // through JSON all the same: it lets go of the texts, and a result is the same whoever made it
      const json = JSON.stringify(check(chunk));
      take(at, JSON.parse(json) as CheckedChunk, json);
    }
  }
  return results as HeldChunk[];
}

/** What was kept under a key, where the files that items name are there or missing as they were then. */
export function keptFor<T extends { asked: Record<string, boolean> }>(cache: CheckCache, key: string, grounds: PartGrounds): T | undefined {
  const kept = cache.get(key) as T | undefined;
  const isThere = presenceIn(grounds);
  return kept && Object.entries(kept.asked).every(([file, there]) => isThere(file) === there) ? kept : undefined;
}

const presenceIn = rememberingLast(({ folders, root }: PartGrounds) => presence(folders, root));

/** The names under which the chunks of a catalog, and the whole of it, are kept. */
export function keysOf({ contents, above, by }: ScannedChunks, grounds: PartGrounds): { chunks: string[]; whole: string } {
  const common = groundsKey(grounds, above, by);
  const chunks = contents.map((content) => sha1(`${common} ${content}`));
  return { chunks, whole: sha1(`whole ${chunks.join(' ')}`) };
}

/** All that every item of a catalog is held against, in one hash. */
function groundsKey({ config, standard, asOf }: PartGrounds, above: string, by: string): string {
  const { pack, profile, policy } = standard;
  return sha1(JSON.stringify([by, asOf, config, pack, profile, policy, above]));
}

/** The build of santong that runs. */
function build(): string {
  const files = ['santong.cjs', 'worker.js'].map((name) => join(productRoot, 'dist', name));
  return sha1(files.map((file) => (existsSync(file) ? sha1(readFileSync(file)) : '')).join(' '));
}

function sha1(text: string | Uint8Array): string {
  return createHash('sha1').update(text).digest('hex');
}
