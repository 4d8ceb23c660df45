// npm run bench: validate of made items beside reading the same items as JSON and beside other validators, and the start of santong beside
// that of an empty program.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from './bench/measure.mjs';
import { peers } from './bench/peers.mjs';
import { load, root } from './bundle.mjs';

const santong = join(root, 'bin', 'santong.js');
const floor = join(root, 'scripts', 'bench', 'floor.mjs');
const asOf = ['--as-of', '2026-03-31'];
/** A made item that inherits from nothing, and that nothing is wrong with. */
const itemAlone = 100;
/** Of more items the second catalog would take long to write, and show nothing else. */
const mostApart = 20_000;
/** Longer than santong takes a file for just written, in milliseconds. */
const settled = 11_000;
const aims = { cold: 2.5, cached: 0.5, memory: 300, further: 1, version: 1.5, one: 2.5 };

/** Measures catalogs of the sizes given, and the start; `withPeers` also other validators. Prints tables as Markdown. */
export async function benchValidate(sizes, { withPeers }) {
  const { writeCatalog, peerSchema } = await load('scripts/bench/catalogs.ts');
  console.log(
    `Node ${process.versions.node}; NODE_EXTRA_CA_CERTS ${process.env.NODE_EXTRA_CA_CERTS ? 'is set: every start takes longer' : 'is not set'}\n`,
  );
  const peaks = new Map();
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'santong-bench-'));
    try {
      const written = writeCatalog(folder, size);
      // what was written just before is read each time: it may change once more in the same moment
      await new Promise((resolve) => setTimeout(resolve, settled));
      const cpu = await benchSize(folder, size, written);
      peaks.set(size, cpu.peak);
      if (size <= mostApart) await benchApart(folder, size, writeCatalog);
      if (withPeers) await benchPeers(folder, size, peerSchema(), cpu);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  if (large > small) {
    const kilobytes = ((peaks.get(large) - peaks.get(small)) * 1000) / (large - small);
    console.log(`Memory for each further item, from ${small} to ${large}: ${kilobytes.toFixed(2)} kB (aim: ${aims.further})\n`);
  }
  await benchStart();
}

async function benchSize(folder, size, { bytes, inherit, handedOver }) {
  const catalog = join(folder, 'catalog');
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
  const run = (...options) => measure(process.execPath, [santong, 'validate', catalog, ...asOf, ...options], { env });
  const base = await least(3, () => measure(process.execPath, [floor, join(folder, 'json')]));
  const runs = [['one thread', await run('--workers', '0', '--no-cache')]];
  // what this run found is kept for the next, as it is in daily use
  runs.push(['two workers', await run('--workers', '2')]);
  runs.push(['unchanged since the last run', await run('--workers', '2')]);
  const share = (part) => `${((100 * part) / size).toFixed(0)} %`;
  console.log(
    `${size} items of ${(bytes / 1000).toFixed(1)} kB in the mean, ${((bytes * size) / 1e6).toFixed(0)} MB: ${share(inherit)} inherit, ${share(handedOver)} are handed over by the fast lane, ${share(runs[0][1].findings)} findings\n`,
  );
  console.log('| | wall ms | x JSON | CPU ms | x JSON | peak MB | aim |\n| --- | --- | --- | --- | --- | --- | --- |');
  row('read and JSON.parse, one thread', base, base, '');
  for (const [name, result] of runs) {
    const aim = name === 'two workers' ? `${aims.cold} x, ${aims.memory} MB` : name.startsWith('unchanged') ? `${aims.cached} x` : '';
    row(`santong validate, ${name}`, result, base, aim);
  }
  console.log('');
  return { base, peak: runs[1][1].megabytes, one: runs[0][1] };
}

/** The same of items of which no running text stands twice: nothing of them was met before. */
async function benchApart(folder, size, writeCatalog) {
  const own = join(folder, 'apart');
  writeCatalog(own, size, { apart: true });
  const base = await least(3, () => measure(process.execPath, [floor, join(own, 'json')]));
  console.log(
    '| no text stands in two items | wall ms | x JSON | CPU ms | x JSON | peak MB | |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, count] of [
    ['one thread', '0'],
    ['two workers', '2'],
  ]) {
    const run = [santong, 'validate', join(own, 'catalog'), ...asOf, '--workers', count, '--no-cache'];
    row(`santong validate, ${name}`, await measure(process.execPath, run), base, '');
  }
  console.log('');
  rmSync(own, { recursive: true, force: true });
}

