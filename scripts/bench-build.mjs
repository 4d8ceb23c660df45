// npm run bench -- build [items]: the website of a made catalog, beside reading the same items as JSON and writing the same files.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './bench/measure.mjs';
import { load, root } from './bundle.mjs';

const santong = join(root, 'bin', 'santong.js');
const floor = join(root, 'scripts', 'bench', 'site-floor.mjs');
const rounds = 3;

/** Builds the site of a made catalog, and prints what it took as Markdown. */
export async function benchBuild(items) {
  const { writeCatalog } = await load('scripts/bench/catalogs.ts');
  const folder = mkdtempSync(join(tmpdir(), 'santong-bench-'));
  try {
    writeCatalog(folder, items);
    const [site, copy] = ['site', 'copy'].map((name) => join(folder, name));
    const programs = [
      ['read and JSON.parse the items, write the same files', [floor, join(folder, 'json'), site, copy]],
      ['santong build', [santong, 'build', join(folder, 'catalog'), '--to', site, '--as-of', '2026-03-31']],
    ];
    // the floor writes what was built
    await measured(programs[1]);
    const runs = [[], []];
    for (let round = 0; round < rounds; round++) for (const [at, program] of programs.entries()) runs[at].push(await measured(program));
    const least = runs.map((results) => ({
      wall: Math.min(...results.map(({ wall }) => wall)),
      cpu: Math.min(...results.map(({ cpu }) => cpu ?? Number.NaN)),
      megabytes: Math.max(...results.map(({ megabytes }) => megabytes)),
    }));
    console.log(`${items} guides, the least of ${rounds} runs\n`);
    console.log('| | wall ms | x floor | CPU ms | x floor | peak MB |\n| --- | --- | --- | --- | --- | --- |');
    for (const [at, [name]] of programs.entries()) console.log(`| ${[name, ...cellsOf(least[at], least[0])].join(' | ')} |`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured([name, args]) {
  const result = await measure(process.execPath, args);
  if (result?.status !== 0) throw new Error(`${name} ended with ${result?.status}`);
  return result;
}

function cellsOf({ wall, cpu, megabytes }, base) {
  const told = (number, digits) => (Number.isNaN(number) ? '–' : number.toFixed(digits));
  return [told(wall, 0), told(wall / base.wall, 2), told(cpu, 0), told(cpu / base.cpu, 2), megabytes.toFixed(0)];
}
