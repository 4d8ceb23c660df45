import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/compare/past/changes.ts';
import { kindsOfChange } from '../../../src/compare/past/kinds.ts';
import { catalogOf } from '../../catalog-of.ts';

const item = `name: 农药经营许可
code: "000120909000"
implementation: "11990101MB0003121N4000120909000"
type: 行政许可
state: 在用
agency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }
level: 县级
limit: { statutory: 20个工作日, promised: 10个工作日 }
visits: 1
conditions:
  - 有专业人员
  - 有隔离的营业和仓储场所
materials:
  - { name: 农药经营许可证申请表, originals: 1, need: 必要 }
  - { name: 营业场所照片, originals: 2 }
fee: { charged: 否 }
reviewStandard: 材料齐全
notes: [请提前预约]
licence: { conditions: [有场所] }
`;

function told(before: string, after: string, files: [string, string] = ['a.yaml', 'a.yaml']): string[] {
  const found = changesOf(catalogOf({ [files[0]]: before }), catalogOf({ [files[1]]: after }));
  return found.map(({ kind, field, member }) => [kind, field, member].filter((part) => part !== undefined && part !== '').join(' '));
}

/** What is replaced in the item by what, and what that is told as. */
const cases: [from: string, to: string, there: string[], back: string[]][] = [
  ['promised: 10个工作日', 'promised: 15个工作日', ['limit-longer limit.promised'], ['limit-shorter limit.promised']],
  [', promised: 10个工作日', '', ['limit-dropped limit.promised'], ['limit-set limit.promised']],
  ['visits: 1', 'visits: 2', ['asks-more visits'], ['asks-less visits']],
  [
    '  - 有专业人员\n',
    '  - 有专业人员\n  - 有质量管理制度\n',
    ['demand-added conditions 有质量管理制度'],
    ['demand-removed conditions 有质量管理制度'],
  ],
  [
    'materials:\n',
    'materials:\n  - { name: 居民户口簿 }\n',
    ['demand-added materials 居民户口簿'],
    ['demand-removed materials 居民户口簿'],
  ],
  [
    '  - 有专业人员\n',
    '  - 有专业人员五名\n',
    ['demand-added conditions 有专业人员五名', 'demand-removed conditions 有专业人员'],
    ['demand-added conditions 有专业人员', 'demand-removed conditions 有专业人员五名'],
  ],
  ['originals: 2', 'originals: 3', ['asks-more materials.originals 营业场所照片'], ['asks-less materials.originals 营业场所照片']],
  ['charged: 否', 'charged: 是', ['asks-more fee.charged'], ['asks-less fee.charged']],
  ['Standard: 材料齐全', 'Standard: 材料齐全、符合法定形式', ['effect-unclear reviewStandard'], ['effect-unclear reviewStandard']],
  ['[请提前预约]', '[请提前预约, 请带原件备查]', ['effect-unclear notes 请带原件备查'], ['effect-unclear notes 请带原件备查']],
  ['[有场所]', '[有场所, 有仓库]', ['demand-added licence.conditions 有仓库'], ['demand-removed licence.conditions 有仓库']],
  ['state: 在用', 'state: 取消', ['item-cancelled'], ['item-restored']],
  ['state: 在用', 'state: 暂停', ['item-suspended'], ['item-resumed']],
  ['level: 县级', 'level: 乡级', ['level-changed level'], ['level-changed level']],
  ['name: 农药经营许可\n', 'name: 农药经营许可（限制使用农药）\n', ['value-changed name'], ['value-changed name']],
  ['11990101MB0003121N4000120909000', '11990101MB0003121N4000120909001', ['code-changed implementation'], ['code-changed implementation']],
];

describe('what changed between two states', () => {
  it('is nothing where nothing changed, whatever the order of keys', () => {
    const lines = item.split('\n');
    expect(told(item, item)).toEqual([]);
    expect(told(item, [...lines.slice(1, 5), lines[0], ...lines.slice(5)].join('\n'))).toEqual([]);
    expect(told(item, item.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each(cases)('%j to %j', (from, to, there, back) => {
    const other = item.replace(from, to);
    expect(other).not.toBe(item);
    expect(told(item, other)).toEqual(there);
    expect(told(other, item)).toEqual(back);
  });

  it('goes from one end of handling to the other, and tells the day of it', () => {
    const [paused, ended] = ['暂停', '取消'].map((state) => item.replace('在用', state));
    expect([told(paused ?? '', ended ?? ''), told(ended ?? '', paused ?? '')]).toEqual([['item-cancelled'], ['item-suspended']]);
    expect(told(item, `${item}cancelled: "2026-01-01"\n`)).toEqual(['item-cancelled', 'value-added cancelled']);
    expect(told(item, `${item}cancelled: "2027-01-01"\n`)).toEqual(['value-added cancelled']);
  });

  it('is an item that moved, not one gone and one new', () => {
    expect(told(item, item, ['a.yaml', 'b.yaml'])).toEqual(['file-moved']);
    expect(
      told(item, item.replaceAll('11990101MB0003121N', '11990101MB0003025D').replace('禾川县农业农村局', '禾川县行政审批服务局')),
    ).toEqual(['code-changed implementation', 'agency-changed agency.name', 'agency-changed agency.code']);
  });

  it('is a new item and one that is gone where nothing speaks for their being one', () => {
    const other = item
      .replace('农药经营许可\n', '结婚登记\n')
      .replaceAll('0120909', '0711919')
      .replaceAll('11990101MB0003121N', '11990101MB000305XT')
      .replace('禾川县农业农村局', '禾川县民政局');
    expect(told(item, other, ['a.yaml', 'b.yaml'])).toEqual(['item-added', 'item-removed']);
  });

  it('of a standard item is told of those that inherit it too, as following', () => {
    const above = 'kind: standard\ncode: "000120909000"\nname: 农药经营许可\nlimit: { statutory: 20个工作日 }\n';
    const below = 'inherits: "000120909000"\nagency: { name: 禾川县农业农村局 }\nlimit: { promised: 10个工作日 }\n';
    const found = changesOf(
      catalogOf({ 's.yaml': above, 'i.yaml': below }),
      catalogOf({ 's.yaml': above.replace('20个', '25个'), 'i.yaml': below }),
    );
    expect(found.map(({ kind, item: { kind: sort }, follows }) => [sort, kind, follows])).toEqual([
      ['standard', 'limit-longer', undefined],
      ['item', 'limit-longer', '000120909000'],
    ]);
  });

  it('never speaks of a secret item', () => {
    const secret = item.replace('state: 在用', 'secret: 是');
    expect(told(secret, secret.replace('visits: 1', 'visits: 2'))).toEqual([]);
    // what has become secret is not named as one that is gone; what no longer is one is new
    expect(told(item, secret)).toEqual([]);
    expect(told(secret, item)).toEqual(['item-added']);
  });

  it('reaches most kinds here, the others in the texts of members', () => {
    const reached = new Set(cases.flatMap(([, , there, back]) => [...there, ...back]).map((one) => one.split(' ')[0]));
    const members = ['demand-widened', 'demand-narrowed', 'offer-removed', 'offer-added', 'entry-added', 'entry-removed', 'entry-reworded'];
    const others = ['value-added', 'value-removed', 'item-added', 'item-removed', 'agency-changed', 'file-moved'];
    expect(
      Object.keys(kindsOfChange)
        .filter((kind) => !reached.has(kind))
        .sort(),
    ).toEqual([...members, ...others].sort());
  });
});
