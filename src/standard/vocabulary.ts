import type { Language } from '../finding/language.ts';
import type { StandardsPack, Vocabulary } from './generated/pack.ts';

/** The dialect whose digits another one leaves as they are. */
const base = 'c0109';
/** Dialects with a whole table of their own: what they lack has no digits there, since other tables use the same digits for other words. */
const whole: ReadonlySet<string> = new Set(['gbt39046']);

/** The digits of a word in a dialect; those of c0109 where a dialect that is built on it has none of its own. */
export function digitsOf(vocabulary: Vocabulary, word: string, dialect: string): string | undefined {
  const digits = Object.hasOwn(vocabulary.terms, word) ? vocabulary.terms[word]?.digits : undefined;
  return digits?.[dialect] ?? (whole.has(dialect) ? undefined : digits?.[base]);
}

/** The word that digits stand for in a dialect. A word that the dialect gives other digits is not found under its old ones. */
export function wordOf(vocabulary: Vocabulary, digits: string, dialect: string): string | undefined {
  return Object.keys(vocabulary.terms).find((word) => digitsOf(vocabulary, word, dialect) === digits);
}

/** The vocabulary's own word for a spelling: the word itself, a synonym, or digits of the dialect. */
export function termFor(vocabulary: Vocabulary, spelling: string, dialect: string): string | undefined {
  const text = spelling.trim();
  if (Object.hasOwn(vocabulary.terms, text)) return text;
  const synonym = Object.entries(vocabulary.terms).find(([, term]) => term.synonyms?.includes(text));
  return synonym?.[0] ?? wordOf(vocabulary, text, dialect);
}

/** A word of the vocabulary that a pack calls so, in a language; any other text as it stands. */
export function wordIn(
  lang: Language,
  text: string,
  { vocabularies }: Pick<StandardsPack, 'vocabularies'>,
  vocabulary: string | undefined,
): string {
  const terms = (lang === 'en' && vocabulary !== undefined && vocabularies[vocabulary]?.terms) || {};
  return Object.hasOwn(terms, text) ? (terms[text]?.en ?? text) : text;
}
