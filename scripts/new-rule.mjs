// npm run new-rule -- <group>/<name>: lays out a rule in code, with every part that it needs, and registers it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bundle.mjs';
import { ruleIndex } from './rule-index.mjs';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('npm run new-rule -- <group>/<name>, in words: time/promise-exceeds-statutory');
  process.exit(2);
}
const file = join(root, 'src', 'rules', `${id}.ts`);
if (existsSync(file)) {
  console.error(`there is a rule of that name: src/rules/${id}.ts`);
  process.exit(2);
}
const camel = id.replace(/[/-]([a-z])/g, (_, letter) => letter.toUpperCase());
const words =
  "{\n      title: '',\n      about: '',\n      brief: () => '',\n      should: () => '',\n      mend: () => '',\n      otherwise: () => '',\n      falsePositives: '',\n    }";
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { rule } from '../kinds.ts';

interface Args {
  stands: string;
}

/** What the rule says, in one sentence. */
export const ${camel} = rule<Args>({
  scope: 'item',
  id: '${id}',
  group: 'element',
  severity: 'warn',
  certainty: 'M',
  clauses: [],
  needs: [],
  check: () => [],
  words: {
    zh: ${words},
    en: ${words},
  },
  examples: { good: [], bad: [] },
});
`,
);
ruleIndex({ check: false });
console.log(`src/rules/${id}.ts: write its words, its check and its examples; the tests fail until each is there.`);
console.log('then: npx biome check --write src/rules && npm run generate && npm test');
