import type { Language } from '../finding/language.ts';
import type { Setting } from '../finding/severity.ts';
import type { Rule } from '../rules/kinds.ts';
import { padEnd } from '../text/width.ts';
import { validateWords } from './validate-words.ts';

/** A rule with the setting that holds for a catalog. */
export interface SetRule {
  rule: Rule;
  severity: Setting;
}

const off = { zh: '不检查', en: 'off' };

/** The rules as a list for a terminal: severity, id, title. */
export function rulesPretty(rules: readonly SetRule[], lang: Language): string {
  const lines = rules.map(({ rule, severity }) => `${padEnd(said(severity, lang), 17)}${padEnd(rule.id, 34)}${rule.words[lang].title}`);
  return `${lines.join('\n')}\n`;
}

/** The rules as JSON. */
export function rulesJson(rules: readonly SetRule[], lang: Language): string {
  const list = rules.map(({ rule, severity }) => ({
    id: rule.id,
    severity,
    title: rule.words[lang].title,
    group: rule.group,
    certainty: rule.certainty,
    clauses: rule.clauses,
  }));
  return `${JSON.stringify({ rules: list }, null, 2)}\n`;
}

function said(severity: Setting, lang: Language): string {
  return severity === 'off' ? off[lang] : validateWords[lang].severity[severity];
}
