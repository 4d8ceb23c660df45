import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { adopt } from '../../src/compare/sync/adopt.ts';
import { applyPlan } from '../../src/compare/sync/apply.ts';
import { baseFrom, planSync } from '../../src/compare/sync/plan.ts';
import { adoptJson } from '../../src/report/sync/adopt-json.ts';
import { syncJson } from '../../src/report/sync/json.ts';
import { catalogRows } from '../../src/tables/importing/catalog-rows.ts';
import { catalogOf } from '../catalog-of.ts';

const key = 'code: "000120909000"\nname: 农药经营许可\nagency: { name: 禾川县农业农村局 }\n';
const rowsOf = (text: string) => catalogRows(catalogOf({ 's.yaml': key + text }), '省清单');

/** The text of a catalog of one item after it was brought into line, and why differences were left. */
function synced(ours: string, theirs: string, base?: string): { text: string; left: string[] } {
  const catalog = catalogOf({ 'a.yaml': key + ours });
  const compared = (text: string) => compare(catalog, catalog.items, rowsOf(text));
  const plan = planSync(catalog, compared(theirs), base === undefined ? undefined : baseFrom(compared(base)));
  const { texts, left } = applyPlan(catalog, plan.planned);
  return {
    text: (texts.get('a.yaml') ?? catalog.textOf('a.yaml')).slice(key.length),
    left: [...plan.left, ...left].map(({ reason }) => reason),
  };
}

describe('bringing into line with an older table beside', () => {
  const limit = (days: number): string => `limit: { promised: ${days}个工作日 }\n`;

  it.each([
    ['the province changed it', limit(15), limit(10), limit(15), limit(10), []],
    ['we changed it', limit(20), limit(10), limit(10), limit(20), ['own']],
    ['both changed it', limit(20), limit(10), limit(15), limit(20), ['conflict']],
  ] as const)('%s', (_, ours, theirs, base, text, left) => {
    expect(synced(ours, theirs, base)).toEqual({ text, left });
  });

  it('takes members one by one', () => {
    const conditions = (...members: string[]): string => `conditions:\n${members.map((member) => `  - ${member}\n`).join('')}`;
    const ours = conditions('有场所', '有专业技术人员', '缴纳押金   # 本县');
    const theirs = conditions('有场所', '有质量管理制度');
    expect(synced(ours, theirs).text).toBe(conditions('有场所', '有质量管理制度'));
    // the province added a system and dropped the persons; the deposit is ours
    expect(synced(ours, theirs, conditions('有场所', '有专业技术人员')).text).toBe(
      conditions('有场所', '缴纳押金   # 本县', '有质量管理制度'),
    );
  });
});

describe('bringing into line where nothing is charged any more', () => {
  const fee = (charged: string, ...items: string[]): string =>
    `fee:\n  charged: ${charged}\n${items.length === 0 ? '' : `  items:\n${items.map((item) => `    - { ${item} }\n`).join('')}`}  levyMethod: 窗口   # 本县\n`;
  const paid = 'name: 工本费, standard: 20元/证';
  const free = 'name: 登记费, standard: 停征';

  it('takes out the charges, which would say otherwise, and leaves what says that they are not charged', () => {
    expect(synced(fee('是', paid), fee('否'))).toEqual({ text: fee('否'), left: [] });
    expect(synced(fee('是', paid, free, paid.replace('工本', '年检')), fee('否'))).toEqual({ text: fee('否', free), left: [] });
    expect(synced(fee('是', free), fee('否'))).toEqual({ text: fee('否', free), left: [] });
  });

  it('takes over the charges of a table that lists some', () => {
    expect(synced(fee('是', paid), fee('否', free)).text).toContain('停征');
    expect(synced(fee('是', paid), fee('否', free)).text).not.toContain('工本费');
  });

  it('touches neither where the catalog changed the charges itself since the older table', () => {
    const other = paid.replace('工本', '公告');
    expect(synced(fee('是', paid), fee('否'), fee('是', paid))).toEqual({ text: fee('否'), left: [] });
    expect(synced(fee('是', paid), fee('否'), fee('是', other))).toEqual({ text: fee('是', paid), left: ['conflict', 'conflict'] });
  });
});

