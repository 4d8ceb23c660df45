// What a worker thread runs: it checks the chunks of files that it is sent, and sends back what is to be kept of them, as JSON.
import { parentPort, workerData } from 'node:worker_threads';
import type { Chunk } from './chunks.ts';
import { chunkChecker } from './part-checker.ts';
import { type PackGrounds, withStandard } from './workers.ts';

const check = chunkChecker(withStandard(workerData as PackGrounds));

parentPort?.on('message', ({ at, chunk }: { at: number; chunk: Chunk }) => {
  parentPort?.postMessage({ at, json: JSON.stringify(check(chunk)) });
});
