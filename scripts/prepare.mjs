// Makes a fresh clone ready: installs what the lockfile names and is missing, builds what is stale. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);

/** Installs and builds where needed; ends the process with a sentence where that fails. */
export async function prepare() {
  if (major < 20 || (major === 20 && minor < 19))
    stop(`santong需要Node.js 20.19或者更新的版本，现在是${process.versions.node}。 (needs Node.js 20.19 or newer)`);
  if (isStale(join(root, 'node_modules', '.package-lock.json'), [join(root, 'package-lock.json')])) {
    console.log('安装依赖（npm ci） · installing dependencies');
    run(
      [npm(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'].flat(),
      '依赖没有装好：请检查网络后再试。 (the install failed; check the network)',
    );
  }
  const sources = [
    'src',
    'standards',
    'package.json',
    'scripts/bundle.mjs',
    'scripts/libraries.mjs',
    'scripts/keep-compiled.mjs',
    'bin/load.js',
    'scripts/packs.ts',
  ].map((path) => join(root, path));
  if (isStale(join(root, 'dist', 'santong.cjs'), sources)) {
    const { buildProduct } = await import('./bundle.mjs');
    await buildProduct();
  }
}

/** Runs a program of the project with this very Node and shows what it prints. Returns its exit code. */
export function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function run([program, ...args], message) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: program === 'npm' && process.platform === 'win32' });
  if (status !== 0) stop(message);
}

/** npm as it was called, which is the same on every system; by its name where the script was started without it. */
function npm() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
}

function isStale(target, sources) {
  if (!existsSync(target)) return true;
  const built = statSync(target).mtimeMs;
  return sources.some((source) => newest(source) > built);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
