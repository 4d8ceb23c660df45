import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError } from '../../src/host/files.ts';
import { swapFolder } from '../../src/host/swap-folder.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'santong swap '));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const at = (...names: string[]): string => join(place, ...names);
const put = (folder: string, text: string): void => {
  mkdirSync(at(folder), { recursive: true });
  writeFileSync(at(folder, 'a.txt'), text);
  writeFileSync(at(folder, '.made'), '');
};
const swap = (text: string): void => swapFolder(at('site'), '.made', (write) => write('a.txt', text));
/** No process has such a number. */
const dead = 2 ** 30;

describe('a folder that is swapped in', () => {
  it('replaces what santong made and leaves nothing beside it', () => {
    put('site', 'old');
    swap('new');
    expect(readFileSync(at('site', 'a.txt'), 'utf8')).toBe('new');
    expect(readdirSync(place)).toEqual(['site']);
  });

  it('stays as it was where filling it fails, whatever failed', () => {
    put('site', 'old');
    expect(() =>
      swapFolder(at('site'), '.made', (write) => {
        write('a.txt', 'half');
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(readFileSync(at('site', 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(place)).toEqual(['site']);
  });

  it('is put back where a run was killed between its two renames', () => {
    put(`.site.${dead}.old`, 'old');
    put(`.site.${dead}.new`, 'half');
    expect(() =>
      swapFolder(at('site'), '.made', () => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(readFileSync(at('site', 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(place)).toEqual(['site']);
  });

  it('does not take away what a process that still runs is writing, nor what only looks alike', () => {
    put(`.site.${process.ppid}.new`, 'of another run');
    put('.site.backup.old', 'of a person');
    swap('new');
    expect(existsSync(at(`.site.${process.ppid}.new`))).toBe(true);
    expect(existsSync(at('.site.backup.old'))).toBe(true);
  });

  it('is refused where a person keeps files, and where a file stands', () => {
    mkdirSync(at('site'));
    writeFileSync(at('site', 'mine.txt'), 'mine');
    expect(() => swap('new')).toThrow(FileError);
    expect(readdirSync(at('site'))).toEqual(['mine.txt']);
    writeFileSync(at('file'), 'mine');
    expect(() => swapFolder(at('file'), '.made', () => undefined)).toThrow(FileError);
    expect(readFileSync(at('file'), 'utf8')).toBe('mine');
  });
});
