import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { rankOf } from '../../src/rules/basis/rank.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

/** What the rules on grounds and remedies say of an item on a day, with the words that they mark. */
function told(item: string, asOf = '2025-04-01'): string[] {
  const catalog = catalogOf({ 'a.yaml': `name: 甲\n${item}\n` }, { asOf });
  const text = catalog.textOf('a.yaml');
  return check(catalog)
    .findings.filter(({ rule }) => /^(?:basis|remedies)\//.test(rule))
    .map(({ rule, severity, span }) => `${severity} ${rule} ${text.slice(span.start.offset, span.end.offset)}`)
    .sort();
}

describe('repealed grounds', () => {
  it('are judged for the day of the check', () => {
    const item = 'basis: [{ law: 增值税暂行条例, article: 第一条 }]';
    expect(told(item, '2025-12-31')).toEqual([]);
    expect(told(item, '2026-01-01')).toEqual(['error basis/repealed 增值税暂行条例']);
  });

  it('are told at the very title, of each law in a text', () => {
    const text = '《公司登记管理条例》第二条；《公司法》第七条；原《合同法》第三条';
    expect(told(`basis: [{ text: ${text} }]`)).toEqual(['error basis/repealed 公司登记管理条例', 'warn basis/repealed 合同法']);
  });

  it('are warnings where they ground a document only, or the source alone marks them', () => {
    const item = 'basis: [{ law: 信访条例, article: 第三条 }]\nmaterials: [{ name: 申请表, basis: 婚姻法第八条 }]';
    expect(told(item)).toEqual(['warn basis/repealed 信访条例', 'warn basis/repealed 婚姻法']);
  });

  it('are not what a quoted article speaks of', () => {
    expect(told('basis: [{ law: 民法典, article: 第一千二百六十条, text: 《婚姻法》《合同法》同时废止。 }]')).toEqual([]);
    expect(told('basis: [{ text: 《民法典》第一千二百六十条：本法施行，《婚姻法》同时废止。 }]')).toEqual([]);
  });

  it('are exact titles: what is new or merely alike stays', () => {
    for (const law of ['医师法', '契税法', '增值税法', '执业药师注册管理办法'])
      expect(told(`basis: [{ law: ${law}, article: 第三条 }]`).filter((one) => one.includes('repealed'))).toEqual([]);
  });
});

describe('articles', () => {
  it('beyond the last one are told, in ranges and lists too', () => {
    expect(told('basis: [{ law: 农药管理条例, article: 第二十四条、第九十条 }]')).toEqual(['warn basis/article-beyond 第九十条']);
    expect(told('basis: [{ law: 农药管理条例, article: 第六十条至第七十条 }]')).toEqual(['warn basis/article-beyond 第六十条至第七十条']);
    expect(told('basis: [{ law: 农药管理条例, article: 第六十六条 }]')).toEqual([]);
  });

  it('that an older, longer version had are not told', () => {
    expect(told('basis: [{ law: 会计法, article: 第五十二条 }]')).toEqual([]);
  });
});

describe('titles', () => {
  it('that no law has are only noted, with the nearest', () => {
    expect(told('basis: [{ law: 全民健身法, article: 第三条 }]')).toEqual(['info basis/law-unknown 全民健身法']);
    expect(told('basis: [{ law: 道路运输管理条例, article: 第三条 }]')).toEqual(['info basis/law-unknown 道路运输管理条例']);
  });

  it('of rules, places and documents are nobody’s to know', () => {
    for (const law of ['棠岭省农药条例', '棠州市停车条例', '内河交通办法', '中国共产党党内法规制定条例', '商品成本核算方法'])
      expect(told(`basis: [{ law: ${law}, article: 第三条 }]`)).toEqual([]);
  });
});

describe('sorts of grounds', () => {
  const { pack } = standardOf();
  it.each([
    ['中华人民共和国食品安全法', '', 'law'],
    ['某某促进法', '', 'law'],
    ['无证无照经营查处办法', '', 'regulation'],
    ['婚姻法', '', 'law'],
    ['棠岭省优化营商环境条例', '', 'local'],
    ['棠州市建筑垃圾管理办法', '', 'open'],
    ['城市建筑垃圾管理规定', '', 'rule'],
    ['国务院对确需保留的行政审批项目设定行政许可的决定', '', 'decision'],
    ['关于取消一批行政许可事项的决定', '国发〔2019〕6号', 'decision'],
    ['关于全面建立补贴制度的意见', '国发〔2015〕52号', 'open'],
    ['关于加强管理的通知', '棠农发〔2020〕3号', 'document'],
    ['实施《种子法》办法', '', 'open'],
    ['食品标签评价方法', '', 'open'],
  ] as const)('%s is %s', (title, number, rank) => {
    expect(rankOf(pack, title, number)).toBe(rank);
  });
});

describe('remedies', () => {
  const review = (agency: string, authority: string): string =>
    `agency: { name: ${agency} }\nremedies: { review: { agency: ${authority} } }`;

  it('were with the department above until 2024', () => {
    const item = review('汀溪县农业农村局', '棠州市农业农村局');
    expect(told(item, '2023-12-31')).toEqual([]);
    expect(told(item, '2024-01-01')).toEqual(['warn remedies/review-authority 棠州市农业农村局']);
  });

  it.each([
    ['汀溪县公安局', '汀溪县人民政府'],
    ['汀溪县石渡镇人民政府', '汀溪县人民政府'],
    ['汀溪县税务局', '棠州市税务局'],
    ['汀溪县司法局', '棠州市司法局'],
    ['棠岭省林业局', '棠岭省人民政府'],
    ['汀溪县人民政府', '棠州市人民政府'],
    ['国家林业局', '国家林业局'],
  ])('of %s with %s are as the law has it', (agency, authority) => {
    expect(told(review(agency, authority))).toEqual([]);
  });
});
