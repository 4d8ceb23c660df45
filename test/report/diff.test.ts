import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { codeOf, compare } from '../../src/compare/compare.ts';
import { narrow } from '../../src/compare/narrow.ts';
import type { Compared } from '../../src/report/diff/head.ts';
import { diffItems } from '../../src/report/diff/items.ts';
import { diffJson } from '../../src/report/diff/json.ts';
import { diffSummary } from '../../src/report/diff/pretty.ts';
import { textChanges } from '../../src/report/text-changes.ts';
import type { View } from '../../src/report/view.ts';
import { displayWidth } from '../../src/text/width.ts';
import { catalogOf } from '../catalog-of.ts';
import { tableOf } from '../compare/tables.ts';

const yaml = `code: "000120909000"
name: 农药经营许可
type: 行政许可
agency: { name: 汀溪县农业农村局 }
limit: { statutory: 20个工作日, promised: 30个工作日 }
visits: 0
conditions:
  - 有符合《农药管理条例》规定的营业场所、仓储场所的县内经营者可以申请
materials:
  - name: 农药经营许可证申请表
  - name: 培训证明
---
code: "990511922000"
name: 高龄津贴给付
type: 行政给付
agency: { name: 汀溪县民政局 }
`;
const records = [
  {
    基本编码: '000120909000',
    事项名称: '农药经营许可',
    事项类型: '行政许可',
    实施主体: '棠岭省农业农村厅',
    法定办结时限: '20个工作日',
    承诺办结时限: '10个工作日',
    到办事现场次数: '1',
    受理条件: '有符合《农药管理条例》规定的营业场所、仓储场所的申请人可以申请',
    申请材料: '农药经营许可证申请表',
  },
  { 基本编码: '000511920000', 事项名称: '高龄津贴给付', 事项类型: '行政给付' },
];

function compared(): Compared {
  const config = { title: '汀溪县政务服务事项目录', notice: '虚构示例，不得作为办事依据', region: { name: '汀溪县' } };
  const catalog = catalogOf({ '农业农村局/甲.yaml': yaml }, { config });
  const comparison = compare(catalog, catalog.items, tableOf(records, catalog.standard));
  return { catalog, comparison, table: { name: '省清单.csv', asked: '省清单.csv' } };
}

const view = (lang: 'zh' | 'en'): View => ({ lang, colour: false, display: (file) => `汀溪县/${file}`, asked: '汀溪县' });

const reported = (lang: 'zh' | 'en') => ({ compared: compared(), view: view(lang), narrowed: false, all: false, width: 80 });

describe('the summary', () => {
  it('tells what must be mended first, and how much there is of what', () => {
    const text = diffSummary(compared(), view('zh'));
    expect(text.split('\n').slice(2, 12)).toEqual([
      '虚构示例，不得作为办事依据',
      '官方表：省清单.csv，2行。',
      '目录2项：1项与官方表的1行对应，1项没有对应。',
      '差异4处：必须改正2处    建议改正0处    供参考2处    未比对的要素7个',
      '',
      '必须改正的2处（1项），其中对申请人更严2处：',
      '  1. 农药经营许可　县农业农村局',
      '     申请材料多1项：培训证明',
      '  2. 农药经营许可　县农业农村局',
      '     承诺办结时限：30个工作日，官方表：10个工作日',
    ]);
    expect(text).toContain('可能是同一事项而编码不同：1项');
    expect(text).toContain('优于官方表1处');
    expect(text).toContain('santong diff 省清单.csv 汀溪县 --item 农药经营许可');
  });

  it('says so where nothing differs', () => {
    const one = compared();
    const comparison = { ...one.comparison, differences: [] };
    expect(diffSummary({ ...one, comparison }, view('zh'))).toContain('对应的事项没有差异。');
  });
});

describe('item by item', () => {
  it('shows both values under each other with their places, and where long text differs', () => {
    const text = diffItems(compared(), view('zh'), true);
    expect(text).toContain(
      [
        '  [必须改正] 申请材料　对申请人更严',
        '    目录写  农药经营许可证申请表、培训证明（第10行）',
        '    官方写  农药经营许可证申请表（I1）',
        '    目录多  培训证明',
      ].join('\n'),
    );
    expect(text).toContain('  [供参考] 到办事现场次数　对申请人更宽　优于官方表');
    expect(text).toContain('    不同处  目录“县内经营者”，官方表“申请人”');
    expect(text).toContain('只在目录的1项：\n  990511922000  高龄津贴给付');
  });

  it('of one item, what it has no row for', () => {
    const one = compared();
    const [, second] = one.catalog.items;
    const comparison = narrow(one.comparison, second ? [second] : [], (item) => codeOf(one.catalog, item));
    expect(diffItems({ ...one, comparison }, view('zh'), false)).toContain('高龄津贴给付　在官方表中没有对应的行');
  });
});

describe('every screen', () => {
  const screens = (['zh', 'en'] as const).flatMap((lang) => [diffSummary(compared(), view(lang)), diffItems(compared(), view(lang), true)]);

  it('stands within 80 columns, commands to type aside', () => {
    const lines = screens.flatMap((screen) => screen.split('\n')).filter((line) => !line.includes('santong diff'));
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('holds only characters that a console of code page 936 has', () => {
    for (const screen of screens) expect(iconv.decode(iconv.encode(screen, 'gbk'), 'gbk')).toBe(screen);
  });

  it('leaves no argument unsaid', () => {
    for (const screen of screens) expect(screen).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('json', () => {
  const schema: object = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

  it.each(['zh', 'en'] as const)('fits its published schema (%s)', (lang) => {
    const report: unknown = JSON.parse(diffJson(reported(lang)));
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('carries the notice, the pack, and every difference with its direction in words', () => {
    const report = JSON.parse(diffJson(reported('zh')));
    expect(report).toMatchObject({ notice: '虚构示例，不得作为办事依据', unofficial: true, pack: 'national', asOf: '2026-03-02' });
    expect(report.differences.map((one: Record<string, unknown>) => [one['field'], one['directionWords'], one['cell']])).toEqual([
      ['conditions', '不能断定', 'H1'],
      ['materials', '对申请人更严', 'I1'],
      ['limit.promised', '对申请人更严', 'F1'],
      ['visits', '对申请人更宽', 'G1'],
    ]);
    expect(report.counts.direction).toEqual({ adverse: 2, favourable: 1, neutral: 0, unknown: 1 });
  });
});

describe('where two texts differ', () => {
  it('tells numbers whole, and no blanks', () => {
    expect(textChanges('年满85周岁，户口在本县', '年满80周岁， 户口在本市')).toEqual([
      { ours: '85', theirs: '80' },
      { ours: '县', theirs: '市' },
    ]);
    expect(textChanges('同一', '同一')).toEqual([]);
  });

  it('gives up where the texts have too little in common', () => {
    expect(textChanges('甲'.repeat(2000), '乙'.repeat(2000))).toBeUndefined();
  });
});
