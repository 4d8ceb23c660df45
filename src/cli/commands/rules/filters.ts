import type { Said } from '../../../finding/language.ts';
import { pathOf } from '../../../finding/path.ts';
import type { SetRule } from '../../../report/rules/pretty.ts';
import { rulesWords } from '../../../report/rules/words.ts';
import type { Rule } from '../../../rules/kinds.ts';
import { labelOf, leavesOf } from '../../../standard/element.ts';
import type { Standard } from '../../../standard/standard.ts';
import { nearestOf } from '../../../text/nearest.ts';
import type { Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { withNear } from '../../failures/near-words.ts';
import { givenText } from '../../given.ts';

/** A choice among rules, and what it is in words. */
export interface RuleFilter {
  fits(rule: SetRule): boolean;
  said: Said<string>;
}

/** The choices that options make among rules. @throws UsageError for a group, clause, field or source that there is not */
export function ruleFilters(options: Options, rules: readonly SetRule[], standard: Standard): RuleFilter[] {
  const makers: Record<string, (word: string) => RuleFilter> = {
    severity: (word) => ({
      fits: ({ severity }) => severity === word,
      said: { zh: rulesWords.zh.severity[word as SetRule['severity']], en: rulesWords.en.severity[word as SetRule['severity']] },
    }),
    certainty: (word) => ({ fits: ({ rule }) => rule.certainty === word, said: { zh: `依据${word}`, en: `certainty ${word}` } }),
    group: (word) => byGroup(word, standard),
    clause: (word) => byClause(word, rules, standard),
    field: (word) => byField(word, standard),
    from: (word) => bySource(word, rules),
  };
  return Object.entries(makers).flatMap(([name, make]) => {
    const word = givenText(options, name);
    return word === undefined ? [] : [make(word)];
  });
}

/** The ids of the clauses that a word names: one by its id, or all of a law by its name, with or without 《》. */
export function clausesNamed(word: string, standard: Standard): string[] {
  const law = word.replace(/^《(.+)》$/, '$1');
  return Object.entries(standard.pack.clauses)
    .filter(([id, clause]) => id === word || clause.law === law)
    .map(([id]) => id);
}

function byGroup(word: string, { pack }: Standard): RuleFilter {
  const groups = Object.entries(pack.groups ?? {});
  const id = groups.find(([name, { title }]) => name === word || title.zh === word || title.en === word)?.[0];
  if (id === undefined)
    throw unknown(
      '组',
      'group',
      word,
      groups.flatMap(([name, { title }]) => [name, title.zh]),
    );
  const title = pack.groups?.[id]?.title;
  return { fits: ({ rule }) => rule.group === id, said: { zh: title?.zh ?? id, en: title?.en ?? id } };
}

function byClause(word: string, rules: readonly SetRule[], standard: Standard): RuleFilter {
  const ids = clausesNamed(word, standard);
  const cited = [...new Set(rules.flatMap(({ rule }) => rule.clauses))];
  const laws = cited.flatMap((id) => standard.pack.clauses[id]?.law ?? []);
  if (ids.length === 0) throw unknown('条款或者法规', 'clause or law', word, [...cited, ...laws]);
  return { fits: ({ rule }) => rule.clauses.some((id) => ids.includes(id)), said: { zh: `依据${word}`, en: `resting on ${word}` } };
}

function byField(word: string, { elements }: Standard): RuleFilter {
  const labels = new Map([...leavesOf(elements).keys()].map((field) => [field, labelOf(elements, pathOf(field)).zh]));
  for (const [key, element] of Object.entries(elements)) if (!labels.has(key)) labels.set(key, element.title);
  const fields = [...labels].filter(([field, label]) => field === word || label === word).map(([field]) => field);
  if (fields.length === 0) throw unknown('要素', 'element', word, [...labels].flat());
  const label = labels.get(fields[0] ?? '') ?? word;
  return { fits: ({ rule }) => fieldsOf(rule).some((one) => fields.some((field) => overlap(one, field))), said: { zh: label, en: word } };
}

function bySource(word: string, rules: readonly SetRule[]): RuleFilter {
  const sources = [...new Set([...rules.map(({ source }) => source), 'own'])];
  if (!sources.includes(word)) throw unknown('来源', 'source', word, sources);
  return { fits: ({ source }) => source === word, said: sourceWords[word] ?? { zh: `标准包${word}`, en: `pack ${word}` } };
}

const sourceWords: Record<string, Said<string>> = {
  own: { zh: '自己的规则', en: 'your own' },
  code: { zh: '三同内置的规则', en: 'built in' },
};

function fieldsOf(rule: Rule): readonly string[] {
  return [...rule.needs, ...(rule.scope === 'item' ? (rule.reads ?? []) : [])];
}

/** One field is the other or holds it: `limit` and `limit.promised`. */
function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

function unknown(zh: string, en: string, word: string, known: readonly string[]): UsageError {
  const near = nearestOf(word, [...new Set(known)]);
  return new UsageError(withNear({ zh: `没有“${word}”这个${zh}`, en: `There is no ${en} "${word}"` }, near));
}
