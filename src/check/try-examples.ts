import { readCatalog } from '../catalog/catalog.ts';
import type { Rule } from '../rules/kinds.ts';
import type { Standard } from '../standard/standard.ts';
import { check } from './check.ts';

/** How an example of a rule came out. `found`: reported by the rule; else why not. */
export interface TriedExample {
  kind: 'good' | 'bad';
  /** Its number among those of its kind, from 1. */
  number: number;
  text: string;
  outcome: 'found' | 'not-asked' | 'uncertain' | 'in-order';
  /** A bad one is found, a good one is not. */
  asWanted: boolean;
}

/** What lies in the folder of an example: a form, for the rules that look for the forms that an item names. */
const present: ReadonlySet<string> = new Set(['example.yaml', 'forms/申请表.docx']);

/** Holds each example of a rule against the standard, as a catalog of its own, and says whether the rule reports what it should and nothing else. */
export function tryExamples(rule: Rule, standard: Standard, asOf: string): TriedExample[] {
  const tried = (kind: 'good' | 'bad') => (text: string, index: number) => {
    const outcome = outcomeOf(rule, text, standard, asOf);
    return { kind, number: index + 1, text, outcome, asWanted: (outcome === 'found') === (kind === 'bad') };
  };
  return [...rule.examples.bad.map(tried('bad')), ...rule.examples.good.map(tried('good'))];
}

function outcomeOf(rule: Rule, text: string, standard: Standard, asOf: string): TriedExample['outcome'] {
  const catalog = readCatalog({ files: [{ path: 'example.yaml', text }], present }, {}, standard, asOf);
  const { findings, notJudged } = check(catalog, new Map([[rule.id, rule]]));
  if (findings.some((finding) => finding.rule === rule.id)) return 'found';
  if (notJudged.some((one) => one.rule === rule.id)) return 'uncertain';
  const asked = rule.scope !== 'item' || catalog.items.some((item) => rule.applies?.(item, standard) ?? true);
  return asked ? 'in-order' : 'not-asked';
}
