// npm run bench: validate of made items beside JSON.parse of the same data, in the same process, as ratios.
// npm run bench -- diff [rows]: two made tables compared, beside a bare hash join and daff.
import { prepare } from './prepare.mjs';

await prepare();
const [first, second] = process.argv.slice(2);
if (first === 'diff') {
  const { benchDiff } = await import('./bench-diff.mjs');
  benchDiff(Number(second) || 100_000);
  process.exit();
}
const { load } = await import('./bundle.mjs');
const { bench } = await load('scripts/bench.ts');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
bench(sizes.length > 0 ? sizes : [1000, 10000]);
