import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/host/catalog.ts';
import { sampleCatalog, siteOf } from '../publish/sample.ts';
import { hasBrowser, launch, writeSite } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const guide = 'items/11990101MB0003121N4000120909000.html';
const residence = 'items/11990101MB000304134000709918000.html';
const kinds = ['index.html', guide, residence, 'lists/once.html', 'lists/online.html', 'lists/index.html', 'about.html'];

describe.skipIf(!hasBrowser)('pages in a browser, opened from a folder', () => {
  let browser: Browser;
  let site: string;
  let example: string;

  beforeAll(async () => {
    browser = await launch();
    site = writeSite(siteOf(sampleCatalog()));
    example = writeSite(siteOf(openCatalog({ path: 'catalog/禾川县', asOf: '2026-03-31' }).catalog));
  });
  afterAll(async () => {
    await browser?.close();
    for (const folder of [site, example]) if (folder) rmSync(fileURLToPath(folder), { recursive: true, force: true });
  });

  const open = async (path: string, options: BrowserContextOptions = {}, root = site): Promise<Page> => {
    const page = await browser.newPage(options);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(root + path);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    return page;
  };

  test.each(kinds)('axe finds nothing serious or critical: %s', async (path) => {
    for (const width of [360, 1200]) {
      const page = await open(path, { viewport: { width, height: 800 } });
      await page.addScriptTag({ path: axe });
      const found =
        await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.map(({ target }) => String(target)).slice(0, 3) })))`);
      expect((found as { impact: string }[]).filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
      await page.close();
    }
  });

  test.each(kinds)('no sideways scrolling at 320 px, also in large text: %s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await page.check('#large-text');
    expect(await page.evaluate(overflow)).toBe(0);
    await page.close();
  });

  test.each(kinds)('targets outside running text are 24 px high or more: %s', async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 640 } });
    const small = await page.evaluate(`[...document.querySelectorAll('nav a, button, input, select, .button, label')]
      .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 80))`);
    expect(small).toEqual([]);
    await page.close();
  });

  test('the first screen of a telephone answers who, what, how long, what it costs and how many visits', async () => {
    const page = await open(guide, { viewport: { width: 360, height: 640 } });
    for (const field of ['name', 'audience', 'result.name', 'limit.promised', 'fee.charged', 'visits']) {
      const box = await page.locator(`.heading [data-element="${field}"], .summary [data-element="${field}"]`).last().boundingBox();
      expect(box, field).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0), field).toBeLessThanOrEqual(640);
    }
    await page.close();
  });

  test('the filter narrows by text, alias, code, department, type and list, says how many, and can be cleared', async () => {
    const page = await open('index.html');
    const names = (): Promise<string[]> => page.locator('section.agency li:visible a').allTextContents();
    const all = await names();
    expect(all).toHaveLength(4);
    await page.fill('#filter-text', '卖农药');
    expect(await names()).toEqual(['农药经营许可']);
    expect(await page.textContent('[role=status]')).toBe('符合条件的事项1项');
    await page.fill('#filter-text', '0007099');
    expect(await names()).toEqual(['居住证申领']);
    // as a Chinese keyboard types it
    await page.fill('#filter-text', '０００７０９９');
    expect(await names()).toEqual(['居住证申领']);
    await page.fill('#filter-text', '没有这个事项');
    expect(await names()).toEqual([]);
    expect(await page.isVisible('.nothing')).toBe(true);
    await page.click('button[type=reset]');
    await expect.poll(names).toEqual(all);
    await page.selectOption('#filter-type', '行政确认');
    expect(await names()).toEqual(['居住证申领']);
    await page.selectOption('#filter-type', '');
    await page.selectOption('#filter-agency', { label: '禾川县农业农村局' });
    expect(await names()).toEqual(['农药经营许可']);
    await page.selectOption('#filter-agency', '');
    await page.check('input[value=nearby]');
    expect(await names()).toEqual(['居住证申领']);
    await page.close();
  });

  test('the chooser shows the materials of the chosen situations, and all of them with none chosen', async () => {
    const page = await open(residence);
    const names = (): Promise<string[]> => page.locator('.checklist .name:visible').allTextContents();
    expect(await names()).toHaveLength(4);
    await page.getByLabel('以住所申领的').check();
    expect(await names()).toEqual(['居民身份证', '住所材料']);
    await page.getByLabel('以住所申领的').uncheck();
    expect(await names()).toHaveLength(4);
    await page.close();
  });

  test('large text lasts from page to page, and works without scripts while the page is open', async () => {
    const size = 'parseFloat(getComputedStyle(document.body).fontSize)';
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site}index.html`);
    const before = Number(await page.evaluate(size));
    await page.check('#large-text');
    expect(await page.evaluate(size)).toBeGreaterThan(before * 1.25);
    await page.goto(site + guide);
    expect(await page.isChecked('#large-text')).toBe(true);
    expect(await page.evaluate(size)).toBeGreaterThan(before * 1.25);
    await context.close();

    const plain = await open(guide, { javaScriptEnabled: false });
    const height = async (): Promise<number> => (await plain.locator('h1').boundingBox())?.height ?? 0;
    const normal = await height();
    await plain.check('#large-text');
    expect(await height()).toBeGreaterThan(normal * 1.25);
    await plain.close();
  });

  test('without scripts everything is shown and nothing is offered that does not work', async () => {
    const index = await open('index.html', { javaScriptEnabled: false });
    expect(await index.locator('section.agency li:visible').count()).toBe(4);
    expect(await index.isVisible('form.filter')).toBe(false);
    await index.close();
    const page = await open(residence, { javaScriptEnabled: false });
    expect(await page.locator('.checklist .name:visible').count()).toBe(4);
    expect(await page.isVisible('.chooser')).toBe(false);
    expect(await page.isVisible('[data-print]')).toBe(false);
    await page.close();
  });

  test('the keyboard reaches the content first, then everything else, and shows where it is', async () => {
    const page = await open(guide);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    expect(await page.evaluate('document.activeElement.getBoundingClientRect().top')).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.close();
  });

  test('a usual item fits on two sheets of A4, and the paper carries the notice, without navigation', async () => {
    const page = await open('index.html', {}, example);
    const guides = (await page.evaluate(
      `[...document.querySelectorAll('section.agency li a')].map((link) => link.getAttribute('href'))`,
    )) as string[];
    expect(guides.length).toBeGreaterThan(5);
    for (const path of guides) {
      await page.goto(example + path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, path).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.notice')).toBe(true);
    for (const selector of ['.menu', '.contents', '.large-text']) expect(await page.isVisible(selector), selector).toBe(false);
    await page.close();
  });
});
