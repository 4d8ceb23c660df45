import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { align } from '../../src/compare/align/align.ts';
import { alignHtml } from '../../src/report/align/html.ts';
import { catalogRows } from '../../src/tables/importing/catalog-rows.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { expectAccessible, hasBrowser, launch, openAlone, writeSite } from './browser.ts';

const itemOf = (code: string, name: string, materials: string): string => `code: "${code}"\nname: ${name}\nmaterials: [${materials}]\n`;
const counties = {
  甲县: [
    itemOf('000709917000', '出生登记', "{ name: '<script>alert(1)</script>' }"),
    itemOf('000711919000', '结婚登记', '{ name: 声明书 }'),
  ],
  乙县: [itemOf('000709917000', '出生登记', '{ name: 出生医学证明 }'), itemOf('000711919000', '结婚登记', '{ name: 声明书 }')],
};

function pageOf(lang: 'zh' | 'en'): string {
  const sources = Object.entries(counties).map(([name, [one = '', other = '']]) => ({
    name,
    rows: catalogRows(catalogOf({ 'a.yaml': one, 'b.yaml': other }), name).rows,
  }));
  const view = { lang, colour: false, display: (file: string) => file, asked: '' };
  const about = { config: { notice: '虚构示例，不得作为办事依据' }, standard: standardOf(), asOf: '2026-03-02' };
  return alignHtml({ alignment: align(sources, standardOf()), about, all: true, view, command: '' });
}

describe.skipIf(!hasBrowser)('the same item across regions as a page, opened from a folder', () => {
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
  const count = (page: Page): Promise<number> => page.locator('article:visible').count();

  test.each(['zh', 'en'])('axe finds nothing, and nothing scrolls sideways: %s', async (lang) => {
    const page = await open(`${lang}.html`, 320);
    await expectAccessible(page);
    await page.close();
  });

  test('searches, shows only what differs, and prints all', async () => {
    const page = await open('zh.html');
    expect(await count(page)).toBe(2);
    await page.check('[name=only]');
    expect([await count(page), await page.textContent('#shown')]).toEqual([1, '1 / 2']);
    await page.uncheck('[name=only]');
    await page.fill('[name=text]', '结婚');
    expect(await count(page)).toBe(1);
    await page.fill('[name=text]', '');
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('#filters').isVisible(), await count(page)]).toEqual([false, 2]);
    await page.close();
  });
});
