import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { tryExamples } from '../../src/check/try-examples.ts';
import { languages } from '../../src/finding/language.ts';
import { pageOnScreen } from '../../src/report/rules/explain.ts';
import { rulesJson } from '../../src/report/rules/json.ts';
import { rulePage } from '../../src/report/rules/page.ts';
import { rulesPretty, type SetRule } from '../../src/report/rules/pretty.ts';
import { rulesTestJson, rulesTestPretty, type TriedRule } from '../../src/report/rules/test.ts';
import type { View } from '../../src/report/view.ts';
import { type Rule, rule } from '../../src/rules/kinds.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { sourceOf } from '../../src/rules/source.ts';
import { displayWidth } from '../../src/text/width.ts';
import { standardOf } from '../catalog-of.ts';

const standard = standardOf();
const all = [...rulesOf(standard).values()];
const set = all.map((one): SetRule => ({ rule: one, severity: one.severity, source: sourceOf(one.id, standard) }));
const scene = { config: { title: '某县目录', notice: '虚构示例' }, standard, asOf: '2026-03-02' };
const view = (lang: View['lang']): View => ({ lang, colour: false, display: (file) => file, asked: '' });

function validator(name: string): (text: string) => unknown {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  const validate = new Ajv({ formats: { date: true } }).compile(schema);
  return (text) => (validate(JSON.parse(text)) ? [] : validate.errors);
}

function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => displayWidth(line) > 80);
}

describe.each(languages)('the list of rules in %s', (lang) => {
  it('names every rule once, within 80 columns, with the notice and counts that add up', () => {
    const text = rulesPretty(set, scene, [], view(lang));
    for (const { id } of all) expect(text.split('\n').filter((line) => line.includes(` ${id} `))).toHaveLength(1);
    expect(tooWide(text)).toEqual([]);
    expect(text).toContain('虚构示例');
    const [total = 0, ...counts] = [...(text.split('\n').find((line) => /规则\d|\d+ rules/.test(line)) ?? '').matchAll(/\d+/g)].map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(total).toBe(all.length);
  });

  it('says by what they were chosen, and where there are none', () => {
    const text = rulesPretty([], scene, [{ zh: '建议改正', en: 'should mend' }], view(lang));
    expect(text).toContain(lang === 'zh' ? '只列：建议改正' : 'Only: should mend');
    expect(text).toContain(lang === 'zh' ? '没有这样的规则' : 'There are no such rules');
  });

  it('is JSON of the published form', () => expect(validator('rules')(rulesJson(set, scene, view(lang)))).toEqual([]));
});

describe('a page on the screen', () => {
  it.each(languages)('keeps to 80 columns in %s, examples as they are written', (lang) => {
    for (const one of all) {
      const page = rulePage(one, standard, lang, { severity: 'off', setBy: 'santong.yaml:3', source: 'x' });
      expect(tooWide(pageOnScreen(page).replaceAll(/^```yaml\n.*?^```$/gms, '')), one.id).toEqual([]);
      for (const text of one.examples.bad) expect(pageOnScreen(page)).toContain(text.trimEnd());
    }
  });
});

/** A rule with two examples turned about. */
function turned(id: string): Rule {
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw new Error(id);
  return rule({ ...one, examples: { good: one.examples.bad.slice(0, 1), bad: one.examples.good.slice(0, 1) } });
}

describe('trying the examples', () => {
  const tried = (one: Rule): TriedRule => ({ rule: one, tried: tryExamples(one, standard, scene.asOf), lacks: [] });

  it('finds what a rule reports, and says why it reports nothing', () => {
    expect(tryExamples(turned('time/promise-exceeds-statutory'), standard, scene.asOf)).toMatchObject([
      { kind: 'bad', number: 1, outcome: 'in-order', asWanted: false },
      { kind: 'good', number: 1, outcome: 'found', asWanted: false },
    ]);
    const missing = all.find(({ id }) => id === 'visits/reason-missing') as Rule;
    const examples = { good: [], bad: ['name: 甲\n', 'name: 甲\nvisits: 1\nvisitReason: 领证\n', 'name: 甲\nvisits: 1\n'] };
    expect(tryExamples(rule({ ...missing, examples }), standard, scene.asOf).map(({ outcome }) => outcome)).toEqual([
      'not-asked',
      'in-order',
      'found',
    ]);
    const exceeds = all.find(({ id }) => id === 'time/promise-exceeds-statutory') as Rule;
    const unsure = { good: [], bad: ['name: 甲\nlimit: { statutory: 7日, promised: 5个工作日 }\n'] };
    expect(tryExamples(rule({ ...exceeds, examples: unsure }), standard, scene.asOf)).toMatchObject([
      { outcome: 'uncertain', asWanted: false },
    ]);
  });

  it.each(languages)('is told in %s, with the text that disagrees', (lang) => {
    const text = rulesTestPretty(
      [tried(turned('visits/reason-missing')), { ...tried(turned('code/form')), lacks: ['bad'] }],
      scene,
      view(lang),
    );
    expect(text).toContain('visits/reason-missing');
    expect(text).toContain('visitReason');
    expect(text).toContain('（bad）'.slice(lang === 'zh' ? 0 : 1, lang === 'zh' ? 5 : 4));
    expect(tooWide(text)).toEqual([]);
  });

  it('is JSON of the published form', () => {
    expect(validator('rules-test')(rulesTestJson([tried(turned('code/form'))], scene))).toEqual([]);
  });
});
