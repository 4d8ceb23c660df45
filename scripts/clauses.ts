// docs/rules/clauses.md: each clause that rules rest on, with the rules and the tests that hold them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citeClause } from '../src/report/rules/clauses.ts';
import type { Rule } from '../src/rules/kinds.ts';
import type { Standard } from '../src/standard/standard.ts';

/** Runs the examples of every rule. */
const everyRule = 'test/rules/examples.test.ts';

/** The page as Markdown: clause → rules → tests. `tests` gives, for each rule, the test files that name it. */
export function clausesPage(rules: readonly Rule[], standard: Standard, tests: ReadonlyMap<string, readonly string[]>): string {
  const rows = Object.entries(standard.pack.clauses).flatMap(([id, { says, certainty }]) => {
    const resting = rules.filter((rule) => rule.clauses.includes(id));
    if (resting.length === 0) return [];
    const links = resting.map((rule) => `[${rule.id}](${rule.id}.md)`).join('<br>');
    const files = [...new Set(resting.flatMap((rule) => tests.get(rule.id) ?? []))].sort();
    const linked = files.map((file) => `[${file}](../../${file})`).join('<br>');
    return `| ${citeClause(id, standard, 'zh')}<br>${citeClause(id, standard, 'en')} | ${certainty} | ${says?.zh ?? ''} | ${links} | ${linked} |`;
  });
  const without = rules.filter((rule) => rule.clauses.length === 0).map((rule) => `- [${rule.id}](${rule.id}.md)`);
  return [
    '# 条款、规则与测试 · Clauses, rules and tests',
    '',
    `每条规则的例子都由[${everyRule}](../../${everyRule})运行，下面只列另外点名测试它的文件。`,
    '',
    `The examples of every rule run in [${everyRule}](../../${everyRule}); the last column has the further files that name it.`,
    '',
    '| 条款 · clause | 依据 · ground | 说的什么 | 规则 · rules | 测试 · tests |\n| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## 不依据条款的规则 · Rules without a clause',
    '',
    '读取文件和书写格式方面的规则，理由写在各自的页上。 · They are about files and form; their pages say why.',
    '',
    ...without,
    '',
  ].join('\n');
}

/** The test files that name a rule, for each of the rules, below the folder `test`. */
export function testsOf(rules: readonly Rule[]): Map<string, string[]> {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && file !== everyRule)
    .sort();
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  return new Map(
    rules.map(({ id }) => [id, texts.filter(({ text }) => text.includes(`'${id}'`) || text.includes(` ${id} `)).map(({ file }) => file)]),
  );
}
