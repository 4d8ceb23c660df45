import type { Language } from '../../finding/language.ts';
import type { Setting } from '../../finding/severity.ts';
import type { Rule } from '../../rules/kinds.ts';
import type { Standard } from '../../standard/standard.ts';
import { citeClause } from './clauses.ts';
import { rulePageWords } from './page-words.ts';

/** The severity that holds where a page is read, and in words who set it and who wrote the rule. */
export interface PageSetting {
  severity: Setting;
  setBy: string;
  source: string;
}

/** A rule's page as Markdown, in one language: all of it comes from the rule itself and the clauses of the pack. */
export function rulePage(rule: Rule, standard: Standard, lang: Language, setting?: PageSetting): string {
  const labels = rulePageWords[lang];
  const words = rule.words[lang];
  const line = (label: string, text: string): string => `- ${label}${lang === 'zh' ? '：' : ': '}${text}`;
  // a province may cite its own law for a rule
  const clauses = standard.pack.rules?.[rule.id]?.clauses ?? rule.clauses;
  const params = Object.entries(rule.params ?? {}).map(([name, value]) => `\`${name}\` = ${value}`);
  const severity = labels.settings[setting?.severity ?? rule.severity];
  const by = setting === undefined ? '' : lang === 'zh' ? `（${setting.setBy}）` : ` (${setting.setBy})`;
  return [
    `# ${words.title}`,
    '',
    `\`${rule.id}\``,
    '',
    line(labels.severity, severity + by),
    ...(setting ? [line(labels.source, setting.source)] : []),
    line(labels.certainty, labels.certainties[rule.certainty]),
    ...(clauses.length > 0 ? [line(labels.clauses, '').trimEnd(), ...clauses.map((id) => clauseLine(id, standard, lang))] : []),
    ...(params.length > 0 ? [line(labels.params, params.join(lang === 'zh' ? '、' : ', '))] : []),
    '',
    ...section(labels.about, words.about),
    ...examples(labels.bad, rule.examples.bad),
    ...examples(labels.good, rule.examples.good),
    ...section(labels.falsePositives, words.falsePositives),
  ].join('\n');
}

/** A clause with what it says: 《行政许可法》第四十二条：一般自受理之日起二十日内决定 … */
function clauseLine(id: string, standard: Standard, lang: Language): string {
  const says = standard.pack.clauses[id]?.says?.[lang];
  return `  - ${citeClause(id, standard, lang)}${says === undefined ? '' : `${lang === 'zh' ? '：' : ': '}${says}`}`;
}

/** A heading with its text; a rule of one's own may leave the text out. */
function section(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, '', text, ''];
}

function examples(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`## ${title}`, '', ...texts.flatMap((text) => ['```yaml', text.trimEnd(), '```', ''])];
}
