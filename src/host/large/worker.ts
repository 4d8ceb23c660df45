// What a worker thread runs: it checks the chunks of files that it is sent, and sends back what is to be kept of them, as bytes.
import { parentPort, workerData } from 'node:worker_threads';
import { checkCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';
import { ChunkChecker } from './part-checker.ts';
import { type PackGrounds, withStandard } from './workers.ts';

const grounds = workerData as PackGrounds;
const checker = new ChunkChecker(withStandard(grounds), grounds.isKept ? checkCache(grounds.root) : undefined);

parentPort?.on('message', ({ at, chunk }: { at: number; chunk: Chunk }) => {
  const checked = checker.check(chunk);
  // handed over, not copied; what comes out of the cache lies in memory that others use too
  const lines = checked.lines.byteLength === checked.lines.buffer.byteLength ? checked.lines : Uint8Array.from(checked.lines);
  parentPort?.postMessage({ at, checked: { ...checked, lines } }, [lines.buffer as ArrayBuffer]);
});
