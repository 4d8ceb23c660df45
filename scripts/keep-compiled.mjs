// Keeps the code that Node compiles of the built product: runs it over the example, then writes beside it what was compiled by then.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
const department = ['validate', join(root, 'catalog', '汀溪县', '市场监督管理局'), '--as-of', '2026-03-31'];
const packs = readdirSync(join(root, 'standards'));
/** What else is loaded now and then: the validators of every pack, and the package that reads what the fast lane hands over. */
const others = [...packs.map((pack) => [...department, '--pack', pack]), ['validate', join(root, 'catalog', 'broken')]];

/** Keeps the compiled code of a bundle, in a process of its own. Without it santong runs as well, and starts more slowly. */
export function keepCompiled(bundle) {
  const cache = mkdtempSync(join(tmpdir(), 'santong-'));
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), bundle], { stdio: ['ignore', 'ignore', 'inherit'], env });
  rmSync(cache, { recursive: true, force: true });
  if (status !== 0) console.log('the compiled code was not kept: starts will be slower');
}

async function run(bundle) {
  const { load, scripts } = createRequire(import.meta.url)('../bin/load.js');
  const { main } = load(bundle);
  // each run listens to them once more
  for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
  await main(department);
  keep(bundle, scripts.get(bundle));
  for (const args of others) await main(args);
  for (const [file, script] of scripts) if (file !== bundle) keep(file, script);
}

function keep(file, script) {
  const beside = `${file}.code.${process.pid}`;
  writeFileSync(beside, script.createCachedData());
  renameSync(beside, `${file}.code`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv[2]);
