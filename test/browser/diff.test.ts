import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { diffHtml } from '../../src/report/diff/html.ts';
import { catalogOf } from '../catalog-of.ts';
import { tableOf } from '../compare/tables.ts';
import { expectAccessible, hasBrowser, launch, openAlone, writeSite } from './browser.ts';

const agency = (name: string): string => `agency: { name: 汀溪县${name} }`;
const yaml = [
  `code: "000120909000"\nname: 农药经营许可\ntype: 行政许可\n${agency('农业农村局')}\nlimit: { promised: 30个工作日 }\nmaterials: [{ name: 申请表 }, { name: 培训证明 }]`,
  `code: "000711919000"\nname: 结婚登记\ntype: 行政确认\n${agency('民政局')}\nlimit: { promised: 5个工作日 }\nconditions: ['年满85周岁<script>alert(1)</script>', 双方自愿]`,
].join('\n---\n');
const records = [
  { 基本编码: '000120909000', 事项名称: '农药经营许可', 承诺办结时限: '10个工作日', 申请材料: '申请表' },
  { 基本编码: '000711919000', 事项名称: '结婚登记', 承诺办结时限: '10个工作日', 受理条件: '年满80周岁^双方自愿' },
];

function pageOf(lang: 'zh' | 'en'): string {
  const catalog = catalogOf({ '甲.yaml': yaml }, { config: { title: '汀溪县政务服务事项目录', notice: '虚构示例，不得作为办事依据' } });
  const comparison = compare(catalog, catalog.items, tableOf(records, catalog.standard));
  const view = { lang, colour: false, display: (file: string) => file, asked: '' };
  return diffHtml({
    compared: { catalog, comparison, table: { name: '省清单.csv', asked: '省清单.csv' } },
    view,
    narrowed: false,
    all: true,
    width: 80,
  });
}

describe.skipIf(!hasBrowser)('a comparison as a page, opened from a folder', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    folder = writeSite((['zh', 'en'] as const).map((lang) => ({ path: `${lang}.html`, content: pageOf(lang) })));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(fileURLToPath(folder), { recursive: true, force: true });
  });

  const open = (path: string, width?: number): Promise<Page> => openAlone(browser, folder, path, width);
  const count = (page: Page): Promise<number> => page.locator('.difference:visible').count();

  test.each(['zh', 'en'])('axe finds nothing, and nothing scrolls sideways: %s', async (lang) => {
    const page = await open(`${lang}.html`, 320);
    await expectAccessible(page);
    await page.close();
  });

  test('filters by severity, direction, agency, element and words, and shows all again', async () => {
    const page = await open('zh.html');
    expect(await count(page)).toBe(4);
    await page.selectOption('[name=severity]', 'error');
    expect(await count(page)).toBe(2);
    await page.selectOption('[name=agency]', '汀溪县民政局');
    expect(await page.textContent('#shown')).toBe('0 / 4');
    await page.click('button[type=reset]');
    await expect.poll(() => count(page)).toBe(4);
    await page.selectOption('[name=field]', 'materials');
    expect(await count(page)).toBe(1);
    await page.click('button[type=reset]');
    await page.fill('[name=text]', '结婚');
    expect(await count(page)).toBe(2);
    await page.close();
  });

  test('on paper the filters are gone and every difference stays', async () => {
    const page = await open('zh.html');
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('#filters').isVisible(), await count(page)]).toEqual([false, 4]);
    await page.close();
  });
});
