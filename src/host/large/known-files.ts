import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { milliseconds } from '../clock.ts';
import type { CheckCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';

/** What is remembered of the files of a chunk. */
export interface KnownChunk {
  /** The hash of all their contents. */
  contents: string;
  /** Of the files that may hold standard items: the number in the chunk, and the hash of the content. */
  standards: readonly (readonly [number, string])[];
}

/** Remembers the contents of chunks by the stat signature of their files, as git's index does: files with the same signature are not read again. */
export interface KnownFiles {
  /** What is remembered of a chunk, if the signature of its files is the same now. */
  of(chunk: Chunk): KnownChunk | undefined;
  /** Remembers what was read, under the signature that the files had before it was read. */
  add(signature: string | undefined, read: KnownChunk): void;
  /** Files that changed later than this have no signature; in milliseconds. */
  since: number;
  /** Whether anything is remembered at all. */
  isKept: boolean;
  /** Writes what this run used or added into the cache. */
  keep(): void;
}

/** A file that changed so few milliseconds ago may change once more within the resolution of its time stamp; clocks of file servers differ by as much. */
const settled = 10_000;

/**
 * A signature is made of path, size, inode, mtime and ctime. Files that changed just before are read each time. `grounds` is the hash of what
 * else the result depends on: the build of santong, settings, pack.
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
      const signature = before && signatureOf(chunk, figuresOf(chunk), since);
      const known = signature === undefined ? undefined : before?.[signature];
      if (signature !== undefined && known) now[signature] = known;
      return known;
    },
    add: (signature, read) => {
      if (signature === undefined) return;
      now[signature] = read;
      changed = true;
    },
    keep: () => {
      if (changed) cache.put(key, JSON.stringify(now));
    },
  };
}

/** The signature of a chunk, of four figures for each file: size, mtime, ctime, inode. Undefined where a file changed too late or could not be looked at. */
export function signatureOf(chunk: Chunk, figures: Float64Array, since: number): string | undefined {
  for (let at = 0; at < figures.length; at += 4) {
    // NaN where a file could not be looked at
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
