import type { Path } from '../finding/path.ts';
import type { OwnRule, OwnWords, Rule, RuleWords, StandardsPack } from './generated/pack.ts';
import type { PackPart } from './merge.ts';

type Report = (path: Path, at: string) => void;

/** What the rules that a catalog writes for itself are called by: `own/` and the path of their file. No shipped rule begins so. */
export const ownPrefix = 'own/';

/**
 * The rules that a catalog writes for itself, in the form of a pack's, by their ids: Chinese stands in for English that was not written,
 * and words that may be left out are empty, which reports leave out. A clause that is written in the rule is named by the rule's id.
 */
export function ownRules(pack: StandardsPack): Record<string, Rule> {
  return Object.fromEntries(Object.entries(pack.own ?? {}).map(([name, written]) => [ownPrefix + name, complete(name, written)]));
}

/** The clauses of a pack and, with them, those that its own rules write out. */
export function withOwnClauses(pack: StandardsPack): StandardsPack {
  const own = Object.entries(pack.own ?? {}).flatMap(([name, { clause, certainty = 'M' }]) => {
    if (!clause) return [];
    const { law, article, says, en } = clause;
    const written = { law, en: en ?? [law, article].filter(Boolean).join(' '), certainty, ...(article ? { article } : {}) };
    return [[ownPrefix + name, { ...written, ...(says ? { says: { zh: says, en: says } } : {}) }] as const];
  });
  return own.length === 0 ? pack : { ...pack, clauses: { ...pack.clauses, ...Object.fromEntries(own) } };
}

/** Reports each rule that two folders hold under one name: merged, they would be a rule that nobody wrote. */
export function checkNames(parts: readonly PackPart[], report: Report): void {
  const seen = new Set<string>();
  for (const { at } of parts) {
    const name = String(at[1]);
    if (at[0] !== 'own' || at.length !== 2) continue;
    if (seen.has(name)) report(at, name);
    seen.add(name);
  }
}

/** Reports each rule that would be an error on nothing but belief: an error rests on a clause, and on more than general knowledge. */
export function checkGrounds(pack: StandardsPack, report: Report): void {
  for (const [name, { severity, certainty, clause, clauses }] of Object.entries(pack.own ?? {})) {
    const grounded = certainty !== undefined && certainty !== 'M' && (clause !== undefined || (clauses ?? []).length > 0);
    if (severity === 'error' && !grounded) report(['own', name, 'severity'], severity);
  }
}

function complete(name: string, { clause, words, examples, clauses = [], ...rest }: OwnRule): Rule {
  return {
    severity: 'warn',
    certainty: 'M',
    group: 'rest',
    ...rest,
    clauses: [...clauses, ...(clause ? [ownPrefix + name] : [])],
    words: { zh: wholeWords(words.zh), en: wholeWords(words.en ?? words.zh) },
    examples: { good: examples?.good ?? [], bad: examples?.bad ?? [] },
  };
}

function wholeWords(written: OwnWords): RuleWords {
  return { about: '', mend: '', otherwise: '', falsePositives: '', ...written };
}
