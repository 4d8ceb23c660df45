// npm test: everything that can be tested here. Arguments go on to vitest.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { node, prepare, root } from './prepare.mjs';

await prepare();
const chromium = process.env.SANTONG_CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.log(`没有浏览器（${chromium}）：跳过网页测试 · no browser: page tests are skipped; set SANTONG_CHROMIUM to a Chromium`);
}
if (!existsSync(join(root, '..', 'shared', 'data'))) {
  console.log('没有../shared/data：跳过真实清单测试 · no real lists here: their tests are skipped');
}
process.exitCode = node(join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2));
