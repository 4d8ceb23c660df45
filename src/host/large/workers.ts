import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { loadFor } from '../catalog.ts';
import type { FoundConfig } from '../config.ts';
import type { PartGrounds } from '../grounds.ts';
import { productRoot } from '../product-root.ts';
import type { Chunk } from './chunks.ts';
import type { CheckedChunk } from './part-checker.ts';

/** Grounds as they are sent to a worker, which compiles the standard for itself. */
export interface PackGrounds extends Omit<PartGrounds, 'standard'> {
  found: Pick<FoundConfig, 'config' | 'root'>;
  pack?: string | undefined;
  /** Whether what they find is kept for the next run. */
  isKept: boolean;
}

/** Below this many files the start of the workers costs more than they save. */
const worthwhile = 5000;
/** A quarter of the usual young generation: what a thread reads is garbage soon, so it costs no time and saves some 25 MB a thread. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };
/** The heap is collected when it has grown by 80 percent, not when it is four times what is in use. */
const sparing = '--heap-growing-percent=80';
/** More threads than this wait for the disk. */
const most = 8;

/** How many worker threads to use for some number of files; none where they do not pay. */
export function usualWorkers(files: number): number {
  const cores = availableParallelism();
  return files < worthwhile || cores < 2 ? 0 : Math.min(cores, most);
}

/** The grounds with the standard that they name. @throws PackError */
export function withStandard({ found, pack, isKept: _, ...rest }: PackGrounds): PartGrounds {
  return { ...rest, standard: loadFor(found, pack) };
}

/** Has chunks checked by worker threads and hands over each result with its number, in whatever order they come. @throws what a worker throws */
export function checkInWorkers(
  count: number,
  grounds: PackGrounds,
  chunks: readonly { at: number; chunk: Chunk }[],
  take: (at: number, checked: CheckedChunk) => void,
): Promise<void> {
  const entry = join(productRoot, 'dist', 'worker.js');
  if (!existsSync(entry)) throw new Error(`${entry} is not built`);
  const waiting = chunks.values();
  let left = chunks.length;
  return new Promise<void>((resolve, reject) => {
    if (left === 0) return resolve();
    setFlagsFromString(sparing);
    const workers = Array.from({ length: Math.min(count, left) }, () => new Worker(entry, { workerData: grounds, resourceLimits }));
    const end = (settle: () => void): void => {
      for (const worker of workers) void worker.terminate();
      settle();
    };
    for (const worker of workers) {
      const hand = (): void => {
        const next = waiting.next();
        if (!next.done) worker.postMessage(next.value);
      };
      worker.on('message', ({ at, checked }: { at: number; checked: CheckedChunk }) => {
        hand();
        left -= 1;
        try {
          take(at, checked);
        } catch (error) {
          end(() => reject(error));
        }
        if (left === 0) end(resolve);
      });
      worker.on('error', (error) => end(() => reject(error)));
      // a second one lies ready, so that nobody waits
      hand();
      hand();
    }
  });
}
