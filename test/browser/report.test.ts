import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateHtml } from '../../src/report/validate/html.ts';
import { reportsOf } from '../report/reports.ts';
import { hasBrowser, launch, openAlone, writeSite } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const names = ['clean', 'dirty', 'unreadable', 'known'] as const;

describe.skipIf(!hasBrowser)('the report as a page, opened from a folder', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    const files = (['zh', 'en'] as const).flatMap((lang) =>
      names.map((name) => ({ path: `${name}-${lang}.html`, content: validateHtml(reportsOf(lang)[name]) })),
    );
    folder = writeSite(files);
  });
  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(fileURLToPath(folder), { recursive: true, force: true });
  });

  const open = (path: string, width?: number): Promise<Page> => openAlone(browser, folder, path, width);
  const count = (page: Page): Promise<number> => page.locator('.finding:visible').count();

  test.each(names)('axe finds nothing, and nothing scrolls sideways: %s', async (name) => {
    for (const lang of ['zh', 'en']) {
      const page = await open(`${name}-${lang}.html`, 320);
      // the page lets nothing in from elsewhere, so axe is put in by the browser itself
      await page.evaluate(readFileSync(axe, 'utf8'));
      const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.close();
    }
  });

  test('filters by agency, severity, rule and words, and tells how many are left', async () => {
    const page = await open('known-zh.html');
    const all = reportsOf('zh').known.findings;
    expect(await count(page)).toBe(all.length);
    await page.selectOption('#severity', 'error');
    const errors = all.filter(({ severity }) => severity === 'error');
    expect(await count(page)).toBe(errors.length);
    expect(await page.textContent('.shown')).toContain(String(errors.length));
    await page.selectOption('#severity', '');
    await page.selectOption('#rule', 'time/promise-exceeds-statutory');
    expect(await count(page)).toBe(1);
    await page.fill('#search', '没有这样的词');
    expect(await count(page)).toBe(0);
    expect(await page.isVisible('.none')).toBe(true);
    await page.close();
  });

  test('prints every finding and no filters; without scripts everything is shown', async () => {
    const page = await open('dirty-zh.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.filters')).toBe(false);
    expect(await count(page)).toBe(reportsOf('zh').dirty.findings.length);
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${folder}dirty-zh.html`);
    expect(await plain.isVisible('.filters')).toBe(false);
    expect(await count(plain)).toBe(reportsOf('zh').dirty.findings.length);
    await context.close();
  });
});
