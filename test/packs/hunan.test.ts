import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResolvedItem } from '../../src/catalog/resolve.ts';
import { check } from '../../src/check/check.ts';
import { writeBlock } from '../../src/yaml/block.ts';
import { catalogOf } from '../catalog-of.ts';
import { counted, dataOf, type Judged, judged } from './judged.ts';

const data = dataOf('hunan');

describe.skipIf(!data)('Hunan', () => {
  let first: Judged;
  let searched: Judged;
  beforeAll(async () => {
    first = await judged(new URL('catalog_first_page.csv', data), 'hunan', '2026-07-21');
    searched = await judged(new URL('search_only.csv', data), 'hunan', '2026-07-21');
  });
  const found = (rule: string): string[] => searched.findings.filter((one) => one.rule === rule).map(({ item }) => item?.name ?? '');

  it('every cell of both lists is taken', () => {
    expect([first.account.rows, first.account.filled, first.account.left]).toEqual([15, 105, 0]);
    expect([searched.account.rows, searched.account.filled, searched.account.left]).toEqual([77, 250, 0]);
    expect(first.catalog.items.map((item) => item.value.audience?.join())).toContain('自然人,法人（不分类）');
  });

  it('nothing is wrong with the first page: codes with W00 and W01 are codes', () => {
    expect(counted(first.findings.filter(({ severity }) => severity !== 'info'))).toEqual([]);
  });

  const isTheme = (item: ResolvedItem): boolean => String(item.value.type) === '高效办成一件事';

  it('the 58 themes have codes of their own, and nothing is blamed for its code', () => {
    expect(searched.catalog.items.filter(isTheme)).toHaveLength(58);
    expect(searched.findings.filter(({ rule }) => rule.startsWith('code/'))).toEqual([]);
  });

  it('the 19 codes of items beside them in the column are judged: each is missed when it lost a character', () => {
    const items = searched.catalog.items.filter((item) => !isTheme(item));
    const lost = items.map(({ name, value: { type, code = '' } }) => writeBlock({ name, type: String(type), code: code.slice(0, -1) }));
    const { findings } = check(catalogOf(Object.fromEntries(lost.map((text, at) => [`${at}.yaml`, text])), { pack: 'hunan' }));
    expect(findings.filter(({ rule }) => rule === 'code/form')).toHaveLength(19);
  });

  it('one business written once for each level is found by its name', () => {
    expect(found('name/level-word')).toEqual([
      '临时用地审批（县级权限）（含临时建设用地规划许可）',
      '临时用地审批（设区的市级权限）（含临时建设用地规划许可）',
    ]);
  });

  it('“一件事” stands without quotation marks in 17 names and with them in 39', () => {
    const uneven = searched.findings.filter(({ rule }) => rule === 'name/quotes-uneven');
    const plain = searched.catalog.items.filter(({ name }) => /一件事/.test(name) && !/“一件事”/.test(name));
    expect(uneven).toHaveLength(plain.length);
    expect(uneven[0]?.args).toMatchObject({ phrase: '一件事', plain: plain.length });
  });

  it('two yearly items of 2025 are noted in 2026 and to be mended in 2027', async () => {
    const years = (asOf: Judged): string[] =>
      asOf.findings.filter(({ rule }) => rule === 'name/year-passed').map(({ severity, args }) => `${severity} ${args['words']}`);
    expect(years(searched)).toEqual(['info 2025年度', 'info 2025年度']);
    expect(years(await judged(new URL('search_only.csv', data), 'hunan', '2027-01-05'))).toEqual(['warn 2025年度', 'warn 2025年度']);
    expect(years(await judged(new URL('search_only.csv', data), 'hunan', '2025-07-21'))).toEqual([]);
  });

  it('the full guide gives 全文 as an article, and a ground that names none', () => {
    const guide = JSON.parse(readFileSync(new URL('detail_000121008000-01.json', data), 'utf8')) as Guide;
    const item = {
      name: guide.unifyName,
      code: guide.rightsCode,
      type: guide.typeName,
      basis: guide.according.split(/(?<=[。…])(?=《)/).map((text) => ({ text })),
      materials: guide.materials.map(({ title, must, bylaw }) => ({ name: title, need: must, ...(bylaw ? { basis: bylaw } : {}) })),
    };
    const { findings } = check(catalogOf({ 'guide.yaml': writeBlock(item) }, { pack: 'hunan', asOf: '2026-07-21' }));
    const basis = findings.filter(({ rule }) => rule.startsWith('basis/'));
    expect(basis.map(({ rule, path }) => `${rule} ${path.join('.')}`).sort()).toEqual([
      'basis/article-missing basis.2.text',
      'basis/unnamed materials.2.basis',
    ]);
  });
});

interface Guide {
  unifyName: string;
  rightsCode: string;
  typeName: string;
  according: string;
  materials: { title: string; must: string; bylaw?: string }[];
}
