import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../finding/language.ts';
import type { Rule } from '../../rules/kinds.ts';
import type { Standard } from '../../standard/standard.ts';
import { findingWords } from '../validate/finding-words.ts';

/** A clause as it is cited: 《行政许可法》第四十二条, with a mark where it was not read in its text. */
export function citeClause(id: string, standard: Standard, lang: Language): string {
  const clause = standard.pack.clauses[id];
  const words = findingWords[lang];
  if (!clause) return id;
  const text = lang === 'zh' ? words.clause(clause.law, clause.article ?? '') : clause.en;
  return `${text}${words.certainty[clause.certainty]}`;
}

/** What a finding rests on: its own clauses, else those that the pack names for the rule (a province cites its own law), else the rule's. */
export function clausesOf(finding: Finding, standard: Standard, rules: ReadonlyMap<string, Rule>): readonly string[] {
  const own = finding.args['clauses'];
  if (Array.isArray(own) && own.length > 0) return own as string[];
  return standard.pack.rules?.[finding.rule]?.clauses ?? rules.get(finding.rule)?.clauses ?? [];
}
