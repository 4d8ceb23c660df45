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
