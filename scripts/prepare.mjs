// Makes a fresh clone ready: installs what the lockfile names and is missing, builds what is stale. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);

/** Installs and builds where needed; ends the process with a sentence where that fails. */
export async function prepare() {
  if (major < 20 || (major === 20 && minor < 19))
    stop(`santong需要Node.js 20.19或者更新的版本，现在是${process.versions.node}。 (needs Node.js 20.19 or newer)`);
  if (!isInstalled()) {
    if (isLink(join(root, 'node_modules')))
      stop(
        'node_modules是一个链接，所指的文件夹与package-lock.json不一致。请在那个文件夹里安装，或者删去链接。 (node_modules is a link to other packages; installing would empty them)',
      );
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

/**
 * Whether the packages that are installed are those of the lockfile, by what npm wrote down of them and not by dates: a checkout makes the
 * lockfile new, and installing once more is slow. What is optional may be missing, being for other systems.
 */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const { '': _, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => (there[path] ? there[path].version === version : optional));
}

/** npm ci empties the folder, and behind a link that is the folder of somebody else. */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
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
