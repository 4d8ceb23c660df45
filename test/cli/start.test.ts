import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
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
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs.code'));
    expect(files.map((file) => basename(file))).toEqual(expect.arrayContaining(['santong.cjs.code', 'yaml.cjs.code']));
    expect(files.filter((file) => file.includes('validators'))).not.toEqual([]);
    // a program of its own: V8 takes the code only where it is set as it was when the product was built
    const taken = `const { load, scripts } = require('./bin/load.js');
      for (const file of process.argv.slice(1)) load(file);
      console.log(JSON.stringify([...scripts].filter(([, { cachedDataRejected }]) => cachedDataRejected !== false)));`;
    const products = files.map((file) => join(dist, file.replace(/\.code$/, '')));
    const { stdout } = spawnSync(process.execPath, ['-e', taken, ...products], { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('is in ASCII, since it is not decoded', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cjs'));
    for (const file of files) expect([file, /[^\0-\x7f]/.test(readFileSync(join(dist, file), 'utf8'))]).toEqual([file, false]);
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
    const told = "const { load, scripts } = require('./bin/load.js'); load(process.argv[1]).main(['validate', process.argv[2]])";
    const { stderr } = spawnSync(
      process.execPath,
      ['-e', `${told}.then(() => console.error(...scripts.keys()))`, join(dist, 'santong.cjs'), folder],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(stderr).toMatch(/santong\.cjs .*validators/);
    expect(stderr).not.toMatch(/yaml\.cjs|diff\.cjs/);
    expect(loaded(santong('validate', folder)).filter((file) => file.includes('node_modules'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
