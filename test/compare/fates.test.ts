import { describe, expect, it } from 'vitest';
import type { Approval } from '../../src/compare/approval.ts';
import { readApprovals } from '../../src/compare/approvals-file.ts';
import { type CompareOptions, compare } from '../../src/compare/compare.ts';
import { readMatches } from '../../src/compare/matches-file.ts';
import { standardOf } from '../catalog-of.ts';
import { catalogOfRecords, tableOf } from './tables.ts';

const standard = standardOf();
const code = '000120909000';
const pesticide = { 基本编码: code, 事项名称: '农药经营许可', 事项类型: '行政许可' };

function held(ours: readonly object[], theirs: readonly object[], options: CompareOptions = {}) {
  const catalog = catalogOfRecords(ours, standard, 'national');
  return compare(catalog, catalog.items, tableOf(theirs, standard), options);
}
const told = (comparison: ReturnType<typeof held>) =>
  comparison.fates.map(({ kind, severity, items, rows }) => [kind, severity, items.length, rows.length]);
const decide = (text: string) => {
  const { knowledge, problems } = readMatches(text);
  expect(problems).toEqual([]);
  return { knowledge };
};

describe('what becomes of whole items', () => {
  it('withdrawn above and still in use: an error; on both sides withdrawn: nothing', () => {
    expect(told(held([{ ...pesticide, 事项状态: '在用' }], [{ ...pesticide, 事项状态: '取消' }]))).toEqual([['withdrawn', 'error', 1, 1]]);
    expect(told(held([{ ...pesticide, 事项状态: '取消' }], [{ ...pesticide, 事项状态: '取消' }]))).toEqual([]);
    expect(told(held([pesticide], [{ ...pesticide, 计划取消日期: '2026-03-01' }]))).toEqual([['withdrawn', 'error', 1, 1]]);
    expect(told(held([pesticide], [{ ...pesticide, 计划取消日期: '2026-04-01' }]))).toEqual([]);
  });

  it('handed down to a lower level: an error; a level above says only whose table it is', () => {
    expect(told(held([{ ...pesticide, 行使层级: '县级' }], [{ ...pesticide, 行使层级: '乡级' }]))).toEqual([
      ['handed-down', 'error', 1, 1],
    ]);
    expect(told(held([{ ...pesticide, 行使层级: '县级' }], [{ ...pesticide, 行使层级: '省级' }]))).toEqual([]);
    expect(told(held([{ ...pesticide, 行使层级: '县级' }], [{ ...pesticide, 可行使层级: '县级、乡级' }]))).toEqual([]);
  });

  it('not claimed and self-set; a row of another level is nobody’s here', () => {
    const water = { 基本编码: '000119902000', 事项名称: '取水许可', 事项类型: '行政许可' };
    const own = { ...pesticide, 行使层级: '县级' };
    expect(told(held([own], [water]))).toEqual([
      ['unclaimed', 'info', 0, 1],
      ['self-set', 'info', 1, 0],
    ]);
    expect(told(held([own], [own, { ...water, 可行使层级: '省级、市级' }]))).toEqual([]);
  });

  it('renumbered, split and merged by a table of codes', () => {
    const rows = [
      { ...pesticide, 基本编码: '000120909001', 事项名称: '农药经营许可（限制使用农药）' },
      { ...pesticide, 基本编码: '000120909002', 事项名称: '农药经营许可（其他农药）' },
    ];
    const map = (now: string) => decide(`codes: { "${code}": ${now} }`);
    expect(told(held([pesticide], rows.slice(0, 1), map('"000120909001"')))).toEqual([['renumbered', 'warn', 1, 1]]);
    expect(told(held([pesticide], rows, map('["000120909001", "000120909002"]')))).toEqual([['split', 'warn', 1, 2]]);
    const back = decide(`codes: { "000120909001": "${code}", "000120909002": "${code}" }`);
    expect(told(held(rows, [pesticide], back))).toEqual([['merged', 'warn', 2, 1]]);
  });

  it('cut up otherwise: one code with other names, or a main item against its sub-items', () => {
    const names = ['新办', '变更'].map((kind) => ({ ...pesticide, 事项名称: `农药经营许可（${kind}）` }));
    expect(told(held([pesticide], names))).toEqual([['granularity', 'info', 1, 2]]);
    const children = ['001', '002'].map((child) => ({ ...pesticide, 基本编码: `000120909${child}`, 事项名称: `农药经营许可${child}` }));
    expect(told(held([{ ...pesticide, 基本编码: '00012090900Y' }], children))).toEqual([['granularity', 'info', 1, 2]]);
  });
});

it('the row of a main item above its sub-items is a heading: not claimed by nobody, not cut up otherwise', () => {
  const child = { ...pesticide, 基本编码: '000120909001', 事项名称: '农药经营许可（限制使用农药）' };
  const heading = { ...pesticide, 基本编码: '00012090900Y' };
  expect(told(held([child], [heading, child]))).toEqual([]);
});

describe('what people decided', () => {
  const other = { ...pesticide, 基本编码: '000120999000', 事项名称: '农药经营许可证核发' };
  const decision = (verdict: string, row = '000120999000') =>
    decide(`matches:\n  - { item: "${code}", row: "${row}", verdict: ${verdict}, by: 甲, date: 2026-01-05, why: 核对过 }\n`);

  it('同一事项 makes a pair, 不同事项 is never proposed again, 拆分不同 is told as such', () => {
    expect(held([pesticide], [other]).match.candidates).toHaveLength(1);
    expect(held([pesticide], [other], decision('同一事项')).match.pairs.map(({ by }) => by)).toEqual(['decided']);
    expect(held([pesticide], [other], decision('不同事项')).match).toMatchObject({ pairs: [], candidates: [] });
    expect(told(held([pesticide], [other], decision('拆分不同')))).toEqual([['granularity', 'info', 1, 1]]);
  });

  it('不同事项 parts even what has one code', () => {
    expect(held([pesticide], [pesticide]).match.pairs).toHaveLength(1);
    expect(held([pesticide], [pesticide], decision('不同事项', code)).match.pairs).toEqual([]);
  });

  it('a local code that a column of either side bears makes a pair', () => {
    const local = { 事项名称: '农药经营许可', 基本编码: '000120999000', 地方基本编码: code };
    expect(held([pesticide], [local]).match.pairs.map(({ by }) => by)).toEqual(['mapped']);
  });
});

