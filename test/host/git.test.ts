import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedSince, commitOf, filesAt, GitError, partingFrom, repositoryOf } from '../../src/host/git.ts';
import { MadeRepository } from './repository.ts';

let made: MadeRepository;
beforeEach(() => {
  made = new MadeRepository();
});
afterEach(() => made.remove());

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof GitError) return error.reason;
    throw error;
  }
  return 'nothing';
};
const byPath = (a: { path?: string; before?: string }, b: { path?: string; before?: string }): number =>
  (a.path ?? a.before ?? '') < (b.path ?? b.before ?? '') ? -1 : 1;

describe('git', () => {
  it('tells what changed since a commit: names of any letters, renamed, removed, new, not committed and not added files', () => {
    const long = '一行\n'.repeat(40);
    const first = made.commit({ '禾川县/公安局/出生 登记.yaml': '甲\n', '旧"名\t.yaml': long, '删去.yaml': '丙\n', '不变.yaml': '丁\n' });
    made.git('mv', '旧"名\t.yaml', '新 名.yaml');
    made.commit({ '禾川县/公安局/出生 登记.yaml': '乙\n' });
    made.git('rm', '-q', '删去.yaml');
    made.write({ '没有加入.yaml': '戊\n', '.gitignore': '略过.yaml\n', '略过.yaml': '\n' });
    const repository = repositoryOf(join(made.root, '禾川县'));
    expect(repository.top).toBe(made.root);
    expect(changedSince(repository, commitOf(repository, first.slice(0, 12))).sort(byPath)).toEqual(
      [
        { path: '.gitignore' },
        { before: '删去.yaml' },
        { path: '新 名.yaml', before: '旧"名\t.yaml' },
        { path: '没有加入.yaml' },
        { path: '禾川县/公安局/出生 登记.yaml', before: '禾川县/公安局/出生 登记.yaml' },
      ].sort(byPath),
    );
  });

  it('gives the files of a commit as they were, byte for byte', () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, index) => index % 256);
    const first = made.commit({ '甲/一.bin': bytes, '甲/空.yaml': '', '甲乙/二.yaml': '乙\n', '三.yaml': '丙\n' });
    made.commit({ '甲/一.bin': '改了' });
    const repository = repositoryOf(made.root);
    const paths = (wanted: string[]): string[] => filesAt(repository, first, wanted).map(({ path }) => path);
    expect(paths(['甲'])).toEqual(['甲/一.bin', '甲/空.yaml']);
    expect(paths(['甲/'])).toEqual(['甲/一.bin', '甲/空.yaml']);
    expect(paths(['三.yaml', '没有.yaml'])).toEqual(['三.yaml']);
    expect(paths([''])).toHaveLength(4);
    expect(paths([])).toEqual([]);
    expect([...(filesAt(repository, first, ['甲/一.bin'])[0]?.bytes ?? [])]).toEqual([...bytes]);
  });

  it('looks into submodules: what changed in them, and their files as they were', () => {
    const province = new MadeRepository();
    try {
      province.commit({ '标准/一.yaml': '甲\n', '标准/二.yaml': '乙\n' });
      made.commit({ '县.yaml': '丙\n' });
      made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', province.root, '省');
      const first = made.commit();
      const repository = repositoryOf(made.root);
      expect(changedSince(repository, first)).toEqual([]);
      const second = province.commit({ '标准/一.yaml': '丁\n' });
      made.git('-C', '省', '-c', 'protocol.file.allow=always', 'fetch', '-q');
      made.git('-C', '省', 'checkout', '-q', second);
      made.write({ '省/标准/三.yaml': '戊\n' });
      const expected = [{ path: '省/标准/一.yaml', before: '省/标准/一.yaml' }, { path: '省/标准/三.yaml' }];
      expect(changedSince(repository, first).sort(byPath)).toEqual(expected);
      made.git('add', '省');
      made.git('commit', '-q', '-m', '换新标准');
      expect(changedSince(repository, first).sort(byPath)).toEqual(expected);
      expect(changedSince(repository, 'HEAD')).toEqual([{ path: '省/标准/三.yaml' }]);
      const texts = (paths: string[]): string[] =>
        filesAt(repository, first, paths).map(({ path, bytes }) => `${path} ${Buffer.from(bytes)}`);
      expect(texts(['省/标准/一.yaml'])).toEqual(['省/标准/一.yaml 甲\n']);
      expect(texts([''])).toEqual(expect.arrayContaining(['县.yaml 丙\n', '省/标准/一.yaml 甲\n', '省/标准/二.yaml 乙\n']));
      // before there was the submodule, all of it is new
      expect(changedSince(repository, `${first}^`).map(({ path }) => path)).toEqual(
        expect.arrayContaining(['省/标准/一.yaml', '省/标准/二.yaml']),
      );
    } finally {
      province.remove();
    }
  });

  it('asks the repository of the folder, whatever git told a hook of another one', () => {
    made.commit({ '目录/一.yaml': '甲\n' });
    const told = { GIT_DIR: '.git', GIT_WORK_TREE: '.', GIT_INDEX_FILE: '.git/other', GIT_PREFIX: '目录/' };
    Object.assign(process.env, told);
    try {
      const repository = repositoryOf(join(made.root, '目录'));
      expect(repository.top).toBe(made.root);
      expect(changedSince(repository, commitOf(repository, 'HEAD'))).toEqual([]);
    } finally {
      for (const name of Object.keys(told)) delete process.env[name];
    }
  });

  it('knows where a branch parted from another', () => {
    const first = made.commit({ '一.yaml': '甲\n' });
    made.git('checkout', '-q', '-b', '县里的改动');
    made.commit({ '二.yaml': '乙\n' });
    made.git('checkout', '-q', 'main');
    made.commit({ '三.yaml': '丙\n' });
    made.git('checkout', '-q', '县里的改动');
    const repository = repositoryOf(made.root);
    const main = commitOf(repository, 'main');
    expect(partingFrom(repository, main)).toBe(first);
    expect(changedSince(repository, partingFrom(repository, main))).toEqual([{ path: '二.yaml' }]);
    made.git('checkout', '-q', '--orphan', '另起');
    made.commit();
    expect(partingFrom(repository, main)).toBe(main);
  });

  it('says why it does not answer', () => {
    made.commit({ '一.yaml': '甲\n' });
    const repository = repositoryOf(made.root);
    expect(reasonOf(() => commitOf(repository, '没有'))).toBe('no-such-ref');
    expect(reasonOf(() => commitOf(repository, '--output=x'))).toBe('no-such-ref');
    expect(reasonOf(() => commitOf(repository, 'HEAD:一.yaml'))).toBe('no-such-ref');
    const outside = mkdtempSync(join(tmpdir(), 'santong-no-git-'));
    expect(reasonOf(() => repositoryOf(outside))).toBe('no-repository');
    rmSync(outside, { recursive: true });
    const path = process.env['PATH'];
    process.env['PATH'] = outside;
    try {
      expect(reasonOf(() => repositoryOf(made.root))).toBe('no-git');
    } finally {
      process.env['PATH'] = path;
    }
  });
});