/** Each peer is given as many items as it can take in reason; times are for each item, so that they can be held beside each other. */
async function benchPeers(folder, size, schema, { one }) {
  const each = (result, count) => `${((1000 * (result.cpu ?? result.wall)) / count).toFixed(0)}`;
  const found = peers(schema, folder);
  if (found.length === 0) {
    console.log('Other validators could not be installed: the registry is out of reach.\n');
    return;
  }
  console.log('| | items | CPU µs an item | x santong | peak MB |\n| --- | --- | --- | --- | --- |');
  console.log(`| santong, every rule, one thread | ${size} | ${each(one, size)} | 1 | ${one.megabytes.toFixed(0)} |`);
  for (const { name, reads, most, program, args } of found) {
    const items = join(folder, reads, 'items');
    const agencies = readdirSync(items);
    // the items of one agency are 200
    const whole = size <= most;
    const count = whole ? size : 200;
    const given = whole && most > 200 ? items : join(items, agencies[0]);
    const result = await measure(program, args(given), { cwd: folder });
    const said = result === undefined || result.status > 1 ? 'did not run' : undefined;
    if (said) console.log(`| ${name} | | ${said} | | |`);
    else {
      const times = (result.cpu ?? result.wall) / count / ((one.cpu ?? one.wall) / size);
      console.log(
        `| ${name}, the item schema | ${count} | ${each(result, count)} | ${times.toFixed(1)} | ${result.megabytes.toFixed(0)} |`,
      );
    }
  }
  console.log('');
}

/** Measures the start of santong beside that of an empty program. */
export async function benchStart() {
  const folder = mkdtempSync(join(tmpdir(), 'santong-bench-'));
  try {
    const { madeItem } = await load('scripts/bench/items.ts');
    writeFileSync(join(folder, 'empty.cjs'), '');
    const item = join(folder, 'one.yaml');
    writeFileSync(item, madeItem(itemAlone).yaml);
    const programs = [
      ['an empty program', [join(folder, 'empty.cjs')], ''],
      ['santong --version', [santong, '--version'], aims.version],
      ['santong --help', [santong, '--help'], ''],
      ['santong validate, one item', [santong, 'validate', item, ...asOf], aims.one],
    ];
    const results = programs.map(() => []);
    // one after the other, round after round, so that whatever else the machine does falls on all alike
    for (let round = 0; round < 21; round++)
      for (const [at, [, args]] of programs.entries()) results[at].push(await measure(process.execPath, args));
    const best = results.map((runs) => ({ wall: Math.min(...runs.map(({ wall }) => wall)), cpu: mean(runs.map(({ cpu }) => cpu)) }));
    console.log('| start | wall ms, the least of 21 | x empty | CPU ms, mean | x empty | aim |\n| --- | --- | --- | --- | --- | --- |');
    for (const [at, [name, , aim]] of programs.entries()) {
      const { wall, cpu } = best[at];
      const ratios = [wall / best[0].wall, cpu / best[0].cpu].map((ratio) => ratio.toFixed(2));
      console.log(
        `| ${name} | ${wall.toFixed(0)} | ${ratios[0]} | ${Number.isNaN(cpu) ? '–' : cpu.toFixed(0)} | ${Number.isNaN(cpu) ? '–' : ratios[1]} | ${aim} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(name, result, base, aim) {
  const ratio = (of) => (result[of] === undefined ? '–' : (result[of] / base[of]).toFixed(2));
  const cells = [
    name,
    result.wall.toFixed(0),
    ratio('wall'),
    result.cpu?.toFixed(0) ?? '–',
    ratio('cpu'),
    result.megabytes.toFixed(0),
    aim,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

async function least(times, act) {
  let best = await act();
  for (let time = 1; time < times; time++) {
    const next = await act();
    if (next.wall < best.wall) best = next;
  }
  return best;
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + (number ?? Number.NaN), 0) / numbers.length;
}
