import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/compare/difference.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { catalogOfRecords, tableOf } from './tables.ts';

const standard = standardOf();

function held(ours: readonly object[], theirs: readonly object[]): Comparison {
  const catalog = catalogOfRecords(ours, standard, 'national');
  return compare(catalog, catalog.items, tableOf(theirs, standard));
}

function judgement(ours: object, theirs: object): unknown[] {
  const same = { 基本编码: '000120909000', 事项名称: '农药经营许可', 事项类型: '行政许可' };
  return held([{ ...same, ...ours }], [{ ...same, ...theirs }]).differences.map((one) => [
    one.field,
    one.direction,
    one.severity,
    one.address,
  ]);
}

describe('severity follows the field policy', () => {
  it.each([
    ['same: always an error', { 事项类型: '行政许可' }, { 事项类型: '行政确认' }, ['type', 'neutral', 'error', 'C1']],
    [
      'uniform and worse: an error',
      { 法定办结时限: '30个工作日' },
      { 法定办结时限: '20个工作日' },
      ['limit.statutory', 'adverse', 'error', 'D1'],
    ],
    [
      'uniform and better: a warning',
      { 法定办结时限: '15个工作日' },
      { 法定办结时限: '20个工作日' },
      ['limit.statutory', 'favourable', 'warn', 'D1'],
    ],
    [
      'uniform, another material: an error',
      { 申请材料: '申请表|营业执照' },
      { 申请材料: '申请表' },
      ['materials', 'adverse', 'error', 'D1'],
    ],
    ['uniform and neutral: a warning', { 结果名称: '许可证' }, { 结果名称: '批准文件' }, ['result.name', 'neutral', 'warn', 'D1']],
    [
      'not worse, worse: an error',
      { 承诺办结时限: '10个工作日' },
      { 承诺办结时限: '5个工作日' },
      ['limit.promised', 'adverse', 'error', 'D1'],
    ],
    ['not worse, better: praise', { 到办事现场次数: '0' }, { 到办事现场次数: '1' }, ['visits', 'favourable', 'info', 'D1']],
    [
      'what cannot be told: information',
      { 承诺办结时限: '尽快办理' },
      { 承诺办结时限: '5个工作日' },
      ['limit.promised', 'unknown', 'info', 'D1'],
    ],
  ])('%s', (_, ours, theirs, expected) => expect(judgement(ours, theirs)).toEqual([expected]));

  it('日 and 工作日 are one for a licence', () => {
    expect(judgement({ 法定办结时限: '20日' }, { 法定办结时限: '20个工作日' })).toEqual([]);
  });

  it('a legal basis: a law left out or added is an error, a local regulation added for information', () => {
    const law = '《农药管理条例》';
    expect(judgement({ 法律法规名称: law }, { 法律法规名称: `${law}|《种子法》` })).toEqual([['basis', 'neutral', 'error', 'D1']]);
    expect(judgement({ 法律法规名称: `${law}|《种子法》` }, { 法律法规名称: law })).toEqual([['basis', 'neutral', 'error', 'D1']]);
    const local = `${law}|《棠岭省农药管理条例》`;
    expect(judgement({ 法律法规名称: local }, { 法律法规名称: law })).toEqual([['basis', 'neutral', 'info', 'D1']]);
  });
});

describe('what is not compared', () => {
  const item = { 基本编码: '000120909000', 事项名称: '农药经营许可', 承诺办结时限: '5个工作日' };
  const reason = (comparison: Comparison, field: string) => comparison.notCompared.find((one) => one.field === field)?.reason;

  it('is told apart: no column, an empty cell, nothing on our side', () => {
    const blank = held([item], [{ ...item, 承诺办结时限: '', 到办事现场次数: '1' }]);
    expect(blank.differences).toEqual([]);
    expect(reason(blank, 'limit.promised')).toBe('blank');
    expect(reason(blank, 'visits')).toBe('unsaid');
    expect(reason(blank, 'materials')).toBe('no-column');
  });

  it('a situation that the table has no column for does not make another material', () => {
    const yaml = 'code: "000120909000"\nname: 农药经营许可\nmaterials:\n  - { name: 培训证明, situation: 没有学历证明的 }\n';
    const catalog = catalogOf({ 'a.yaml': yaml });
    const table = tableOf([{ ...item, 申请材料: '培训证明' }], standard);
    expect(compare(catalog, catalog.items, table).differences).toEqual([]);
  });
});

