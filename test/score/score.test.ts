import { describe, expect, it } from 'vitest';
import { compareShares, shareOf } from '../../src/score/points.ts';
import { type ScoreResult, scoreCatalog } from '../../src/score/score.ts';
import { type CatalogOptions, catalogOf, standardOf } from '../catalog-of.ts';

const card = standardOf().scorecards.find(({ id }) => id === 'guide-completeness');

function score(files: Record<string, string>, options: CatalogOptions = {}): ScoreResult {
  if (!card) throw new Error('no card');
  return scoreCatalog(catalogOf(files, options), card);
}

const bare = 'name: 丙\ntype: 行政确认\nagency: { name: 乙局 }\n';
const half = `name: 乙
code: "000709917000"
type: 行政确认
agency: { name: 甲局 }
basis: [{ law: 户口登记条例 }]
conditions: [在本县居住]
materials: []
steps: [{ name: 受理 }]
`;
const full = `${half.replace('name: 乙', 'name: 甲')}limit: { statutory: 无法定期限, promised: 当场办结 }
fee: { charged: 否 }
places: [{ address: 一楼, hours: 工作日上午9:00—12:00 }]
consult: { phones: [0460-5500121] }
complain: { phones: ["12345"] }
result: { name: 户口簿 }
audience: [自然人]
processing: 即办件
visits: 1
channels: [窗口办理]
questions: [{ q: 可以代办吗？, a: 可以。 }]
flowChart: a.png
topics: { person: [户籍办理] }
remedies: { review: { agency: 甲县人民政府 } }
notes: [请带身份证。]
`;

describe('by hand, on three items', () => {
  const result = score({ '1.yaml': full, '2.yaml': half, '3.yaml': bare });
  const of = (name: string) => result.items.find(({ item }) => item.name === name);

  it('a whole guide has all 100 points: it asks for no materials, so it needs no forms', () => {
    expect(of('甲')).toMatchObject({ reached: 100, attainable: 100, lost: [], open: [] });
  });

  it('half a guide has the elements that it has', () => {
    // name 4, code 4, type 4, agency 4, basis 8, conditions 8, materials 10, steps 6, no materials so no forms 2 + 2
    expect(of('乙')).toMatchObject({ reached: 52, attainable: 100 });
  });

  it('where materials are not told, whether forms are there is not judged', () => {
    // name 4, type 4, agency 4 of 100 - 2 - 2
    expect(of('丙')).toMatchObject({ reached: 12, attainable: 96 });
    expect(of('丙')?.open.map(({ criterion }) => criterion.id)).toEqual(['blank', 'sample']);
  });

  it('sums by agency and in all are sums of points, not means of shares', () => {
    expect(result.agencies).toEqual([
      { agency: '甲局', items: 2, reached: 152, attainable: 200 },
      { agency: '乙局', items: 1, reached: 12, attainable: 96 },
    ]);
    expect(result.total).toEqual({ reached: 164, attainable: 296 });
    expect(shareOf(result.total)).toBe('55.4%');
  });

  it('those that lost most stand first', () => {
    expect(result.items.map(({ item }) => item.name)).toEqual(['丙', '乙', '甲']);
    expect(result.criteria[0]).toMatchObject({ lost: 1, points: 10 });
  });

  it('a lost point has its place', () => {
    const lost = of('乙')?.lost.find(({ criterion }) => criterion.id === 'promised');
    expect(lost?.place).toMatchObject({ file: '2.yaml', path: ['limit', 'promised'], span: { start: { line: 1 } } });
  });

  it('the order of items changes no number', () => {
    const turned = score({ '3.yaml': full, '2.yaml': half, '1.yaml': bare });
    expect(turned.total).toEqual(result.total);
    expect(turned.criteria.map(({ criterion, points }) => [criterion.id, points])).toEqual(
      result.criteria.map(({ criterion, points }) => [criterion.id, points]),
    );
    expect(turned.items.map(({ item, reached, attainable }) => [item.name, reached, attainable])).toEqual(
      result.items.map(({ item, reached, attainable }) => [item.name, reached, attainable]),
    );
  });
});

describe('what is not scored', () => {
  it('items without a guide, cancelled and secret ones', () => {
    const text = ['type: 行政处罚', 'type: 行政许可\nstate: 取消', 'type: 行政许可\nsecret: 是']
      .map((own) => `name: 甲\n${own}\n`)
      .join('---\n');
    expect(score({ 'a.yaml': text })).toMatchObject({ items: [], notApplicable: 3, total: { reached: 0, attainable: 0 } });
  });

  it('an item without a type is not judged', () => {
    expect(score({ 'a.yaml': 'name: 甲\n' }).notJudged.map(({ name }) => name)).toEqual(['甲']);
  });

  it('what the source has no column for counts neither way, and a lost point names its cell', () => {
    const config = { sources: { 't.xlsx': { columns: { A: 'name', B: 'type', H: 'conditions' }, lacks: [] } } };
    const result = score({ 'a.yaml': 'name: 甲\ntype: 行政许可\norigin: { table: t.xlsx, sheet: 许可, row: 27 }\n' }, { config });
    const [item] = result.items;
    // name 4 and type 4 are there, conditions 8 have a column and are empty
    expect(item).toMatchObject({ reached: 8, attainable: 16 });
    expect(item?.lost.map(({ place }) => place.cell)).toEqual([{ table: 't.xlsx', sheet: '许可', row: 27, column: 'H' }]);
    expect(item?.open.every(({ lacking }) => lacking)).toBe(true);
  });

  it('what is inherited is there, and what is lost in it lies in the standard item', () => {
    const standard = `kind: standard\ncode: "000120909000"\nname: 甲\ntype: 行政许可\nmaterials: [{ name: 申请表 }]\n`;
    const result = score({ 'a.yaml': 'inherits: "000120909000"\nagency: { name: 甲局 }\n', 's.yaml': standard });
    const lost = result.items[0]?.lost ?? [];
    expect(lost.map(({ criterion }) => criterion.id)).not.toContain('materials');
    expect(lost.find(({ criterion }) => criterion.id === 'blank')?.place.file).toBe('s.yaml');
    expect(lost.find(({ criterion }) => criterion.id === 'fee')?.place.file).toBe('a.yaml');
  });
});

describe('shares', () => {
  it.each([
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [1, 1, '100.0%'],
    [0, 7, '0.0%'],
    [1, 2000, '0.1%'],
    [1999, 2000, '100.0%'],
    [145, 1000, '14.5%'],
    [1005, 10000, '10.1%'],
  ])('%i of %i is %s, half up', (reached, attainable, share) => {
    expect(shareOf({ reached, attainable })).toBe(share);
  });

  it('of nothing there is none, and shares are compared as fractions', () => {
    expect(shareOf({ reached: 0, attainable: 0 })).toBeUndefined();
    expect(compareShares({ reached: 2, attainable: 3 }, { reached: 666666, attainable: 1000000 })).toBe(1);
  });
});
