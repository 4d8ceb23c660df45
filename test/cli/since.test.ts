import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MadeRepository } from '../host/repository.ts';

const santong = resolve(import.meta.dirname, '../../bin/santong.js');
const item = (name: string, code: string, agency: string, rest = ''): string =>
  `name: ${name}\ntype: 行政许可\nlocalCode: ${code}\nagency: { name: ${agency} }\nlimit: { statutory: 20个工作日, promised: 30个工作日 }\n${rest}`;
const standard = (limit: string): string =>
  `kind: standard\ncode: "000120909000"\nname: 农药经营许可\ntype: 行政许可\nlimit: { statutory: ${limit} }\n`;

let made: MadeRepository;
beforeEach(() => {
  made = new MadeRepository();
  made.commit({
    'santong.yaml': 'title: 禾川县政务服务事项目录\nitems: [事项]\nstandards: [标准事项]\n',
    '事项/甲局/一.yaml': item('甲事项', 'A-1', '甲局'),
    '事项/甲局/二.yaml': `${item('乙事项', 'A-2', '甲局')}---\n${item('丙事项', 'A-3', '甲局')}`,
    '事项/乙局/三.yaml': item('丁事项', 'B-1', '乙局', 'inherits: "000120909000"\n'),
    '事项/乙局/四.yaml': item('戊事项', 'B-2', '乙局', 'materials:\n  - { name: 申请表, blank: forms/申请表.docx }\n'),
    '事项/乙局/forms/申请表.docx': '表',
    '标准事项/农药经营许可.yaml': standard('20个工作日'),
  });
});
afterEach(() => made.remove());

interface Result {
  status: number | null;
  err: string;
  since: object;
  names: string[];
  items: number;
}

function validate(...args: string[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [santong, 'validate', '--as-of', '2026-03-02', '-f', 'json', ...args], {
    cwd: made.root,
    encoding: 'utf8',
  });
  const json = stdout === '' ? { findings: [], counts: {} } : JSON.parse(stdout);
  const names = (json.findings as { item?: { name: string }; file: string }[]).map(({ item: of, file }) => of?.name ?? file);
  return { status, err: stderr, since: json.since, names: [...new Set(names)].sort(), items: json.counts.items };
}

describe('--since', () => {
  it('looks at nothing where nothing changed, nor where files were only renamed, split or their documents put in another order', () => {
    expect(validate('--since', 'HEAD')).toMatchObject({ status: 0, names: [], items: 0 });
    made.git('mv', '事项/甲局/一.yaml', '事项/甲局/改名.yaml');
    made.write({ '事项/甲局/二.yaml': item('丙事项', 'A-3', '甲局'), '事项/甲局/五.yaml': item('乙事项', 'A-2', '甲局') });
    expect(validate('--since', 'HEAD')).toMatchObject({ since: { changed: 0, dependents: 0 }, names: [], items: 0 });
  });

  it('looks at the items that changed, and only at the document that did', () => {
    made.write({ '事项/甲局/二.yaml': `${item('乙事项', 'A-2', '甲局')}---\n${item('丙事项', 'A-3', '甲局', 'visits: 1\n')}` });
    expect(validate('--since', 'HEAD')).toMatchObject({ status: 1, since: { changed: 1, dependents: 0 }, names: ['丙事项'], items: 1 });
  });

  it('looks at what inherits from a standard item that changed, and at what names a form that did', () => {
    made.write({ '标准事项/农药经营许可.yaml': standard('15个工作日') });
    expect(validate('--since', 'HEAD')).toMatchObject({ since: { changed: 1, dependents: 1 }, names: ['丁事项', '农药经营许可'] });
    made.commit();
    made.write({ '事项/乙局/forms/申请表.docx': '另一份' });
    expect(validate('--since', 'HEAD')).toMatchObject({ since: { changed: 0, dependents: 1 }, names: ['戊事项'], items: 1 });
    made.git('rm', '-q', '-f', '标准事项/农药经营许可.yaml', '事项/乙局/forms/申请表.docx');
    made.write({ '标准事项/另一项.yaml': 'kind: standard\ncode: "000119902000"\nname: 取水许可\n' });
    expect(validate('--since', 'HEAD').since).toMatchObject({ dependents: 2 });
  });

  it('counts of a folder what changed there, and what depends there on a change elsewhere', () => {
    made.write({ '标准事项/农药经营许可.yaml': standard('15个工作日'), '事项/甲局/一.yaml': item('甲事项', 'A-1', '甲局', 'visits: 1\n') });
    expect(validate('事项/乙局', '--since', 'HEAD')).toMatchObject({ since: { changed: 0, dependents: 1 }, names: ['丁事项'], items: 1 });
    expect(validate('事项/甲局', '--since', 'HEAD')).toMatchObject({ since: { changed: 1, dependents: 0 }, names: ['甲事项'], items: 1 });
  });

  it('shows a finding of another item where it is about one that changed', () => {
    made.write({ '事项/丙局/六.yaml': item('己事项', 'A-1', '丙局') });
    // one of the two is told, and it is not the one that changed
    expect(validate('--since', 'HEAD', '--rule', 'code/key-twice')).toMatchObject({ names: ['甲事项'] });
  });

  it('looks at everything where the settings changed', () => {
    made.write({ 'santong.yaml': 'title: 改名\nitems: [事项]\nstandards: [标准事项]\n' });
    expect(validate('--since', 'HEAD')).toMatchObject({ since: { everything: true }, items: 5 });
  });

  it('says in a sentence what is not there, with exit code 2', () => {
    expect(validate('--since', '没有')).toMatchObject({ status: 2, err: expect.stringContaining('没有“没有”这个分支') });
    const env = { ...process.env, PATH: join(made.root, '没有') };
    const { status, stderr } = spawnSync(process.execPath, [santong, 'validate', '--since', 'HEAD'], {
      cwd: made.root,
      encoding: 'utf8',
      env,
    });
    expect([status, stderr.split('\n')[0]]).toEqual([2, '这台计算机上没有git，无法知道改动了什么。']);
  });
});
