import type { Catalog } from '../../catalog/catalog.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Said } from '../../finding/language.ts';
import { type Setting, severities } from '../../finding/severity.ts';
import type { Rule } from '../../rules/kinds.ts';
import { displayWidth, padEnd, wrap } from '../../text/width.ts';
import { head } from '../head.ts';
import { validateWords } from '../validate/words.ts';
import { columns, type View } from '../view.ts';
import { rulesWords } from './words.ts';

/** A rule with the setting that holds for a catalog, and who wrote it: `own`, the id of a pack, or `code`. */
export interface SetRule {
  rule: Rule;
  severity: Setting;
  source: string;
}

/** The catalog that rules are listed for. */
export type RuleScene = Pick<Catalog, 'config' | 'standard' | 'asOf'>;

/** The rules as a list for a terminal, by the groups of the pack, with counts. `filters` says in words by what they were chosen. */
export function rulesPretty(rules: readonly SetRule[], scene: RuleScene, filters: readonly Said<string>[], view: View): string {
  const words = rulesWords[view.lang];
  const title = words.heading(scene.config.title ?? validateWords[view.lang].untitled);
  const lines = [...head(scene, title, view), ...countLines(rules, view), ...filterLines(filters, view), ''];
  if (rules.length === 0) return `${[...lines, words.none].join('\n')}\n`;
  return `${[...lines, ...groupsOf(rules, scene).flatMap((group) => groupLines(group, scene, view)), words.more].join('\n')}\n`;
}

function countLines(rules: readonly SetRule[], { lang }: View): string[] {
  const words = rulesWords[lang];
  const counts = [...severities, 'off' as const].map(
    (setting) => [setting, rules.filter(({ severity }) => severity === setting).length] as const,
  );
  const shown = counts.filter(([, count]) => count > 0);
  return wrap(`${words.rules(rules.length)}${shown.length === 0 ? '' : lang === 'zh' ? '：' : ': '}${words.counts(shown)}`, columns);
}

function filterLines(filters: readonly Said<string>[], { lang }: View): string[] {
  return filters.length === 0 ? [] : wrap(rulesWords[lang].chosen(filters.map((filter) => filter[lang])), columns);
}

interface Group {
  id: string;
  rules: SetRule[];
}

/** The groups in the pack's order, the rules of each by urgency and name. */
function groupsOf(rules: readonly SetRule[], { standard }: RuleScene): Group[] {
  const groups = grouped(rules, (one) => one.rule.group);
  const rank = (id: string): number => standard.pack.groups?.[id]?.rank ?? Number.MAX_SAFE_INTEGER;
  const order = [...severities, 'off'];
  return [...groups]
    .map(([id, members]) => ({
      id,
      rules: members.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.rule.id < b.rule.id ? -1 : 1)),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

function groupLines({ id, rules }: Group, { standard }: RuleScene, { lang }: View): string[] {
  const words = rulesWords[lang];
  const severityWidth = Math.max(...Object.values(words.severity).map(displayWidth));
  const idWidth = Math.min(36, Math.max(...rules.map(({ rule }) => displayWidth(rule.id))));
  const lines = rules.flatMap(({ rule, severity }) => {
    const start = `  ${padEnd(words.severity[severity], severityWidth)}  ${padEnd(rule.id, idWidth)}  `;
    const title = wrap(rule.words[lang].title, Math.max(16, columns - displayWidth(start)));
    return title.map((line, index) => (index === 0 ? start : ' '.repeat(displayWidth(start))) + line);
  });
  return [words.group(standard.pack.groups?.[id]?.title[lang] ?? id, rules.length), ...lines, ''];
}
