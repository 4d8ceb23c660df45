import type { Said } from '../finding/language.ts';
import type { Rule } from '../rules/kinds.ts';
import type { Standard } from '../standard/standard.ts';
import { citeClause } from './clauses.ts';
import { validateWords } from './validate-words.ts';

interface PageWords {
  severity: string;
  certainty: string;
  certainties: Record<'V' | 'C' | 'I' | 'M', string>;
  clauses: string;
  about: string;
  falsePositives: string;
  params: string;
  bad: string;
  good: string;
}

const pageWords: Said<PageWords> = {
  zh: {
    severity: '级别',
    certainty: '依据',
    certainties: { V: '已读原文', C: '据实际数据观察', I: '推断', M: '一般了解，待核' },
    clauses: '条款',
    about: '检查什么',
    falsePositives: '不报的情形',
    params: '参数',
    bad: '要改的写法',
    good: '可以的写法',
  },
  en: {
    severity: 'Severity',
    certainty: 'Ground',
    certainties: { V: 'read in a source', C: 'observed on real data', I: 'inferred', M: 'general knowledge, to be verified' },
    clauses: 'Clauses',
    about: 'What is checked',
    falsePositives: 'What is not reported',
    params: 'Parameters',
    bad: 'To be mended',
    good: 'In order',
  },
};

/** A rule's page as Markdown, in one language: all of it comes from the rule itself and the clauses of the pack. */
export function rulePage(rule: Rule, standard: Standard, lang: 'zh' | 'en', severity = rule.severity): string {
  const labels = pageWords[lang];
  const words = rule.words[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const line = (label: string, text: string): string => `- ${label}${colon}${text}`;
  const params = Object.entries(rule.params ?? {}).map(([name, value]) => `\`${name}\` = ${value}`);
  return [
    `# ${words.title}`,
    '',
    `\`${rule.id}\``,
    '',
    line(labels.severity, validateWords[lang].severity[severity]),
    line(labels.certainty, labels.certainties[rule.certainty]),
    ...(rule.clauses.length > 0
      ? [line(labels.clauses, rule.clauses.map((id) => citeClause(id, standard, lang)).join(lang === 'zh' ? '；' : '; '))]
      : []),
    ...(params.length > 0 ? [line(labels.params, params.join(lang === 'zh' ? '、' : ', '))] : []),
    '',
    `## ${labels.about}`,
    '',
    words.about,
    '',
    ...examples(labels.bad, rule.examples.bad),
    ...examples(labels.good, rule.examples.good),
    `## ${labels.falsePositives}`,
    '',
    words.falsePositives,
    '',
  ].join('\n');
}

function examples(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`## ${title}`, '', ...texts.flatMap((text) => ['```yaml', text.trimEnd(), '```', ''])];
}
