// npm start: the whole main job on the example, step by step, and where to look.
import { join } from 'node:path';
import { node, prepare, root } from './prepare.mjs';

await prepare();
const santong = join(root, 'bin', 'santong.js');
const asOf = ['--as-of', '2026-03-31'];
const table = 'catalog/官方表/棠岭省标准事项清单.csv';
const steps = [
  ['一、校验汀溪县的目录 · validate the faulty county', ['validate', 'catalog/汀溪县']],
  ['二、与省里的表比对 · compare with the province', ['diff', table, 'catalog/汀溪县']],
  ['三、生成四办清单（禾川县） · the four-ways lists of the clean county', ['lists', 'catalog/禾川县']],
  ['四、给办事指南评分（禾川县） · score its guides', ['score', 'catalog/禾川县']],
  ['五、生成办事指南网站（禾川县） · publish its website', ['build', 'catalog/禾川县', '--to', 'site']],
];
let failed = false;
for (const [title, [command, ...args]] of steps) {
  const typed = [command, ...args].join(' ');
  console.log(`\n${'='.repeat(80)}\n${title}\n$ santong ${typed}\n`);
  // findings are what the example is for; only a step that could not be done is a failure
  const code = node(santong, command, ...args, ...asOf);
  if (code > 1) failed = true;
}
if (failed) {
  console.error('\n有一步没有做成，原因见上。 · a step failed; see above');
  process.exitCode = 1;
} else {
  console.log(
    `\n${'='.repeat(80)}\n网站做好了，用浏览器打开 · the site is ready, open it in a browser:\n  ${join(root, 'site', 'index.html')}`,
  );
  console.log(
    '换成自己的表 · with a table of your own:\n  node bin/santong.js import 清单.xlsx --to 我的目录\n  node bin/santong.js validate 我的目录',
  );
}
