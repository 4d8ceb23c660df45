import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/check/check.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

const rules = rulesOf(standardOf());
const brief = (rule: string, args: object, language: 'zh' | 'en', label = ''): string =>
  rules.get(rule)?.words[language].brief(args as never, { label, stands: '' }) ?? '';

describe('faults that no YAML text can show', () => {
  it('a file that cannot be read is one error, whatever else is read', () => {
    const unread = [
      { path: '图片.yaml', reason: 'binary' as const },
      { path: '锁定.yaml', reason: 'denied' as const },
    ];
    const { findings } = check(readCatalog({ files: [], unread }, {}, standardOf(), '2026-03-02'));
    expect(findings.map(({ rule, severity, file, args }) => ({ rule, severity, file, args }))).toEqual([
      { rule: 'file/unreadable', severity: 'error', file: '图片.yaml', args: { reason: 'binary' } },
      { rule: 'file/unreadable', severity: 'error', file: '锁定.yaml', args: { reason: 'denied' } },
    ]);
    for (const { args } of findings) expect(brief('file/unreadable', args, 'en')).toMatch(/text file|read/);
  });

  it('a file in another encoding is read, and a warning', () => {
    const sources = { files: [{ path: 'a.yaml', text: 'name: 工伤认定\n' }], encodings: new Map([['a.yaml', 'gb18030']]) };
    const found = check(readCatalog(sources, {}, standardOf(), '2026-03-02')).findings.filter(({ rule }) => rule === 'file/encoding');
    expect(found).toMatchObject([{ severity: 'warn', file: 'a.yaml', args: { encoding: 'gb18030' } }]);
    expect(brief('file/encoding', found[0]?.args ?? {}, 'zh')).toBe('文件编码是GB18030（GBK）');
  });

  it('a column that a table never had is one note, and no fault of its items', () => {
    const item = (name: string): string => `name: ${name}\ntype: 行政许可\norigin: { table: 事项.xlsx }\n`;
    const config = {
      sources: { '事项.xlsx': { columns: {}, lacks: ['basis', 'materials', 'localCode'] }, '未用.xlsx': { columns: {}, lacks: ['basis'] } },
    };
    const { findings, notJudged } = check(catalogOf({ 'a.yaml': item('甲'), 'b.yaml': item('乙') }, { config }));
    const lacking = findings.filter(({ rule }) => rule === 'source/column-lacking');
    expect(lacking.map(({ args, severity }) => ({ ...args, severity }))).toEqual([
      { table: '事项.xlsx', field: 'basis', items: 2, severity: 'info' },
      { table: '事项.xlsx', field: 'materials', items: 2, severity: 'info' },
    ]);
    expect(findings.filter(({ rule, args }) => rule === 'element/missing' && args['field'] === 'basis')).toEqual([]);
    expect(
      notJudged.filter(({ rule, reason }) => rule === 'element/missing' && reason === 'lacking').flatMap(({ fields }) => fields),
    ).toEqual(expect.arrayContaining(['basis', 'materials']));
    expect(brief('source/column-lacking', lacking[0]?.args ?? {}, 'en', 'legal basis')).toBe(
      '事项.xlsx has no column for legal basis; 2 items',
    );
  });
});

describe('what is left empty', () => {
  it('is one thing, not also a wrong form or word', () => {
    const { findings } = check(catalogOf({ 'a.yaml': 'name: 工伤认定\nprocessing:\nvisits: null\nlimit:\n' }));
    const about = (field: string): string[] => findings.filter(({ path }) => path.join('.') === field).map(({ rule }) => rule);
    expect(about('visits')).toEqual(['yaml/null-value']);
    expect(about('processing')).toEqual(expect.arrayContaining(['yaml/null-value']));
    expect(about('processing')).not.toContain('element/not-a-term');
    expect(about('limit')).toEqual(['yaml/null-value']);
  });
});

describe('a key that no element has', () => {
  const nearest = (text: string): unknown =>
    check(catalogOf({ 'a.yaml': text })).findings.find(({ rule }) => rule === 'element/unknown')?.args['nearest'];

  it.each([
    ['tpye: 行政许可', 'type'],
    ['事项类型: 行政许可', 'type'],
    ['办理地点: 一楼', 'places'],
    ['promised: 5日', 'limit.promised'],
    ['limit: { 法定: 60日 }', 'limit.statutory'],
    ['materials: [{ nmae: 申请表 }]', 'materials.name'],
    ['本地分类: 社保', undefined],
  ])('%s is probably %s', (line, meant) => expect(nearest(`name: 工伤认定\n${line}\n`)).toBe(meant));
});
