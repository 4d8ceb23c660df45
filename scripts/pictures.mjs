// npm run pictures: the pictures of the README, taken from the real command and the real site. Needs a Chromium.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { prepare, root } from './prepare.mjs';

await prepare();
const santong = join(root, 'bin', 'santong.js');
const images = join(root, 'docs', 'images');
mkdirSync(images, { recursive: true });
const place = mkdtempSync(join(tmpdir(), 'santong-pictures-'));
const run = (...args) =>
  spawnSync(process.execPath, [santong, ...args, '--as-of', '2026-03-31'], { cwd: join(root, 'catalog'), encoding: 'utf8' }).stdout;

const browser = await chromium.launch({ executablePath: process.env.SANTONG_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const screen = `$ santong validate 汀溪县\n${run('validate', '汀溪县')}`;
  const terminal = await browser.newPage({ viewport: { width: 900, height: 600 } });
  // each full-width character is set two columns wide, as a terminal does, whatever the fonts of this machine
  const cells = [...screen].map((letter) => {
    const escaped = letter.replace('&', '&amp;').replace('<', '&lt;');
    return /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”]/.test(letter) ? `<i>${escaped}</i>` : letter === '\n' ? '\n' : `<b>${escaped}</b>`;
  });
  const style =
    'body{margin:0;background:#1b1f27}pre{display:inline-block;margin:0;padding:20px 24px;color:#e6e6e6;font:15px/24px "DejaVu Sans Mono",monospace}';
  const widths = 'b,i{display:inline-block;font:inherit;text-align:center}b{width:9px}i{width:18px}';
  await terminal.setContent(`<style>${style}${widths}</style><pre>${cells.join('')}</pre>`);
  await (await terminal.$('pre')).screenshot({ path: join(images, 'terminal.png') });

  run('build', '禾川县', '--to', join(place, 'site'));
  const site = await browser.newPage({ viewport: { width: 1000, height: 1150 } });
  await site.goto(pathToFileURL(join(place, 'site', 'items', '11990101MB000305XT4000711919000.html')).href);
  await site.screenshot({ path: join(images, 'guide.png') });
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
console.log('docs/images/terminal.png, docs/images/guide.png');
