import type { PartGrounds } from '../grounds.ts';
import { presence } from '../presence.ts';
import { namesBelow } from '../sources.ts';
import type { CheckCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';
import { type HeldChunk, headOf, heldChunk, keptLines } from './kept-chunk.ts';
import type { KnownFiles } from './known-files.ts';
import { type CheckedChunk, ChunkChecker, keyOf } from './part-checker.ts';
import { checkInWorkers, type PackGrounds, usualWorkers } from './workers.ts';

/** How chunks are checked: with which pack, and by how many workers. */
export interface ChunkWays {
  found: PackGrounds['found'];
  pack?: string | undefined;
  workers?: number;
}

/** A catalog's chunks as they were checked, with the names that they are kept under; none where that is not sure. */
export interface CheckedChunks {
  chunks: readonly HeldChunk[];
  keys: readonly (string | undefined)[];
}

/**
 * What each chunk of a catalog comes to, in their order. What an earlier run kept is used where everything that it hangs on is as it was:
 * the texts, those that they inherit, the pack, the settings, the date, santong itself, and which of the files that items name are there.
 * `contents` is what each chunk holds, where that is known without reading it.
 */
export async function checkChunks(
  chunks: readonly Chunk[],
  contents: readonly (string | undefined)[],
  cache: CheckCache | undefined,
  known: KnownFiles,
  grounds: PartGrounds,
  ways: ChunkWays,
): Promise<CheckedChunks> {
  const lines: (Uint8Array | undefined)[] = chunks.map(() => undefined);
  const keys = contents.map((content) => (content === undefined ? undefined : keyOf(grounds, content)));
  const isThere = presence(grounds.folders, grounds.root);
  for (const [at, key] of keys.entries()) if (cache && key !== undefined) lines[at] = keptLines(cache, key, isThere)?.lines;
  const missing = chunks.flatMap((chunk, at) => (lines[at] ? [] : [{ at, chunk }]));
  const take = (at: number, checked: CheckedChunk): void => {
    lines[at] = checked.lines;
    keys[at] = checked.kept?.key;
    if (!checked.kept) return;
    known.add(checked.kept.signature, checked.kept.known);
    cache?.use(checked.kept.key);
  };
  const files = missing.reduce((sum, { chunk }) => sum + chunk.length, 0);
  const workers = ways.workers ?? usualWorkers(files);
  if (workers > 0 && missing.length > 0) {
    const { standard: _, ...rest } = grounds;
    const { pack, found } = ways;
    const isKept = cache !== undefined;
    const sent: PackGrounds = {
      ...rest,
      found: { config: found.config, root: found.root },
      isKept,
      ...(pack === undefined ? {} : { pack }),
    };
    await checkInWorkers(workers, sent, missing, take);
  } else {
    const checker = new ChunkChecker(grounds, cache);
    for (const { at, chunk } of missing) take(at, checker.check(chunk));
  }
  const nameOf = namesBelow(grounds.root);
  const held = lines.map((own, at) => {
    const bytes = Buffer.from((own as Uint8Array).buffer, (own as Uint8Array).byteOffset, (own as Uint8Array).byteLength);
    return heldChunk(bytes, headOf(bytes), (chunks[at] ?? []).map(nameOf));
  });
  return { chunks: held, keys };
}