describe('approved deviations', () => {
  const approval = (until: string): Approval => {
    const record = `item: 农药经营许可\n    field: 法定办结时限\n    document: 棠政发〔2026〕1号\n    reason: 试点\n    approver: 省政府\n    until: ${until}`;
    const { approvals, problems } = readApprovals(`approvals:\n  - ${record}\n`, '批准.yaml', standard.elements);
    expect(problems).toEqual([]);
    return approvals[0] as Approval;
  };
  const sides = [[{ ...pesticide, 法定办结时限: '30个工作日' }], [{ ...pesticide, 法定办结时限: '20个工作日' }]] as const;

  it('count no more until they run out, and then again; what needs none is told', () => {
    const judged = (until: string) =>
      held(...sides, { approvals: [approval(until)] }).differences.map((one) => [one.severity, one.approval?.expired]);
    // the catalog of the tests is held against 2 March 2026
    expect(judged('2026-03-02')).toEqual([['info', false]]);
    expect(judged('2026-03-01')).toEqual([['error', true]]);
    expect(held([pesticide], [pesticide], { approvals: [approval('2026-12-31')] }).unusedApprovals).toHaveLength(1);
  });
});

describe('members of lists', () => {
  const materials = (names: string, originals: string, more: object = {}) => ({
    ...pesticide,
    材料名称: names,
    原件份数: originals,
    ...more,
  });
  const differences = (ours: object, theirs: object) => held([ours], [theirs]).differences;

  it('each material is compared in its parts: more originals are worse, fewer to the credit of the catalog', () => {
    const found = differences(materials('申请表|营业执照', '2|1'), materials('申请表|营业执照', '1|2'));
    expect(found.map((one) => [one.field, one.member, one.path.join('/'), one.direction, one.severity])).toEqual([
      ['materials.originals', '申请表', 'materials/0/originals', 'adverse', 'error'],
      ['materials.originals', '营业执照', 'materials/1/originals', 'favourable', 'info'],
    ]);
  });

  it('other names of one material are that material', () => {
    expect(differences(materials('户口本|申请表', '1|1'), materials('申请表|居民户口簿', '1|1'))).toEqual([]);
  });

  it('every member that differs is told whole, with its place', () => {
    const [one] = differences(materials('申请表|培训证明', '1|1'), materials('申请表|营业执照', '1|1'));
    expect(one?.members).toEqual([
      { change: 'added', ours: { value: { name: '培训证明', originals: 1 }, index: 1 } },
      { change: 'removed', theirs: { value: { name: '营业执照', originals: 1 }, index: 1 } },
    ]);
  });

  it('a text written anew is one change, not one more and one fewer', () => {
    const condition = (age: number) => ({ ...pesticide, 受理条件: `年满${age}周岁的本县居民^有经营场所` });
    const [one] = differences(condition(85), condition(80));
    expect(one?.members.map(({ change, ours, theirs }) => [change, ours?.index, theirs?.index])).toEqual([['changed', 0, 0]]);
  });

  it('asked of all is more than asked in one situation; two situations cannot be told', () => {
    const situation = (when: string) => materials('监护人证明', '1', { 适用情形: when });
    const direction = (ours: object, theirs: object) => differences(ours, theirs).map((one) => [one.field, one.direction]);
    expect(direction(situation('未成年人'), situation('精神障碍患者'))).toEqual([['materials', 'unknown']]);
  });

  it('money for the same thing is compared, for different things it is unknown', () => {
    const fee = (rate: string) => ({ ...pesticide, 收费项目名称: '工本费', 收费标准: rate });
    const direction = (ours: string, theirs: string) => differences(fee(ours), fee(theirs)).map((one) => [one.field, one.direction]);
    expect(direction('100元/件', '80元/件')).toEqual([['fee.items.standard', 'adverse']]);
    expect(direction('80元/件', '80元/本')).toEqual([['fee.items.standard', 'unknown']]);
  });
});

describe('what is published', () => {
  it('must be the catalog in every column, local ones too', () => {
    const own = { ...pesticide, 实施编码: '11990102MB0004124M4000120909000', 咨询电话: '0460-5500121', 承诺办结时限: '5个工作日' };
    const shown = { ...own, 咨询电话: '0460-5500129', 承诺办结时限: '10个工作日' };
    const found = held([own], [shown], { mode: 'published' });
    expect(found.differences.map((one) => [one.field, one.severity, one.class])).toEqual([
      ['limit.promised', 'error', 'not-worse'],
      ['consult.phones', 'error', 'local'],
    ]);
    expect(held([own], [shown]).differences.map((one) => one.severity)).toEqual(['info']);
    expect(held([own], [own], { mode: 'published' }).differences).toEqual([]);
  });

  it('joins one item with the one row of its implementation code, whatever the name', () => {
    const own = { ...pesticide, 业务办理项编码: '11990102MB0004124M400012090900001' };
    const row = { 实施编码: '11990102MB0004124M4000120909000', 事项名称: '农药经营' };
    expect(held([own], [row], { mode: 'published' }).match.pairs.map(({ by }) => by)).toEqual(['implementation']);
  });
});
