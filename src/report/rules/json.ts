import { jsonHead } from '../json-head.ts';
import type { View } from '../view.ts';
import { citeClause } from './clauses.ts';
import type { RuleScene, SetRule } from './pretty.ts';

/** The rules as JSON (schemas/rules.schema.json), in the order of their ids. */
export function rulesJson(rules: readonly SetRule[], scene: RuleScene, { lang }: View): string {
  const list = rules.map(({ rule, severity, source }) => ({
    id: rule.id,
    source,
    group: rule.group,
    severity,
    certainty: rule.certainty,
    title: rule.words[lang].title,
    about: rule.words[lang].about,
    clauses: rule.clauses.map((id) => ({ id, text: citeClause(id, scene.standard, lang) })),
    needs: rule.needs,
    reads: rule.scope === 'item' ? (rule.reads ?? []) : [],
  }));
  return `${JSON.stringify({ ...jsonHead(scene), rules: list }, null, 2)}\n`;
}
