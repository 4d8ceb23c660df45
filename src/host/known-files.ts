import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { CheckCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';
import { milliseconds } from './clock.ts';

/** What reading the files of a chunk told of them. */
export interface KnownChunk {
  /** What they hold, in one hash. */
  contents: string;
  /** Of those that may hold standard items, the number in the chunk and the hash. */
  standards: readonly (readonly [number, string])[];
}

/** What was read of files, kept by how they look from outside: files that look the same are not read again. */
export interface KnownFiles {
  /** What is known of the files of a chunk, looked at now. */
  of(chunk: Chunk): KnownChunk | undefined;
  /** Takes in what was read, by how the files looked before that. */
  add(looks: string | undefined, read: KnownChunk): void;
  /** The looks of files that were touched since then say nothing. */
  since: number;
  /** Whether anything is kept at all. */
  isKept: boolean;
  /** Keeps for the next run what was asked for. */
  keep(): void;
}

/** A file that changed so short before may change once more and look the same; clocks of other machines may be behind by as much. */
const settled = 10_000;

/**
 * Tells files by path, length, number on the disk, and the times when they were written and when anything of them was last set, as git does.
 * Files that were touched just before are read each time. `grounds` is what they were read by: the build of santong, settings, pack.
 */
export function knownFiles(cache: CheckCache | undefined, grounds: string): KnownFiles {
  const since = milliseconds() - settled;
  if (cache === undefined) return { of: () => undefined, add: () => {}, since, isKept: false, keep: () => {} };
  const key = `files-${grounds}`;
  const kept = cache.get(key);
  const before = kept && (JSON.parse(kept.toString('utf8')) as Record<string, KnownChunk>);
  const now: Record<string, KnownChunk> = {};
  let changed = false;
  return {
    since,
    isKept: true,
    of: (chunk) => {
      const looks = before && looksOf(chunk, figuresOf(chunk), since);
      const known = looks === undefined ? undefined : before?.[looks];
      if (looks !== undefined && known) now[looks] = known;
      return known;
    },
    add: (looks, read) => {
      if (looks === undefined) return;
      now[looks] = read;
      changed = true;
    },
    keep: () => {
      if (changed) cache.put(key, JSON.stringify(now));
    },
  };
}

/** How the files of a chunk look from outside, by four figures for each: size, times, number on the disk. Undefined where that says nothing. */
export function looksOf(chunk: Chunk, figures: Float64Array, since: number): string | undefined {
  for (let at = 0; at < figures.length; at += 4) {
    // of a file that could not be looked at they are no numbers
    if (!((figures[at + 1] ?? 0) <= since && (figures[at + 2] ?? 0) <= since)) return undefined;
  }
  return createHash('sha1').update(chunk.join('\0')).update('\0').update(figures).digest('base64');
}

/** Room for the figures of a chunk. */
export function unknownFigures(chunk: Chunk): Float64Array {
  return new Float64Array(4 * chunk.length).fill(Number.NaN);
}

function figuresOf(chunk: Chunk): Float64Array {
  const figures = unknownFigures(chunk);
  try {
    for (const [at, path] of chunk.entries()) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      figures.set([size, mtimeMs, ctimeMs, ino], 4 * at);
    }
  } catch {
    // what cannot be looked at keeps figures that are none
  }
  return figures;
}
