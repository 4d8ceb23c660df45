import { describe, expect, it } from 'vitest';
import { knownTitles, lawNamed, lawTitle, registryDate } from '../../src/standard/laws.ts';
import { standardOf } from '../catalog-of.ts';

const { pack } = standardOf();

describe('the registry of laws', () => {
  it.each([
    ['《中华人民共和国药品管理法》', '药品管理法'],
    ['食品安全法（2021年修正）', '食品安全法'],
    ['《安全生产法》(2014修正)', '安全生产法'],
    ['网络招聘服务管理规定（试行）', '网络招聘服务管理规定（试行）'],
    ['国务院关于实施〈中华人民共和国公司法〉注册资本登记管理制度的规定', '国务院关于实施《公司法》注册资本登记管理制度的规定'],
    ['《〈森林法〉实施条例》', '《森林法》实施条例'],
    ['中华人民共和国', '中华人民共和国'],
  ])('%s is called %s', (written, title) => {
    expect(lawTitle(written)).toBe(title);
  });

  it('knows what is in force, with its kind and its articles', () => {
    expect(lawNamed(pack, '中华人民共和国行政许可法')).toMatchObject({ kind: '法律', date: '2019-04-23', articles: 83, lapsed: false });
    expect(lawNamed(pack, '农药管理条例')).toMatchObject({ kind: '行政法规', articles: 66 });
    expect(lawNamed(pack, '民法典')).toMatchObject({ articles: 1260, date: '2020-05-28' });
  });

  it('takes titles exactly', () => {
    expect(lawNamed(pack, '执业医师法')?.repealed).toMatchObject({ on: '2022-03-01', by: '医师法' });
    expect(lawNamed(pack, '契税法')?.repealed).toBeUndefined();
    expect(lawNamed(pack, '契税暂行条例')?.repealed?.on).toBe('2021-09-01');
    expect(lawNamed(pack, '执业药师法')).toBeUndefined();
    expect(lawNamed(pack, 'constructor')).toBeUndefined();
  });

  it('counts no articles where the number is not sure', () => {
    for (const title of ['麻醉药品和精神药品管理条例', '婚姻登记条例']) expect(lawNamed(pack, title)).not.toHaveProperty('articles');
  });

  it('names as successors what it knows, or what is younger than it', () => {
    const younger = Object.values(pack.laws?.repealed ?? {}).filter(({ by }) => !lawNamed(pack, by));
    expect(younger).toEqual([]);
    expect(knownTitles(pack).length).toBeGreaterThan(900);
    expect(registryDate(pack)).toBe('2025-04-19');
  });
});

describe('what a registry says of a law', () => {
  const laws = {
    registry: {
      date: '2025-01-01',
      known: { 法律: { 水法: '2016-07-02 82', 林法: '未详', 路法: '2010-01-01 12a 7 失效' }, 行政法规: { 水例: '2017-01-01' } },
    },
    repealed: { 旧法: { on: '2020-01-01', by: '水法' }, 路法: { on: '2021-01-01', by: '水法' } },
  };
  const own = { ...pack, laws } as unknown as typeof pack;
  const { laws: _, ...without } = pack;

  it('is read part by part', () => {
    expect(lawNamed(own, '水法')).toEqual({ title: '水法', kind: '法律', date: '2016-07-02', articles: 82, lapsed: false });
    expect(lawNamed(own, '林法')).toEqual({ title: '林法', kind: '法律', lapsed: false });
    expect(lawNamed(own, '路法')).toEqual({
      title: '路法',
      kind: '法律',
      date: '2010-01-01',
      articles: 7,
      lapsed: true,
      repealed: laws.repealed.路法,
    });
    expect(lawNamed(own, '水例')).toEqual({ title: '水例', kind: '行政法规', date: '2017-01-01', lapsed: false });
    expect(lawNamed(own, '旧法')).toEqual({ title: '旧法', lapsed: true, repealed: laws.repealed.旧法 });
  });

  it('is asked for by kind', () => {
    expect(knownTitles(own)).toEqual(['水法', '林法', '路法', '水例']);
    expect(knownTitles(own, ['行政法规'])).toEqual(['水例']);
    expect(knownTitles(own, [])).toEqual([]);
  });

  it('is nothing where a pack has none', () => {
    expect(lawNamed(without, '水法')).toBeUndefined();
    expect(knownTitles(without)).toEqual([]);
    expect(registryDate(without)).toBeUndefined();
  });

  it.each([
    ['水 法', '水法'],
    ['水  法', '水法'],
    ['《水法》《林法》', '《水法》《林法》'],
    ['关于《水法》', '关于《水法》'],
    ['水法（2016年7月修订本）', '水法'],
    ['水法（7月2日公布）', '水法'],
    ['水法（第二次修正）', '水法'],
    ['水法（2016版）办法', '水法（2016版）办法'],
    ['实施《中华人民共和国水法》办法', '实施《水法》办法'],
    ['关于中华人民共和国水法', '关于中华人民共和国水法'],
  ])('%s is called %s', (written, title) => expect(lawTitle(written)).toBe(title));
});
