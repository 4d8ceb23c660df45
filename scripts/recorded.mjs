// node scripts/recorded.mjs: writes down what every rule says of every example (test/rules/recorded.txt). Read the diff before committing it.
import { writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const { recordedFindings } = await load('test/rules/recorded.ts');
const parts = [...recordedFindings()].map(([example, tell]) => `# ${example}\n${tell()}`.trimEnd());
writeFileSync(new URL('../test/rules/recorded.txt', import.meta.url), `${parts.join('\n')}\n`);
