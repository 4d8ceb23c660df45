import { describe, expect, it } from 'vitest';
import { declaredDifferences } from '../../src/listing/declared.ts';
import { type Listed, type ListResult, listItems } from '../../src/listing/list.ts';
import { type CatalogOptions, catalogOf } from '../catalog-of.ts';

const base = 'name: 甲\ntype: 行政许可\n';

function lists(text: string, options: CatalogOptions = {}): ListResult[] {
  return listItems(catalogOf({ 'a.yaml': text }, options));
}

function one(text: string, title: string, options: CatalogOptions = {}): Listed {
  const result = lists(text, options).find(({ list }) => list.title === title);
  const listed = result?.judged[0] ?? result?.excluded[0];
  if (!listed) throw new Error(`no ${title}`);
  return listed;
}

describe('every list', () => {
  it.each<[string, string, Listed['verdict'], string]>([
    ['马上办', 'processing: 即办件', 'holds', '办件类型为即办件；没有特别程序'],
    ['马上办', 'processing: 承诺件', 'fails', '办件类型为承诺件，须为即办件'],
    ['马上办', '', 'unknown', '未写明办件类型'],
    ['马上办', 'processing: 即办件\nspecialProcedures: [{ name: 现场核查 }]', 'fails', '有特别程序（现场核查）'],
    [
      '网上办',
      'online: { available: 是, url: "https://x.example/a", depth: [互联网咨询, 互联网受理] }',
      'holds',
      '是否网办为是；有网办地址；网上办理深度为互联网受理',
    ],
    [
      '网上办',
      'online: { available: 是, url: "https://x.example/a", depth: [互联网咨询, 互联网预审] }',
      'fails',
      '网上办理深度为互联网咨询、互联网预审，须为互联网受理、互联网办理、互联网办理结果信息反馈等4种之一',
    ],
    ['网上办', 'online: { available: 是, url: "https://x.example/a" }', 'unknown', '未写明网上办理深度'],
    ['网上办', 'appointment: { available: 是 }', 'unknown', '未写明是否网办、网办地址、网上办理深度'],
    ['就近办', 'level: 乡级', 'holds', '行使层级为乡级'],
    ['就近办', 'level: 县级\nplaces: [{ kind: 政务服务中心 }, { kind: 派出所 }]', 'holds', '地点种类为派出所'],
    ['就近办', 'level: 县级\nscope: 全国', 'unknown', '未写明办理地点和时间'],
    [
      '就近办',
      'level: 县级\nplaces: [{ kind: 政务服务中心 }, { kind: 部门窗口 }]',
      'fails',
      '地点种类为政务服务中心、部门窗口，须为乡镇（街道）便民服务中心、村（社区）便民服务站、派出所等6种之一',
    ],
    ['就近办', 'level: 县级\nplaces: [{ address: 一楼 }]', 'unknown', '未写明地点种类'],
    ['就近办', 'level: 县级\nselfService: 是', 'holds', '是否支持自助终端为是'],
    ['就近办', 'level: 县级\ntownships: [{ name: 柳坪镇 }]', 'holds', '有延伸的乡镇（街道）（柳坪镇）'],
    ['一次办', 'visits: 1', 'holds', '到办事现场次数为1次'],
    ['一次办', 'visits: 2', 'fails', '到办事现场次数为2次，须不超过1次'],
    ['一次办', '', 'unknown', '未写明到办事现场次数'],
    ['一次办', 'visits: 1次', 'unknown', '到办事现场次数写的是“1次”，不能识别'],
    ['不见面', 'visits: 0\nonline: { available: 是 }\nexpress: 是', 'holds', '到办事现场次数为0次；是否网办为是；是否支持物流快递为是'],
    ['不见面', 'visits: 0\nonline: { available: 是 }', 'unknown', '未写明是否支持物流快递、送达方式'],
    ['不见面', 'visits: 1\nonline: { available: 是 }\nexpress: 是', 'fails', '到办事现场次数为1次，须为0次'],
    [
      '不见面',
      'visits: 0\nchannels: [窗口办理, 快递申请]\nresult: { delivery: [邮寄送达] }',
      'holds',
      '到办事现场次数为0次；办理形式为快递申请；送达方式为邮寄送达',
    ],
    ['见一次面', 'visits: 1', 'holds', '到办事现场次数为1次'],
    ['见一次面', 'visits: 0', 'fails', '到办事现场次数为0次，须为1次'],
    ['见一次面', '', 'unknown', '未写明到办事现场次数'],
  ])('%s: %s', (title, text, verdict, reason) => {
    const listed = one(`${base}${text}\n`, title);
    expect([listed.verdict, listed.reason.zh]).toEqual([verdict, expect.stringContaining(reason)]);
    expect(listed.reason.en).not.toBe('');
  });
});

