import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

function found(rule: string, text: string): Finding[] {
  return check(catalogOf({ 'a.yaml': text })).findings.filter((finding) => finding.rule === rule);
}

const fixed = (rule: string, text: string): string[] => found(rule, text).map(({ fix }) => `${fix?.safe} ${fix?.value}`);

describe('misspellings', () => {
  const note = (text: string): string => `name: 农药经营许可\nnotes: ["${text}"]\n`;

  it('are all put right at once, and what rightly holds the characters stays', () => {
    expect(fixed('wording/typo', note('登陆前先注册帐号，台风登陆时暂停登陆'))).toEqual(['true 登录前先注册账号，台风登陆时暂停登录']);
  });

  it('are marked by the very word', () => {
    const text = note('请携带户口薄原件');
    const [{ span } = { span: undefined }] = found('wording/typo', text);
    expect(text.slice(span?.start.offset, span?.end.offset)).toBe('户口薄');
  });

  it.each(['见《关于其它事项的规定》', '表内写“其它”的一栏', '请登录网站，其他事项不变'])('none in %s', (text) =>
    expect(found('wording/typo', note(text))).toEqual([]),
  );

  it('the table never asks for a word that it holds itself to be wrong', () => {
    const typos = standardOf().pack.words?.typos ?? {};
    for (const { should } of Object.values(typos)) expect(Object.keys(typos).filter((wrong) => should.includes(wrong))).toEqual([]);
    const materials = standardOf().pack.words?.materials ?? {};
    for (const should of Object.values(materials)) expect(Object.keys(materials)).not.toContain(should);
  });
});

describe('leftovers of other programs', () => {
  const note = (text: string): string => `name: 农药经营许可\nnotes: ["${text}"]\n`;

  it.each([
    ['请携带&nbsp;身份证', '请携带 身份证'],
    ['请携带\\u200b居民身份证', '请携带居民身份证'],
    ['请携带居民身份证。。', '请携带居民身份证。'],
    ['先受理，，再审查。', '先受理，再审查。'],
    ['请用Ａ４纸打印。', '请用A4纸打印。'],
    ['不超过5%&lt;含5%&gt;', '不超过5%<含5%>'],
  ])('%s becomes %s', (text, should) => expect(fixed('wording/leftovers', note(text))).toEqual([`true ${should}`]));

  it.each(['等待……请耐心——不要离开', 'a<b且b>c', '《办法》第三条；第四条。', '“可以。”'])('none in %s', (text) =>
    expect(found('wording/leftovers', note(text.replaceAll('"', '\\"')))).toEqual([]),
  );
});

describe('placeholders', () => {
  it.each(['agency: { name: 待定 }', 'agency: { name: XX }', 'mainName: 未分类', 'places: [{ address: 详见附件 }]'])('%s', (line) =>
    expect(found('element/placeholder', `name: 农药经营许可\n${line}\n`)).toHaveLength(1),
  );

  it.each(['result: { name: 无 }', 'agency: { name: 禾川县农业农村局 }', 'visits: null', 'notes: [暂无]', 'materials: [{ name: 无 }]'])(
    'none in %s',
    (line) => expect(found('element/placeholder', `name: 农药经营许可\n${line}\n`)).toEqual([]),
  );
});

describe('words that a predicate of the pack refuses', () => {
  it('are marked and named, not the whole value', () => {
    const text = 'name: 食品生产许可初审转报\ntype: 其他行政权力\n';
    const [finding] = found('name/not-a-service', text);
    expect(finding?.args).toEqual({ type: '其他行政权力', words: '初审转报' });
    expect(text.slice(finding?.span.start.offset, finding?.span.end.offset)).toBe('初审转报');
  });
});

describe('the province of a basic code', () => {
  const item = 'name: 高龄津贴给付\ntype: 行政给付\ncode: "450511922000"\n';
  const rules = (pack: string, config = {}): string[] =>
    check(catalogOf({ 'a.yaml': item }, { pack, config }))
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'code/region');

  it('is known from the pack, else from the settings, else not at all', () => {
    expect(rules('guangdong')).toEqual(['code/region']);
    expect(rules('national', { region: { code: '440100' } })).toEqual(['code/region']);
    expect(rules('national', { region: { code: '450100' } })).toEqual([]);
    expect(rules('national')).toEqual([]);
  });
});

describe('the day of the last check', () => {
  const told = (on: string, months?: string): unknown[] =>
    check(
      catalogOf(
        { 'a.yaml': `name: 农药经营许可\nverified: { on: ${on} }\n` },
        { asOf: '2026-03-02', config: months === undefined ? {} : { rules: { 'verified/old': { params: { months } } } } },
      ),
    )
      .findings.filter(({ rule }) => rule === 'verified/old')
      .map(({ args }) => args['passed']);

  it('counts whole months, and the setting decides how many', () => {
    expect(told('2025-03-03')).toEqual([]);
    expect(told('2025-03-02')).toEqual([12]);
    expect(told('2025-12-01', '3')).toEqual([3]);
    expect(told('2026-03-03')).toEqual([-1]);
  });
});
