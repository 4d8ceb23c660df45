import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { wrap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const santong = (...args: string[]): string =>
  spawnSync(process.execPath, [join(root, 'bin', 'santong.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_DEBUG: 'module' },
  }).stderr;
/** The files that were loaded, as Node tells them. */
const loaded = (told: string): string[] =>
  [...told.matchAll(/load "([^"]*)" for module/g)].map((match) => (match[1] ?? '').replaceAll('\\', '/'));

describe('a start', () => {
  it('has the code that was compiled when the product was built', () => {
    const bundle = join(root, 'dist', 'santong.cjs');
    const cachedData = readFileSync(`${bundle}.code`);
    const script = new Script(wrap(readFileSync(bundle, 'utf8')), { filename: bundle, cachedData });
    expect(script.cachedDataRejected).toBe(false);
  });

  it('names the licences of the libraries that are in it', () => {
    const text = readFileSync(join(root, 'dist', 'licences.txt'), 'utf8');
    for (const name of ['yaml', 'diff', 'commander', 'handlebars', '@noble/hashes']) expect(text).toContain(`${name} `);
  });

  it('loads nothing for the version but the version', () => {
    expect(loaded(santong('--version')).filter((file) => file.includes('/dist/'))).toEqual([]);
  });

  it('loads no library for items that the fast lane reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'santong-'));
    cpSync(join(root, 'catalog', '禾川县', '退役军人事务局'), folder, { recursive: true });
    const files = loaded(santong('validate', folder));
    rmSync(folder, { recursive: true });
    expect(files.some((file) => file.includes('/packs/validators/'))).toBe(true);
    expect(files.filter((file) => /node_modules|yaml\.cjs|diff\.cjs/.test(file))).toEqual([]);
  });
});
