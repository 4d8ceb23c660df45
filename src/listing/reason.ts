import type { Said } from '../finding/language.ts';
import { fieldOf, type Path } from '../finding/path.ts';
import { type Element, elementAt } from '../standard/element.ts';
import type { Leaf } from '../standard/predicate.ts';
import type { Standard } from '../standard/standard.ts';
import { wordIn } from '../standard/vocabulary.ts';
import { type Phrases, phrases } from './phrases.ts';

/** Leaves that ask the same of the same field, of several members of a list perhaps, with what stands there. */
interface Group {
  leaf: Leaf;
  actuals: unknown[];
}

/** How leaves are worded. */
export interface ReasonOptions {
  /** A failing leaf says only what stands there, not what should. */
  asStands?: boolean;
  /** Leaves that are told of only where they ask the same as one of the others: the further members of a list. */
  beside?: readonly Leaf[];
}

/**
 * Words leaves as officials would: `办件类型为即办件；到办事现场次数为2次，须不超过1次；未写明网上办理深度`.
 * Labels and words come from the schema and its vocabularies.
 */
export function reasonOf(leaves: readonly Leaf[], standard: Standard, options: ReasonOptions = {}): Said<string> {
  const groups = groupsOf(leaves, options.beside ?? []);
  const inLanguage = (language: 'zh' | 'en'): string => {
    const say = phrases[language];
    const open = groups.filter(({ leaf }) => leaf.verdict === 'unknown' && isUnsaid(leaf));
    const labels = (lacking: boolean): string[] => [
      ...new Set(
        open.filter(({ leaf }) => (leaf.lacking ?? false) === lacking).map(({ leaf }) => labelOf(leaf.path, standard, true)[language]),
      ),
    ];
    const told = groups.filter((group) => !open.includes(group)).map((group) => tell(group, standard, language, options.asStands ?? false));
    const [unsaid, lacking] = [labels(false), labels(true)];
    return say.join([...told, ...(unsaid.length > 0 ? [say.unsaid(unsaid)] : []), ...(lacking.length > 0 ? [say.lacking(lacking)] : [])]);
  };
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}

function groupsOf(leaves: readonly Leaf[], beside: readonly Leaf[]): Group[] {
  const groups = new Map<string, Group>();
  for (const leaf of leaves) if (!groups.has(keyOf(leaf))) groups.set(keyOf(leaf), { leaf, actuals: [] });
  for (const leaf of [...leaves, ...beside]) {
    const actuals = groups.get(keyOf(leaf))?.actuals;
    if (actuals && !actuals.includes(leaf.actual)) actuals.push(leaf.actual);
  }
  return [...groups.values()];
}

function keyOf(leaf: Leaf): string {
  return JSON.stringify([fieldOf(leaf.path), leaf.keyword, leaf.expected, leaf.negated, leaf.verdict, isUnsaid(leaf), leaf.lacking]);
}

function tell({ leaf, actuals }: Group, standard: Standard, language: 'zh' | 'en', asStands: boolean): string {
  const say = phrases[language];
  const label = labelOf(leaf.path, standard)[language];
  const word = (value: unknown): string => wordOf(value, leaf.path, standard, language);
  if (leaf.verdict === 'unknown') return say.unclear(label, actuals.map(word));
  const stands = standsOf(leaf, label, actuals, word, say);
  const must = mustOf(leaf, label, word, say);
  return leaf.verdict === 'holds' || asStands || must === '' ? stands : say.but(stands, must);
}

function standsOf(leaf: Leaf, label: string, actuals: readonly unknown[], word: (value: unknown) => string, say: Phrases): string {
  const there = (leaf.verdict === 'holds') !== leaf.negated;
  switch (leaf.keyword) {
    case 'required':
      if (there) return say.there(label, namesOf(leaf.actual));
      return leaf.negated ? say.none(label) : say.notThere(label);
    case 'minItems':
      return Array.isArray(leaf.actual) && leaf.actual.length > 0 ? say.there(label, namesOf(leaf.actual)) : say.empty(label);
    case 'contains':
    case 'items':
      return say.empty(label);
    case 'pattern':
      return there ? say.there(label, []) : say.stands(label, actuals.map(word));
    default:
      return say.stands(
        label,
        actuals.map((value) => say.amount(label, word(value))),
      );
  }
}

function mustOf({ expected, keyword, negated }: Leaf, label: string, word: (value: unknown) => string, say: Phrases): string {
  const amount = say.amount(label, word(expected));
  if (keyword === 'const') return say.be([amount], negated);
  if (keyword === 'enum' && Array.isArray(expected)) return say.be(expected.map(word), negated);
  if (keyword === 'minimum') return negated ? say.below(amount) : say.atLeast(amount);
  if (keyword === 'maximum') return negated ? say.above(amount) : say.atMost(amount);
  if (keyword === 'minItems' && !negated) return say.members(Number(expected));
  return keyword === 'pattern' && !negated ? say.form : '';
}

/** Nothing stands there, so there is nothing to show. */
function isUnsaid({ actual }: Leaf): boolean {
  return actual === undefined || actual === '';
}

/** What a fact is derived from: an editor can mend that, and not the fact. */
const sourceOfFact: Readonly<Record<string, Path>> = {
  hasGuide: ['type'],
  licence: ['type'],
  promisedImmediate: ['limit', 'promised'],
  promisedWorkdays: ['limit', 'promised'],
  statutoryWorkdays: ['limit', 'statutory'],
  promisedAgainstStatutory: ['limit', 'promised'],
  started: ['effective'],
  ended: ['cancelled'],
};

/** The name of the last element on a path: 地点种类 says more than its place in a list. */
function labelOf(path: Path, standard: Standard, unsaid = false): Said<string> {
  const field = path.slice(0, path.findLastIndex((part) => typeof part === 'string') + 1);
  const source = unsaid && field[0] === 'facts' ? sourceOfFact[String(field[1])] : undefined;
  const place = elementAt(standard.elements, source ?? field) as Element | undefined;
  const name = String(field.at(-1) ?? '');
  return { zh: place?.title ?? name, en: place?.en ?? name };
}

/** A value as it is said: the word of its vocabulary in English, 是 and 否 for truth. */
function wordOf(value: unknown, path: Path, standard: Standard, language: 'zh' | 'en'): string {
  if (typeof value === 'boolean') return phrases[language].truth(value);
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  return wordIn(language, value, standard.pack, elementAt(standard.elements, path)?.vocabulary);
}

/** The names of a list's members, where it has any. */
function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((member: unknown) => {
    const name = typeof member === 'object' && member !== null && 'name' in member ? member.name : member;
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}
