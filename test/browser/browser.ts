import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SiteFile } from '../../src/publish/site.ts';

const executablePath = process.env['SANTONG_CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether a browser is there. On CI it must be: a check that silently does nothing is worse than none. */
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  const message = `no browser at ${executablePath} (set SANTONG_CHROMIUM): the pages were not tried in a browser`;
  if (process.env['CI']) throw new Error(message);
  console.warn(`skipped: ${message}`);
}

/** Starts the browser. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new', '--disable-gpu'] });
}

/** Writes a site to a new folder and returns its address as a page opened from a folder has it. */
export function writeSite(files: readonly SiteFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'santong-site-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return `${pathToFileURL(folder).href}/`;
}

/** Opens a page of a site and holds it to asking for nothing but itself, and to no fault and no dialog on the way. */
export async function openAlone(browser: Browser, folder: string, path: string, width = 1100): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(error.message));
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.goto(folder + path);
  expect(asked).toEqual([folder + path]);
  return page;
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Holds a page to what axe finds, which is nothing, and to not scrolling sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // some pages let nothing in from elsewhere, so axe is put in by the browser itself
  await page.evaluate(readFileSync(axe, 'utf8'));
  expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
}
