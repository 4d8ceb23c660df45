import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreadInScope } from '../../src/catalog/scope.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { settingsFor } from '../../src/host/config.ts';
import { FileError, readBytes, readText, writeFile } from '../../src/host/files.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'santong files '));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const at = (...names: string[]): string => join(place, ...names);
const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), content);
};
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof FileError) return error.reason;
    throw error;
  }
  return 'none';
};

describe('a text that a person wrote', () => {
  it('is read in the encoding that it was saved in', () => {
    put('国标.yaml', new Uint8Array([0xbc, 0xd7, 0x3a, 0x20, 0xd2, 0xd2, 0x0a]));
    expect(readText(at('国标.yaml'))).toBe('甲: 乙\n');
  });

  it('is refused where it is none, settings too', () => {
    put('santong.yaml', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]));
    expect(reasonOf(() => readText(at('santong.yaml')))).toBe('not-text');
    expect(reasonOf(() => settingsFor(place))).toBe('not-text');
  });
});

describe('writing a file', () => {
  it('makes the folders above it and leaves nothing beside it', () => {
    writeFile(at('甲', '乙', 'a.json'), 'x');
    expect(readFileSync(at('甲', '乙', 'a.json'), 'utf8')).toBe('x');
    expect(readdirSync(at('甲', '乙'))).toEqual(['a.json']);
  });

  it.skipIf(process.platform === 'win32')('writes into a pipe and through a link, and puts no file in their place', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const reader = spawn('cat', [at('pipe')]);
    let read = '';
    reader.stdout.on('data', (part) => {
      read += String(part);
    });
    writeFile(at('pipe'), '问题清单');
    await new Promise((done) => reader.on('close', done));
    expect(read).toBe('问题清单');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    put('there.txt', '旧');
    symlinkSync(at('there.txt'), at('link'));
    writeFile(at('link'), '新');
    expect(readFileSync(at('there.txt'), 'utf8')).toBe('新');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(place).sort()).toEqual(['link', 'pipe', 'there.txt']);
  });

  it('names the place that was asked for where a folder or a file stands in the way', () => {
    mkdirSync(at('folder'));
    put('file', 'x');
    expect(reasonOf(() => writeFile(at('folder'), 'x'))).toBe('is-a-folder');
    expect(reasonOf(() => writeFile(at('file', 'a.json'), 'x'))).toBe('not-a-folder');
    expect(readdirSync(place).sort()).toEqual(['file', 'folder']);
  });
});

describe('opening a catalog', () => {
  const open = (path: string): ReturnType<typeof openCatalog> => openCatalog({ path: at(path), asOf: '2026-03-02' });

  it('refuses a file that is no YAML instead of checking nothing', () => {
    put('a.yaml', 'name: 甲\n');
    put('清单.csv', '名称\n');
    expect(reasonOf(() => open('清单.csv'))).toBe('not-yaml');
    expect(reasonOf(() => open('nowhere'))).toBe('missing');
    expect(open('a.yaml').catalog.items).toHaveLength(1);
  });

  it('refuses a file that is too large before it reads it', () => {
    put('a.yaml', 'name: 甲\n');
    put('b.yaml', '');
    truncateSync(at('b.yaml'), 3 * 1024 ** 3);
    const { catalog } = open('.');
    expect(catalog.unread.map(({ path, reason }) => [path, reason])).toEqual([['b.yaml', 'too-large']]);
    expect(catalog.items).toHaveLength(1);
    expect(reasonOf(() => readBytes(at('b.yaml')))).toBe('too-large');
  });

  it.skipIf(process.platform === 'win32')('counts links that lead nowhere, or in a circle, as files that could not be read', () => {
    put('a.yaml', 'name: 甲\n');
    symlinkSync('nowhere.yaml', at('b.yaml'));
    symlinkSync('c.yaml', at('c.yaml'));
    const { catalog } = open('.');
    expect(catalog.unread.map((file) => file.path)).toEqual(['b.yaml', 'c.yaml']);
    expect(catalog.items).toHaveLength(1);
  });

  it('holds unread files against a part of the catalog only where that part depends on them', () => {
    put('santong.yaml', 'items: [甲县, 乙县]\nstandards: [标准]\n');
    put('甲县/a.yaml', 'name: 甲\n');
    put('乙县/b.yaml', new Uint8Array([0, 1, 2, 255]));
    put('标准/a.yaml', 'kind: standard\nname: 甲\n');
    const county = open('甲县');
    expect(unreadInScope(county.catalog, county.only)).toEqual([]);
    put('标准/b.yaml', new Uint8Array([0, 1, 2, 255]));
    const again = open('甲县');
    expect(unreadInScope(again.catalog, again.only).map((file) => file.path)).toEqual(['标准/b.yaml']);
  });
});
