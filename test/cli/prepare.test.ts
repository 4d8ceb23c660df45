import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'santong-'));
  for (const folder of ['scripts', 'src', 'standards', 'bin', 'dist', 'packages/a']) mkdirSync(join(clone, folder), { recursive: true });
  cpSync(join(root, 'scripts', 'prepare.mjs'), join(clone, 'scripts', 'prepare.mjs'));
  const others = [
    'package.json',
    'scripts/bundle.mjs',
    'scripts/libraries.mjs',
    'scripts/keep-compiled.mjs',
    'bin/load.js',
    'scripts/packs.ts',
  ];
  for (const file of [...others, 'dist/santong.cjs']) writeFileSync(join(clone, file), '');
  lockfile('package-lock.json', '1.0.0');
  lockfile('packages/.package-lock.json', '1.0.0');
  utimesSync(join(clone, 'packages', '.package-lock.json'), 0, 0);
});
afterEach(() => rmSync(clone, { recursive: true }));

function lockfile(path: string, version: string): void {
  const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/only-elsewhere': { version, optional: true } };
  writeFileSync(join(clone, path), JSON.stringify({ packages }));
}

/** Makes the clone ready with an npm that does not run: 42 where it was called. */
function prepare() {
  writeFileSync(join(clone, 'npm.js'), 'process.exit(42)');
  const script = `import(${JSON.stringify(pathToFileURL(join(clone, 'scripts', 'prepare.mjs')).href)}).then(({ prepare }) => prepare())`;
  const env = { ...process.env, npm_execpath: join(clone, 'npm.js') };
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env });
}

describe('a clone made ready', () => {
  it('is left as it is where the packages are those of the lockfile, however new the lockfile is', () => {
    symlinkSync(join(clone, 'packages'), join(clone, 'node_modules'), 'junction');
    expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('installs what is of another version or not there', () => {
    expect(prepare().stdout).toContain('npm ci');
    cpSync(join(clone, 'packages'), join(clone, 'node_modules'), { recursive: true });
    expect(prepare().stdout).toBe('');
    lockfile('package-lock.json', '1.0.1');
    expect(prepare()).toMatchObject({ status: 1, stdout: expect.stringContaining('npm ci') });
  });

  it('does not install behind a link, which would empty the folder of somebody else', () => {
    symlinkSync(join(clone, 'packages'), join(clone, 'node_modules'), 'junction');
    lockfile('package-lock.json', '1.0.1');
    expect(prepare()).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('node_modules是一个链接') });
    expect(existsSync(join(clone, 'packages', 'a'))).toBe(true);
  });
});
