// node scripts/recorded.mjs: writes down what every rule says of every example (test/rules/recorded.txt) and of the texts of test/rules/cases.ts
// (recorded-cases.txt). Read the diff before committing it.
import { writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const { recordedCases, recordedFindings } = await load('test/rules/recorded.ts');
write('recorded.txt', recordedFindings());
write('recorded-cases.txt', recordedCases());

function write(file, told) {
  const parts = [...told].map(([text, tell]) => `# ${text}\n${tell()}`.trimEnd());
  writeFileSync(new URL(`../test/rules/${file}`, import.meta.url), `${parts.join('\n')}\n`);
}
