// npm run bench [-- sizes] [-- --no-peers]: validate of made items, 1,000 and 10,000 of them unless told, beside reading them as JSON and
// beside other validators, installed on demand; then what a start takes.
// npm run bench -- start: only that.
// npm run bench -- yaml [items]: reading YAML with places, beside JSON.parse and the yaml package.
// npm run bench -- diff [rows]: two made tables compared, beside a bare hash join and daff.
// npm run bench -- build [items]: a website built, beside reading the items as JSON and writing the same files.
import { prepare } from './prepare.mjs';

await prepare();
const [first, second] = process.argv.slice(2);
if (first === 'diff') {
  const { benchDiff } = await import('./bench-diff.mjs');
  benchDiff(Number(second) || 100_000);
  process.exit();
}
if (first === 'yaml') {
  const { load } = await import('./bundle.mjs');
  const { benchYaml } = await load('scripts/bench-yaml.ts');
  benchYaml(Number(second) || 2000);
  process.exit();
}
if (first === 'build') {
  const { benchBuild } = await import('./bench-build.mjs');
  await benchBuild(Number(second) || 2000);
  process.exit();
}
const { benchStart, benchValidate } = await import('./bench-validate.mjs');
if (first === 'start') {
  await benchStart();
  process.exit();
}
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
await benchValidate(sizes.length > 0 ? sizes : [1000, 10_000], { withPeers: !process.argv.includes('--no-peers') });
