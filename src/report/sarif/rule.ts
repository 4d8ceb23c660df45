import { severityOf } from '../../check/settings.ts';
import type { Finding } from '../../finding/finding.ts';
import { citeClause } from '../rules/clauses.ts';
import { rulePage } from '../rules/page.ts';
import type { ValidateReport } from '../validate/report.ts';

const levels = { error: 'error', warn: 'warning', info: 'note', off: 'none' } as const;

/** The rules that a report speaks of: of its findings, of what was not judged, of what is fixed; in the order of their ids. */
export function ruleIdsOf({ findings, checked, baseline }: ValidateReport): string[] {
  const named: readonly Pick<Finding, 'rule'>[] = [...findings, ...checked.result.notJudged, ...(baseline?.fixed ?? [])];
  return [...new Set(named.map(({ rule }) => rule))].filter((id) => checked.rules.has(id)).sort();
}

/** A rule as SARIF describes it: its words, its page as help, what it rests on and how sure that is. */
export function sarifRule({ checked, view }: ValidateReport, id: string): object {
  const rule = checked.rules.get(id);
  if (!rule) return { id };
  const { catalog } = checked;
  const words = rule.words[view.lang];
  const clauses = catalog.standard.pack.rules?.[id]?.clauses ?? rule.clauses;
  const cited = clauses.map((clause) => citeClause(clause, catalog.standard, view.lang));
  return {
    id,
    shortDescription: { text: words.title },
    fullDescription: { text: words.about === '' ? words.title : words.about },
    help: {
      text: [words.about, ...cited, words.falsePositives].filter((part) => part !== '').join('\n\n') || words.title,
      markdown: rulePage(rule, catalog.standard, view.lang),
    },
    defaultConfiguration: { level: levels[severityOf(rule, catalog)] },
    properties: { tags: [rule.group], certainty: rule.certainty, clauses },
  };
}