describe('bringing into line where nothing is charged any more and the charges are inherited', () => {
  const standard = `kind: standard\n${key.replace(/agency.*\n/, '')}fee:\n  charged: 是\n  items: [{ name: 工本费, standard: 20元/证 }]\nvisits: 1\n`;
  const planned = (own: string) => {
    const item = `inherits: "000120909000"\nagency: { name: 禾川县农业农村局 }\n${own}`;
    const catalog = catalogOf({ 's.yaml': standard, 'a.yaml': item });
    const { planned: steps, left } = planSync(catalog, compare(catalog, catalog.items, rowsOf('fee: { charged: 否 }\n')));
    return { texts: applyPlan(catalog, steps).texts, left: left.map(({ difference, reason }) => `${difference.field} ${reason}`) };
  };

  it('changes the standard item, which holds both', () => {
    const { texts, left } = planned('');
    expect(left).toEqual([]);
    expect(texts.get('s.yaml')).toBe(standard.replace('是', '否').replace(/ {2}items.*\n/, ''));
  });

  it('leaves to the province a list that the item cannot take out', () => {
    expect(planned('fee: { charged: 是 }\n')).toEqual({ texts: new Map(), left: ['fee.charged input', 'fee.items input'] });
  });
});

describe('bringing into line with an older table that tells less', () => {
  it('does not take a situation for a change of ours', () => {
    const materials = (...members: string[]): string => `materials:\n${members.map((member) => `  - ${member}\n`).join('')}`;
    const ours = materials('name: 专业技术证书\n    situation: 经营限制使用农药的');
    const { left } = synced(ours, materials('name: 职称证书'), materials('name: 专业技术证书'));
    expect(left).toEqual([]);
  });
});

describe('bringing into line', () => {
  it('leaves what is better and what nobody can judge', () => {
    expect(synced('visits: 0\n', 'visits: 1\n')).toEqual({ text: 'visits: 0\n', left: ['better'] });
    const statutory = (limit: string): string => `limit: { statutory: ${limit} }\n`;
    expect(synced(statutory('1个月'), statutory('20个工作日')).left).toEqual(['unclear']);
  });

  it('drops what the item then inherits, and leaves what is not the catalog’s to change', () => {
    const standard = 'kind: standard\ncode: "000120909000"\nname: 农药经营许可\nlimit: { promised: 10个工作日 }\n';
    const item = 'inherits: "000120909000"\nagency: { name: 禾川县农业农村局 }\n';
    const catalog = catalogOf({ 'a.yaml': `${item}limit: { promised: 30个工作日 }\n`, 's.yaml': standard });
    const plan = planSync(catalog, compare(catalog, catalog.items, rowsOf('limit: { promised: 10个工作日 }\n')));
    expect(applyPlan(catalog, plan.planned).texts.get('a.yaml')).toBe(item);
    const given = catalogOf({ 'a.yaml': item, '../s.yaml': standard });
    const other = planSync(given, compare(given, given.items, rowsOf('limit: { promised: 5个工作日 }\n')));
    expect(other.left.map(({ reason }) => reason)).toEqual(['input']);
  });

  it('keeps line ends, and what stands beside', () => {
    const ours = '# 甲\r\nlimit:\r\n  promised: 30个工作日  # 乙\r\nvisits: 1\r\n';
    expect(synced(ours, 'limit: { promised: 10个工作日 }\n').text).toBe(ours.replace('30', '10'));
  });

  it('is told as the schemas describe', () => {
    const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const schema = (name: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'));
    const standard =
      'kind: standard\ncode: "000120909000"\nname: 农药经营许可\nvisits: 1\nlimit: { promised: 10个工作日 }\nconditions: [甲]\n';
    const catalog = catalogOf({ 'a.yaml': `${key}limit: { promised: 30个工作日 }\nvisits: 0\nconditions: [甲, 乙]\n`, 's.yaml': standard });
    const plan = planSync(catalog, compare(catalog, catalog.items, rowsOf('limit: { promised: 10个工作日 }\nvisits: 1\n')));
    const { texts, done } = applyPlan(catalog, plan.planned);
    const view = { lang: 'zh' as const, colour: false, display: (file: string) => file, asked: '' };
    const json = syncJson({
      catalog,
      pairs: 1,
      table: { name: '省清单', rows: 1 },
      done,
      left: plan.left,
      texts,
      unwritten: [],
      dry: true,
      view,
      command: '',
    });
    expect(ajv.validate(schema('sync'), JSON.parse(json)), JSON.stringify(ajv.errors)).toBe(true);
    expect(JSON.parse(json).left).toHaveLength(1);
    const adopted = adopt(catalog, catalog.items, catalog.standards);
    const told = adoptJson(catalog, adopted, true, []);
    expect(ajv.validate(schema('adopt'), JSON.parse(told)), JSON.stringify(ajv.errors)).toBe(true);
    expect(adopted.texts.get('a.yaml')).toBe(
      'inherits: "000120909000"\nagency: { name: 禾川县农业农村局 }\nlimit: { promised: 30个工作日 }\nvisits: 0\nconditions: [甲, 乙]\n',
    );
  });
});
