import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { languages } from '../../src/finding/language.ts';
import { valueAt } from '../../src/finding/path.ts';
import type { Rule } from '../../src/rules/kinds.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { labelOf } from '../../src/standard/element.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';

const rules = [...rulesOf(standardOf('national')).values()];
/** Their faults cannot be shown as a YAML text; `engine.test.ts` shows them. */
const withoutText = ['file/encoding', 'file/encoding-unknown', 'file/unreadable', 'source/column-lacking'];

function findingsOf(rule: Rule, text: string): Finding[] {
  return check(
    catalogOf({ 'example.yaml': text }, { present: ['example.yaml', 'forms/申请表.docx'] }),
    new Map([[rule.id, rule]]),
  ).findings.filter((finding) => finding.rule === rule.id);
}

function wordsOf(rule: Rule, finding: Finding): string[] {
  const value = String(valueAt(finding.args, ['stands']) ?? '');
  return languages.flatMap((language) => {
    const words = rule.words[language];
    const scene = { label: labelOf(standardOf().elements, finding.path)[language], stands: value };
    return [words.brief, words.mark ?? (() => '-'), words.should, words.mend, words.otherwise].map((say) => say(finding.args, scene));
  });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples of both kinds, or its faults cannot be shown as a text', () => {
    if (withoutText.includes(rule.id)) return expect(rule.examples.bad).toEqual([]);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  it('reports every bad example, in words of both languages', () => {
    for (const text of rule.examples.bad) {
      const found = findingsOf(rule, text);
      expect(found.length, text).toBeGreaterThan(0);
      for (const finding of found)
        for (const said of wordsOf(rule, finding)) expect(said, text).toMatch(/^(?!.*(?:undefined|null,|NaN|\[object|\{\w+\}))[^!！]+$/s);
    }
  });

  it('speaks Chinese: a key is named behind its label, or as something to write; only faults of YAML are told by its keys', () => {
    if (rule.id.startsWith('yaml/')) return;
    for (const text of rule.examples.bad)
      for (const finding of findingsOf(rule, text)) {
        const scene = { label: labelOf(standardOf().elements, finding.path).zh, stands: '' };
        const { should, mend } = rule.words.zh;
        for (const say of [should, mend])
          expect(say(finding.args, scene)).not.toMatch(/[\p{Script=Han}](?!santong|xlsx|csv|conflicts)[a-z][A-Za-z]{3,}(?![\w-]*\.)/u);
      }
  });

  it('reports no good example', () => {
    for (const text of rule.examples.good) expect(findingsOf(rule, text), text).toEqual([]);
  });

  it('rests on clauses that the pack has, and is no error on general knowledge alone', () => {
    for (const clause of rule.clauses) expect(Object.keys(standardOf().pack.clauses)).toContain(clause);
    if (rule.certainty === 'M') expect(rule.severity).not.toBe('error');
    expect(Object.keys(standardOf().pack.groups ?? {})).toContain(rule.group);
  });
});
