import type { Language } from '../../finding/language.ts';
import type { Rule } from '../../rules/kinds.ts';
import type { Standard } from '../../standard/standard.ts';
import { citeClause } from './clauses.ts';
import { rulePageWords } from './page-words.ts';

/** Clauses with what each says and the rules that rest on it, as Markdown; a clause that no rule rests on stands without. */
export function clausePage(clauses: readonly string[], rules: readonly Rule[], standard: Standard, lang: Language): string {
  const words = rulePageWords[lang];
  const parts = clauses.map((id) => {
    const resting = rules.filter((rule) => rule.clauses.includes(id));
    const says = standard.pack.clauses[id]?.says?.[lang];
    return [
      `## ${citeClause(id, standard, lang)}`,
      '',
      `\`${id}\``,
      '',
      ...(says === undefined ? [] : [says, '']),
      words.resting(resting.length),
      ...resting.map((rule) => `- \`${rule.id}\` ${rule.words[lang].title}`),
      '',
    ].join('\n');
  });
  return parts.join('\n');
}
