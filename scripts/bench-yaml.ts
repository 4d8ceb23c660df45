// npm run bench -- yaml: what reading YAML with places takes beside JSON.parse of the same data, in one thread, files already in memory.
import { readByPackage } from '../src/yaml/by-package.ts';
import { readDocuments } from '../src/yaml/document.ts';
import { EntryReader } from '../src/yaml/entries/reader.ts';
import { madeItem } from './bench/items.ts';

/** Each way is run so often, in turn, so that whatever else the machine does falls on all alike; the least time of each counts. */
const rounds = 7;
/** The package takes so long that it is given fewer. */
const forPackage = 100;

/** Prints the processor time of each way for an item, in microseconds, and beside JSON.parse. */
export function benchYaml(count: number): void {
  const items = Array.from({ length: count }, (_, number) => madeItem(number));
  // the last texts of twenty are the fast lane's business only in part
  const inLane = items.filter((_, number) => number % 20 !== 7);
  const bytes = inLane.map(({ yaml }) => Buffer.from(yaml));
  const jsons = inLane.map(({ json }) => json);
  const ways: [string, number, () => unknown][] = [
    ['`JSON.parse`, text at hand', inLane.length, () => jsons.map((json) => JSON.parse(json))],
    ['UTF-8 to text', inLane.length, () => bytes.map((one) => one.toString('utf8'))],
    ['the fast lane, text at hand', inLane.length, () => inLane.map(({ yaml }) => readDocuments(yaml))],
    ['the reader of entries, from bytes', inLane.length, entryReader(bytes)],
    ['the `yaml` package, text at hand', forPackage, () => inLane.slice(0, forPackage).map(({ yaml }) => readByPackage(yaml))],
  ];
  const least = ways.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [at, [, size, way]] of ways.entries()) {
      const { user, system } = process.cpuUsage();
      way();
      const after = process.cpuUsage();
      least[at] = Math.min(least[at] ?? 0, (after.user - user + after.system - system) / size);
    }
  }
  console.log(
    `${inLane.length} items of ${(bytes.reduce((sum, one) => sum + one.length, 0) / inLane.length / 1000).toFixed(1)} kB in the mean\n`,
  );
  console.log('| | CPU µs an item | x JSON.parse |\n| --- | --- | --- |');
  for (const [at, [name]] of ways.entries())
    console.log(`| ${name} | ${least[at]?.toFixed(1)} | ${((least[at] ?? 0) / (least[0] ?? 1)).toFixed(2)} |`);
}

/** One reader for all rounds: from the second on it knows what comes again. */
function entryReader(bytes: readonly Uint8Array[]): () => void {
  const reader = new EntryReader();
  return () => {
    for (const one of bytes) reader.read(one);
  };
}
