import type { Language } from '../finding/language.ts';
import type { Standard } from '../standard/standard.ts';
import { findingWords } from './finding-words.ts';

/** A clause as it is cited: 《行政许可法》第四十二条, with a mark where it was not read in its text. */
export function citeClause(id: string, standard: Standard, lang: Language): string {
  const clause = standard.pack.clauses[id];
  const words = findingWords[lang];
  if (!clause) return id;
  const text = lang === 'zh' ? words.clause(clause.law, clause.article ?? '') : clause.en;
  return `${text}${words.certainty[clause.certainty]}`;
}
