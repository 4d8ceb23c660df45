// Keeps the code that Node compiles of the built product: runs it over the example, then writes beside it what was compiled by then.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');
const typical = [['validate', join(root, 'catalog', '汀溪县', '市场监督管理局'), '--as-of', '2026-03-31']];

/** Keeps the compiled code of a bundle, in a process of its own. Without it santong runs as well, and starts more slowly. */
export function keepCompiled(bundle) {
  const cache = mkdtempSync(join(tmpdir(), 'santong-'));
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), bundle], { stdio: ['ignore', 'ignore', 'inherit'], env });
  rmSync(cache, { recursive: true, force: true });
  if (status !== 0) console.log('the compiled code was not kept: starts will be slower');
}

async function run(bundle) {
  const { load } = createRequire(import.meta.url)('../bin/load.js');
  const { exports, script } = load(bundle);
  for (const args of typical) await exports.main(args);
  const beside = `${bundle}.code.${process.pid}`;
  writeFileSync(beside, script.createCachedData());
  renameSync(beside, `${bundle}.code`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv[2]);
