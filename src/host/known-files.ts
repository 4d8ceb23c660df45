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
  /** Whether some could not be read: that may be otherwise the next time. */
  unread: boolean;
}

/** What was read of files, kept by how they look from outside: files that look the same are not read again. */
export interface KnownFiles {
  /** What is known of the files of a chunk, looked at now; else `read` says it. */
  of(chunk: Chunk, read: () => KnownChunk): KnownChunk;
  /** Keeps for the next run what was asked for. */
  keep(): void;
}

/** A file that changed so short before may change once more and look the same; clocks of other machines may be behind by as much. */
const settled = 10_000;

/**
 * Tells files by path, length, number on the disk, and the times when they were written and when anything of them was last set, as git does.
 * Files that were touched just before are read each time. `build` is the santong that read them.
 */
export function knownFiles(cache: CheckCache | undefined, build: string): KnownFiles {
  if (cache === undefined) return { of: (_, read) => read(), keep: () => {} };
  const key = `files-${build}`;
  const before = (cache.get(key) ?? {}) as Record<string, KnownChunk>;
  const now: Record<string, KnownChunk> = {};
  const since = milliseconds() - settled;
  let changed = false;
  return {
    of: (chunk, read) => {
      const looks = looksOf(chunk, since);
      const known = (looks === undefined ? undefined : before[looks]) ?? read();
      if (looks !== undefined && !known.unread) {
        now[looks] = known;
        changed ||= before[looks] === undefined;
      }
      return known;
    },
    keep: () => {
      if (changed) cache.put(key, JSON.stringify(now));
    },
  };
}

/** How the files of a chunk look from outside; undefined where one of them was just touched or cannot be looked at. */
function looksOf(chunk: Chunk, since: number): string | undefined {
  const figures = new Float64Array(4 * chunk.length);
  try {
    for (const [at, path] of chunk.entries()) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(path);
      if (mtimeMs > since || ctimeMs > since) return undefined;
      figures.set([size, mtimeMs, ctimeMs, ino], 4 * at);
    }
  } catch {
    return undefined;
  }
  return createHash('sha1').update(chunk.join('\0')).update('\0').update(figures).digest('base64');
}
