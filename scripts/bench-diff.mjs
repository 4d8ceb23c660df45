// npm run bench -- diff: two made tables of 100,000 rows compared by santong, by a bare hash join of their parsed rows, and by daff.
// Each is measured in a process of its own, so that the memory of one is not that of another.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, root } from './bundle.mjs';

const self = fileURLToPath(import.meta.url);
const peers = join(root, 'node_modules', '.cache', 'bench-peers');
const daffVersion = '1.4.2';

/** Prints seconds, memory and ratios for csv and xlsx; `rows` in each table. */
export function benchDiff(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'santong-bench-'));
  try {
    one('make', [String(rows), folder]);
    const withDaff = installDaff();
    console.log(`diff of ${rows} against ${rows} rows (reading included)`);
    console.log('table  what                  CPU s    x join  peak MB  differences');
    for (const kind of ['csv', 'xlsx']) {
      const tables = ['ours', 'theirs'].map((side) => join(folder, `${side}.${kind}`));
      const floor = one('join', tables);
      const own = one('santong', tables);
      show(kind, 'hash join', floor, floor);
      show(kind, 'santong', own, floor);
      if (own.seconds)
        console.log(
          `       ${Object.entries(own.seconds)
            .map(([step, seconds]) => `${step} ${seconds.toFixed(1)}`)
            .join(', ')}`,
        );
      // told which column is the key, and left to find it out, as it is when it is called without options
      for (const key of withDaff ? ['实施编码', ''] : []) {
        const peer = one('daff', [...tables, peers, key]);
        show(kind, `daff${key === '' ? '' : ' --id'}`, peer, floor);
        console.log(`       ${(peer.total / own.total).toFixed(1)} x the time of santong`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(kind, what, { total, memory, differences }, floor) {
  const cells = [
    kind.padEnd(7),
    what.padEnd(22),
    total.toFixed(1).padEnd(9),
    (total / floor.total).toFixed(1).padEnd(8),
    String(memory).padEnd(9),
  ];
  console.log(`${cells.join('')}${differences}`);
}

/** Runs one measurement in a process of its own; ends everything where it fails. */
function one(what, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=6000', self, what, ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  if (status !== 0) throw new Error(`${what}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}

/** daff is no part of the project: it is fetched when it is measured, and the bench goes on without it where it cannot be. */
function installDaff() {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }\n');
  const args = ['install', `daff@${daffVersion}`, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: peers, shell: process.platform === 'win32' });
  if (status !== 0) console.log('daff could not be installed and is not measured');
  return status === 0;
}

if (process.argv[1] === self) {
  const [what, ...args] = process.argv.slice(2);
  const measured = await load('scripts/bench-diff.ts');
  if (what === 'make') await measured.makeTables(Number(args[0]), args[1]);
  const start = process.cpuUsage();
  const result = what === 'make' ? {} : await measured[what](...args);
  const { user, system } = process.cpuUsage(start);
  // what a start costs is measured elsewhere, with the packs as they are built
  const total = (user + system) / 1e6 - (result.seconds?.load ?? 0);
  // kilobytes on Linux and macOS alike, as Node gives it
  console.log(JSON.stringify({ ...result, total, memory: Math.round(process.resourceUsage().maxRSS / 1000) }));
}
