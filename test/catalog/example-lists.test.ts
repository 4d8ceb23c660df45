import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/host/catalog.ts';
import { listItems } from '../../src/listing/list.ts';

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
const lists = listItems(catalog);

/** 四办 of each item, worked out by hand from what its law and its procedure allow. */
const expected = [
  ['棠岭省', '律师执业许可', '网上办 一次办 不见面'],
  ['棠岭省', '取水许可', '网上办 一次办 见一次面'],
  ['棠州市', '住房公积金提取', '马上办 网上办 就近办 一次办 不见面'],
  ['禾川县', '林木、林地权属争议处理', ''],
  ['禾川县', '食品经营许可（新办）', '网上办 一次办 不见面'],
  ['禾川县', '食品经营许可（变更）', '网上办 一次办 不见面'],
  ['禾川县', '食品经营许可（延续）', '网上办 一次办 不见面'],
  ['禾川县', '仅销售预包装食品备案', '马上办 网上办 一次办 不见面'],
  ['禾川县', '公共场所卫生许可', '马上办 网上办 一次办 不见面'],
  ['禾川县', '医师执业注册', '网上办 一次办 不见面'],
  ['禾川县', '农药经营许可', '网上办 一次办 见一次面'],
  ['禾川县', '建筑工程施工许可证核发', '网上办 一次办 不见面'],
  ['禾川县', '城镇污水排入排水管网许可', '网上办 一次办 不见面'],
  ['禾川县', '临时占用城市道路审批', '网上办 一次办 见一次面'],
  ['禾川县', '林木采伐许可证核发', '就近办 一次办 见一次面'],
  ['禾川县', '旅馆业特种行业许可证核发', '一次办 见一次面'],
  ['禾川县', '道路货物运输经营许可', '网上办 一次办 不见面'],
  ['禾川县', '人力资源服务许可', '网上办 一次办 不见面'],
  ['禾川县', '出生登记', '马上办 就近办 一次办 见一次面'],
  ['禾川县', '居住证申领', '网上办 就近办 一次办 见一次面'],
  ['禾川县', '结婚登记', '马上办 一次办 见一次面'],
  ['禾川县', '困难残疾人生活补贴和重度残疾人护理补贴资格认定', '网上办 就近办 一次办 不见面'],
  ['禾川县', '最低生活保障对象认定', '就近办 一次办 见一次面'],
  ['禾川县', '高龄津贴给付', '网上办 就近办 一次办 不见面'],
  ['禾川县', '工伤认定', '网上办 一次办 见一次面'],
  ['禾川县', '城乡居民基本养老保险参保登记', '马上办 网上办 就近办 一次办 不见面'],
  ['禾川县', '城乡居民基本医疗保险参保登记', '马上办 网上办 就近办 一次办 不见面'],
  ['禾川县', '国有建设用地使用权及房屋所有权转移登记（买卖）', '网上办 一次办 见一次面'],
  ['禾川县', '企业投资项目备案', '马上办 网上办 一次办 不见面'],
  ['禾川县', '法律援助申请审查', '网上办 一次办 不见面'],
  ['禾川县', '退役军人、其他优抚对象优待证申领', '就近办 一次办 见一次面'],
  ['禾川县', '用水报装', '网上办 就近办 一次办 不见面'],
  ['禾川县', '车辆购置税申报', '马上办 网上办 一次办 不见面'],
  ['禾川县', '见义勇为人员奖励', '一次办 见一次面'],
  ['禾川县', '对未取得食品生产经营许可从事食品生产经营活动等行为的处罚', ''],
  ['禾川县', '会计从业资格证书核发', ''],
  ['禾川县', '（示例）涉密事项甲', ''],
] as const;

const itemsOf = (folder: string) => catalog.items.filter(({ document }) => document.file.startsWith(`${folder}/`));

describe('the example', () => {
  it('has 3 items of the province and the city, 35 of the clean county and 36 of the faulty one', () => {
    expect(itemsOf('棠岭省').length + itemsOf('棠州市').length).toBe(3);
    expect([itemsOf('禾川县').length, itemsOf('汀溪县').length]).toEqual([35, 36]);
  });

  it('names every item that is written well', () => {
    const names = (items: readonly (readonly [string, string])[]): string[] => [...new Set(items.map((pair) => pair.join('/')))].sort();
    const written = ['棠岭省', '棠州市', '禾川县'].flatMap((folder) => itemsOf(folder).map(({ name }) => [folder, name] as const));
    expect(names(written)).toEqual(names(expected.map(([folder, name]) => [folder, name])));
  });
});

describe('the lists', () => {
  it.each(expected)('%s %s: %s', (folder, name, titles) => {
    for (const item of itemsOf(folder).filter((candidate) => candidate.name === name)) {
      const on = lists.filter(({ judged }) => judged.some((one) => one.item === item && one.verdict === 'holds'));
      expect(on.map(({ list }) => list.title).join(' ')).toBe(titles);
    }
  });

  it('follow from the content as the counties that write well declare them', () => {
    const differing = lists.flatMap(({ list, judged }) =>
      judged
        .filter(
          ({ item, declared, verdict }) =>
            !item.document.file.startsWith('汀溪县/') && declared !== undefined && declared !== (verdict === 'holds'),
        )
        .map(({ item }) => `${list.title} ${item.name}`),
    );
    expect(differing).toEqual([]);
  });

  it('leave nothing of the clean county open', () => {
    const open = lists.flatMap(({ list, judged }) =>
      judged
        .filter(({ item, verdict }) => verdict === 'unknown' && !item.document.file.startsWith('汀溪县/'))
        .map(({ item }) => `${list.title} ${item.name}`),
    );
    expect(open).toEqual([]);
  });
});