describe('what a list does not speak of', () => {
  it.each([
    ['type: 行政处罚', '编制办事指南为否'],
    ['type: 行政许可\nstate: 取消', '事项状态为取消'],
    ['type: 行政许可\ncancelled: "2026-01-31"', '已到取消日期为是'],
  ])('%s', (text, reason) => {
    const [result] = lists(`name: 甲\nvisits: 0\n${text}\n`);
    expect(result).toMatchObject({ judged: [], notApplicable: 1 });
    expect(result?.excluded[0]?.reason.zh).toBe(reason);
  });

  it('an item without a type is not judged', () => {
    expect(one('name: 甲\nvisits: 0\n', '一次办')).toMatchObject({ verdict: 'unknown', reason: { zh: '未写明事项类型' } });
  });

  it.each([
    'kind: item\nname: 涉密甲\ntype: 公共服务\nvisits: 0\nsecret: 是\n',
    'name: 涉密甲\ntype: 公共服务\nvisits: 0\nsecret: 是的\n',
    'name: 涉密甲\ncode: "992099936000"\ninherits: "992099936000"\n---\nkind: standard\nname: 乙\ncode: "992099936000"\nsecret: 是\n',
  ])('a secret item is counted and never named: %s', (text) => {
    const results = lists(text);
    expect(results.every(({ judged, excluded, notApplicable }) => judged.length + excluded.length === 0 && notApplicable === 1)).toBe(true);
  });

  it('a list that the settings turn off is not made', () => {
    expect(lists(base, { config: { lists: { remote: 'off' } } }).map(({ list }) => list.id)).not.toContain('remote');
  });
});

describe('a source without the column', () => {
  const config = { sources: { 't.csv': { columns: { A: 'name', B: 'type', C: 'online.available' }, lacks: ['processing'] } } };
  const origin = `${base}origin: { table: t.csv, row: 2 }\n`;

  it('says so instead of blaming the item', () => {
    expect(one(origin, '马上办', { config }).reason.zh).toBe('来源表没有办件类型、特别程序这2列');
    expect(one(`${origin}online: { available: 是, url: "https://x.example" }\n`, '网上办', { config }).reason.zh).toBe(
      '来源表没有网上办理深度一列',
    );
  });

  it('does not keep an item from failing by what it has', () => {
    expect(one(`${origin}online: { available: 否 }\n`, '网上办', { config }).verdict).toBe('fails');
  });
});

describe('declared against derived', () => {
  it('tells each way in which they differ', () => {
    const text = `${base}visits: 0\nprocessing: 承诺件\nfourWays: [马上办, 网上办, 一次办]\n---\nname: 乙\ntype: 行政许可\nvisits: 1\nfourWays: []\n`;
    const found = lists(text).flatMap((result) =>
      declaredDifferences(result).map(({ listed, difference }) => `${result.list.title} ${listed.item.name} ${difference}`),
    );
    expect(found).toEqual(['马上办 甲 declared-only', '网上办 甲 not-judged', '一次办 乙 derived-only']);
  });

  it('an item of a type without lists that declares one differs too', () => {
    const text = 'name: 甲\ntype: 行政处罚\nvisits: 1\nfourWays: [一次办]\n';
    expect(
      lists(text)
        .flatMap(declaredDifferences)
        .map(({ difference }) => difference),
    ).toEqual(['declared-only']);
  });

  it('what declares nothing differs from nothing', () => {
    expect(lists(`${base}visits: 0\n`).flatMap(declaredDifferences)).toEqual([]);
  });
});

it('only what lies below the path counts', () => {
  const catalog = catalogOf({ 'a/x.yaml': base, 'b/y.yaml': base.replace('甲', '乙'), '../p/z.yaml': base });
  expect(listItems(catalog, 'a')[0]?.judged.map(({ item }) => item.name)).toEqual(['甲']);
  expect(listItems(catalog)[0]?.judged).toHaveLength(2);
});
