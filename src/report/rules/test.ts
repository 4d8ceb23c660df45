import type { TriedExample } from '../../check/try-examples.ts';
import type { Rule } from '../../rules/kinds.ts';
import { head } from '../head.ts';
import { jsonHead } from '../json-head.ts';
import { validateWords } from '../validate/words.ts';
import type { View } from '../view.ts';
import type { RuleScene } from './pretty.ts';
import { rulesWords } from './words.ts';

/** A rule with its examples tried; `lacks` the kinds of example that it should have and has not. */
export interface TriedRule {
  rule: Rule;
  tried: readonly TriedExample[];
  lacks: readonly TriedExample['kind'][];
}

/** What trying the examples came to, for a terminal: each that disagrees with its rule, and the rules that lack examples. */
export function rulesTestPretty(rules: readonly TriedRule[], scene: RuleScene, view: View): string {
  const words = rulesWords[view.lang];
  const title = words.heading(scene.config.title ?? validateWords[view.lang].untitled);
  const examples = rules.reduce((sum, { tried }) => sum + tried.length, 0);
  const unlike = rules.flatMap(({ rule, tried }) => tried.filter(({ asWanted }) => !asWanted).map((example) => ({ rule, example })));
  const lacking = rules.filter(({ lacks }) => lacks.length > 0);
  const lines = [...head(scene, title, view), words.tested(rules.length, examples)];
  if (unlike.length === 0 && examples > 0) lines.push(words.allAsWanted);
  if (unlike.length > 0) lines.push('', words.unlike(unlike.length));
  for (const { rule, example } of unlike) {
    lines.push(`  ${rule.id}`, `    ${words.example(example.kind, example.number, example.outcome)}`);
    lines.push(
      ...example.text
        .trimEnd()
        .split('\n')
        .map((line) => `      ${line}`),
    );
  }
  if (lacking.length > 0)
    lines.push('', words.lacking(lacking.length), ...lacking.map(({ rule, lacks }) => `  ${rule.id}  ${words.lacks(lacks)}`));
  return `${lines.join('\n')}\n`;
}

/** The same as JSON (schemas/rules-test.schema.json). */
export function rulesTestJson(rules: readonly TriedRule[], scene: RuleScene): string {
  const list = rules.map(({ rule, tried, lacks }) => ({
    id: rule.id,
    lacks,
    examples: tried.map(({ kind, number, outcome, asWanted }) => ({ kind, number, outcome, asWanted })),
  }));
  return `${JSON.stringify({ ...jsonHead(scene), rules: list }, null, 2)}\n`;
}