describe('places', () => {
  it('a value that is inherited is shown where the standard item writes it', () => {
    const files = {
      '标准事项/农药经营许可.yaml':
        'kind: standard\ncode: "000120909000"\nname: 农药经营许可\ntype: 行政许可\nlimit:\n  statutory: 20个工作日\n',
      'a.yaml': 'inherits: "000120909000"\nimplementation: "11990101MB0003121N4000120909000"\n',
    };
    const catalog = catalogOf(files);
    const table = tableOf([{ 基本编码: '000120909000', 事项名称: '农药经营许可', 法定办结时限: '15个工作日' }], standard);
    const [difference] = compare(catalog, catalog.items, table).differences;
    expect([difference?.file, difference?.span.start.line, difference?.address]).toEqual(['标准事项/农药经营许可.yaml', 6, 'C1']);
  });
});

describe('for any two lists', () => {
  const limit = fc.constantFrom('当场办结', '3个工作日', '5个工作日', '10日', '无法定期限', '');
  const record = fc.record({
    基本编码: fc.constantFrom('000120909000', '000164913000', '000711919000', '000511920000', ''),
    实施编码: fc.constantFrom('11990101MB0003121N4000120909000', '11990101MB0003084G4000164913000', ''),
    事项名称: fc.constantFrom('农药经营许可', '林木采伐许可证核发', '结婚登记（县级）', '结婚登记'),
    事项类型: fc.constantFrom('行政许可', '行政确认'),
    实施主体: fc.constantFrom('禾川县林业局', '禾川县柳坪镇人民政府', ''),
    法定办结时限: limit,
    承诺办结时限: limit,
    申请材料: fc.uniqueArray(fc.constantFrom('申请表', '营业执照', '照片'), { minLength: 1 }).map((names) => names.join('|')),
    到办事现场次数: fc.constantFrom('0', '1', '2', ''),
  });
  const records = fc.array(record, { minLength: 1, maxLength: 6 });
  const plain = (comparison: Comparison) =>
    comparison.differences
      .map((one) => JSON.stringify([one.pair.item.key, one.pair.item.name, one.field, one.ours, one.theirs, one.direction, one.severity]))
      .sort();

  it('a catalog and its own table do not differ', () => {
    const own = record.chain((one) =>
      fc.uniqueArray(fc.constantFrom('农药', '种子', '兽药', '饲料'), { minLength: 1 }).map((names) => ({ one, names })),
    );
    fc.assert(
      fc.property(own, ({ one, names }) => {
        const list = names.map((name, index) => ({
          ...one,
          事项名称: `${name}经营许可`,
          实施编码: `11990101MB0003121N400012090900${index}`,
          基本编码: '',
        }));
        const comparison = held(list, list);
        expect(comparison.differences).toEqual([]);
        expect(comparison.match.onlyItems).toEqual([]);
        expect(comparison.match.onlyRows).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(records, records, (ours, theirs) => {
        const [there, back] = [held(ours, theirs), held(ours, [...theirs].reverse())];
        expect(plain(back)).toEqual(plain(there));
        expect(back.match.codes).toEqual(there.match.codes);
        expect(back.match.onlyItems.length).toBe(there.match.onlyItems.length);
      }),
      { numRuns: 25 },
    );
  });

  it('with the sides swapped, worse and better change places', () => {
    const mirror = { adverse: 'favourable', favourable: 'adverse', neutral: 'neutral', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(record, record, (one, other) => {
        const same = { 基本编码: '000120909000', 实施编码: '', 事项名称: '农药经营许可', 事项类型: '行政许可' };
        const [there, back] = [held([{ ...one, ...same }], [{ ...other, ...same }]), held([{ ...other, ...same }], [{ ...one, ...same }])];
        const sides = (comparison: Comparison) => comparison.differences.map(({ field, added, removed }) => ({ field, added, removed }));
        expect(sides(back)).toEqual(sides(there).map(({ field, added, removed }) => ({ field, added: removed, removed: added })));
        for (const [index, difference] of there.differences.entries()) {
          // each asks for something that the other does not: adverse both ways
          const exchange = difference.field === 'materials' && difference.added.length > 0 && difference.removed.length > 0;
          expect(back.differences[index]?.direction).toBe(exchange ? 'adverse' : mirror[difference.direction]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
