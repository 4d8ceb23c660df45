import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/compare/past/changes.ts';
import { repositoryOf } from '../../../src/host/git.ts';
import { catalogAt } from '../../../src/host/revision.ts';

const commits = 50;
const names = ['农药经营许可', '结婚登记', '用水报装', '取水许可', '居住证申领'];
const place = mkdtempSync(join(tmpdir(), 'santong-replay-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Made {
  name: string;
  folder: string;
  days: number;
  visits: number;
  conditions: string[];
}

function git(...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: join(place, '.no'), GIT_CONFIG_SYSTEM: join(place, '.no') };
  const who = ['-c', 'user.name=甲', '-c', 'user.email=jia@hechuan.example', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...who, ...args], { cwd: place, encoding: 'utf8', env }).trim();
}

function write({ name, folder, days, visits, conditions }: Made): void {
  mkdirSync(join(place, folder), { recursive: true });
  const lines = conditions.map((condition) => `  - ${condition}\n`).join('');
  writeFileSync(
    join(place, folder, `${name}.yaml`),
    `name: ${name}\nagency: { name: 禾川县民政局 }\nlimit: { promised: ${days}个工作日 }\nvisits: ${visits}\nconditions:\n${lines}`,
  );
}

/** Changes one item and returns what the change is. */
function step(number: number, items: readonly Made[]): string {
  const item = items[number % items.length];
  if (!item) throw new Error('no item');
  const done = ((): string => {
    switch (number % 7) {
      case 0:
        item.days += 2;
        return 'limit-longer limit.promised';
      case 1:
        item.conditions.push(`第${number}次修改增加的条件`);
        return `demand-added conditions 第${number}次修改增加的条件`;
      case 2:
        item.visits += 1;
        return 'asks-more visits';
      case 3:
        item.days -= 1;
        return 'limit-shorter limit.promised';
      case 4:
        item.visits -= 1;
        return 'asks-less visits';
      case 5:
        return `demand-removed conditions ${item.conditions.splice(0, 1)[0]}`;
      default: {
        const folder = `部门${number}`;
        mkdirSync(join(place, folder));
        renameSync(join(place, item.folder, `${item.name}.yaml`), join(place, folder, `${item.name}.yaml`));
        item.folder = folder;
        return 'file-moved';
      }
    }
  })();
  write(item);
  return `${item.name} ${done}`;
}

describe('a history of 50 commits', () => {
  it('replayed, yields each change exactly once', () => {
    git('init', '--quiet', '--initial-branch=main');
    const items = names.map((name, index): Made => {
      const conditions = Array.from({ length: 12 }, (_, at) => `${name}原有的第${at + 1}项条件`);
      return { name, folder: `部门${index}`, days: 20, visits: 2, conditions };
    });
    for (const item of items) write(item);
    const record = (): string => {
      git('add', '--all');
      git('commit', '--quiet', '--message', 'x');
      return git('rev-parse', 'HEAD');
    };
    const states = [record()];
    const expected: string[] = [];
    for (let number = 0; number < commits; number++) {
      expected.push(step(number, items));
      states.push(record());
    }
    const repository = repositoryOf(place);
    const open = (commit: string) => catalogAt(repository, commit, { path: place, asOf: '2026-03-02' }).catalog;
    let before = open(states[0] ?? '');
    const found = states.slice(1).flatMap((commit) => {
      const after = open(commit);
      const changes = changesOf(before, after);
      before = after;
      return changes.map(({ item, kind, field, member }) => [item.name, kind, field, member].filter(Boolean).join(' '));
    });
    expect(found).toEqual(expected);
  });
});
