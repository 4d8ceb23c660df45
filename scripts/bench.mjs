// npm run bench: validate of made items beside JSON.parse of the same data, in the same process, as ratios.
import { prepare } from './prepare.mjs';

await prepare();
const { load } = await import('./bundle.mjs');
const { bench } = await load('scripts/bench.ts');
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
bench(sizes.length > 0 ? sizes : [1000, 10000]);
