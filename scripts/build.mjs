// npm run build: the product. With --generate: first the generated sources. With --check: only say whether they are fresh.
import { buildProduct, load } from './bundle.mjs';
import { ruleIndex } from './rule-index.mjs';

const check = process.argv.includes('--check');
if (check || process.argv.includes('--generate')) {
  // first: what follows loads the rules by it
  const index = ruleIndex({ check });
  const { generate } = await load('scripts/generate.ts');
  const stale = [...index, ...(await generate({ check }))];
  for (const file of stale) console.log(`${check ? 'stale' : 'written'}: ${file}`);
  if (check && stale.length > 0) {
    console.log('run: npm run generate');
    process.exitCode = 1;
  }
}
if (!check) await buildProduct();
