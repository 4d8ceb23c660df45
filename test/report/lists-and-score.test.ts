import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { listItems } from '../../src/listing/list.ts';
import { listsCsv } from '../../src/report/lists/csv.ts';
import { listsItem } from '../../src/report/lists/item.ts';
import { listsJson } from '../../src/report/lists/json.ts';
import { listPretty, listsPretty } from '../../src/report/lists/pretty.ts';
import { scoreItems } from '../../src/report/score/items.ts';
import { scoreJson } from '../../src/report/score/json.ts';
import { scorePretty } from '../../src/report/score/pretty.ts';
import type { View } from '../../src/report/view.ts';
import { scoreCatalog } from '../../src/score/score.ts';
import { displayWidth } from '../../src/text/width.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

const notice = '虚构示例，不得作为办事依据';
const catalog = catalogOf(
  {
    'a.yaml': `implementation: "11990101MB0003121N4000120909000"
name: 农药经营许可
type: 行政许可
level: 县级
agency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }
processing: 承诺件
visits: 1
fourWays: [马上办]
`,
    'b.yaml':
      'name: 结婚登记\ntype: 行政确认\nagency: { name: 禾川县民政局 }\nprocessing: 即办件\nvisits: 1\norigin: { table: t.csv, row: 3 }\n',
    'c.yaml': 'name: 处罚甲\ntype: 行政处罚\nagency: { name: 禾川县民政局 }\n---\nname: 无类型\n',
    'd.yaml': 'name: 涉密事项乙\ntype: 公共服务\nsecret: 是\nvisits: 0\nfourWays: [一次办]\n',
  },
  {
    config: {
      title: '禾川县政务服务事项目录',
      notice,
      region: { name: '禾川县' },
      agencies: ['禾川县民政局', '禾川县农业农村局'],
      sources: { 't.csv': { columns: { A: 'name', B: 'type', C: 'processing', D: 'visits' }, lacks: [] } },
    },
  },
);
const results = listItems(catalog);
const [card] = standardOf().scorecards;
if (!card) throw new Error('no card');
const score = scoreCatalog(catalog, card);
const view = (lang: View['lang']): View => ({ lang, colour: false, display: (file) => file, asked: 'catalog' });

describe.each(['zh', 'en'] as const)('screens in %s', (lang) => {
  const screens = {
    lists: listsPretty(catalog, results, 5, view(lang)),
    list: results.map((result) => listPretty(catalog, result, 5, view(lang))).join(''),
    item: listsItem(catalog, results, catalog.items.slice(0, 3), view(lang)),
    score: scorePretty(catalog, score, view(lang)),
    scoreItems: scoreItems(catalog, score, score.items, view(lang)),
  };

  it.each(Object.entries(screens))('%s fits 80 columns, stands in code page 936 and says what it is', (_, text) => {
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    expect(iconv.decode(iconv.encode(text, 'cp936'), 'cp936')).toBe(text);
    expect(text).toContain(notice);
    expect(text).toContain(lang === 'zh' ? '非官方' : 'unofficial');
    expect(text).toContain(lang === 'zh' ? '2026年3月2日' : '2026-03-02');
    expect(text).not.toContain('涉密');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('agencies stand in the official order', () => {
    const [first, second] = lang === 'zh' ? ['县民政局', '县农业农村局'] : ['县民政局', '县农业农村局'];
    expect(screens.score.indexOf(first)).toBeLessThan(screens.score.indexOf(second));
  });
});

describe('for machines', () => {
  const validator = (name: string) =>
    new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));

  it('the lists are as their schema says', () => {
    const report: unknown = JSON.parse(listsJson(catalog, results, 5));
    const validate = validator('lists');
    validate(report);
    expect(validate.errors).toBeNull();
    expect(JSON.stringify(report)).not.toContain('涉密');
  });

  it('the score is as its schema says', () => {
    const report: unknown = JSON.parse(scoreJson(catalog, score, score.items));
    const validate = validator('score');
    validate(report);
    expect(validate.errors).toBeNull();
    expect(JSON.stringify(report)).not.toContain('涉密');
  });

  it('the table has one row for each item of each list, and begins as spreadsheets want', () => {
    const text = listsCsv(catalog, results, view('zh'));
    const [first, ...rows] = text.trimEnd().split('\r\n');
    expect(first).toBe('\ufeff清单,结论,编码,事项名称,实施主体,事项类型,行使层级,原因,申报,说明');
    expect(rows).toHaveLength(6 * 4);
    // a row may be copied out of the table, so each carries the notice
    for (const row of rows) expect(row).toMatch(/,虚构示例，不得作为办事依据$/);
    expect(rows).toContain(
      '马上办,不在清单,11990101MB0003121N4000120909000,农药经营许可,禾川县农业农村局,行政许可,县级,办件类型为承诺件，须为即办件,是,虚构示例，不得作为办事依据',
    );
    expect(text).not.toContain('涉密');
  });

  it('the same catalog gives the same bytes', () => {
    expect(listsJson(catalog, listItems(catalog), 5)).toBe(listsJson(catalog, results, 5));
  });
});
