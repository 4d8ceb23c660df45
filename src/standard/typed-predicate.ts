import type { Path } from '../finding/path.ts';
import { type Element, elementAt, type Place } from './element.ts';
import type { Predicate as Written } from './generated/pack.ts';
import type { Predicate } from './predicate.ts';

/** A fault in a predicate as a pack writes it: a field that no item has, or a word that its vocabulary lacks. */
export interface PredicateFault {
  code: 'unknown-field' | 'not-a-term' | 'wrong-type' | 'bad-pattern';
  path: Path;
  at: string;
}

type Fault = (code: PredicateFault['code'], path: Path, at: string) => void;

/** What a predicate may be checked against: the elements, and the words of each vocabulary. */
export interface PredicateSchema {
  elements: Record<string, Element>;
  words: (vocabulary: string) => readonly string[];
}

/**
 * Gives the constants of a written predicate the type of the field that they are compared with,
 * and reports fields and words that do not exist: a predicate that can never hold is a mistake.
 */
export function typePredicate(written: Written, schema: PredicateSchema, at: Path, fault: Fault): Predicate {
  const walk = (node: Written, path: Path): Predicate => typeNode(node, path, schema, fault);
  return walk(written, at);
}

function typeNode(node: Written, path: Path, schema: PredicateSchema, fault: Fault): Predicate {
  const place = path.length === 0 ? undefined : elementAt(schema.elements, path);
  const into = (inner: Written, further: Path): Predicate => typeNode(inner, further, schema, fault);
  const { const: constant, enum: words, properties, contains, items, allOf, anyOf, not, pattern, ...rest } = node;
  const typed: Predicate = { ...rest };
  const cast = (text: string): unknown => castText(text, place, path, schema, fault);
  if (constant !== undefined) typed.const = cast(constant);
  if (words) typed.enum = words.map(cast);
  if (contains) typed.contains = into(contains, [...path, 0]);
  if (items) typed.items = into(items, [...path, 0]);
  if (allOf) typed.allOf = allOf.map((branch) => into(branch, path));
  if (anyOf) typed.anyOf = anyOf.map((branch) => into(branch, path));
  if (not) typed.not = into(not, path);
  if (pattern !== undefined) typed.pattern = checkedPattern(pattern, path, fault);
  for (const key of node.required ?? []) known([...path, key], schema, fault);
  if (properties) {
    const entries = Object.entries(properties).filter(([key]) => known([...path, key], schema, fault));
    typed.properties = Object.fromEntries(entries.map(([key, inner]) => [key, into(inner, [...path, key])]));
  }
  return typed;
}

function known(path: Path, schema: PredicateSchema, fault: Fault): boolean {
  if (elementAt(schema.elements, path)) return true;
  fault('unknown-field', path, String(path.at(-1)));
  return false;
}

function castText(text: string, place: Place | undefined, path: Path, schema: PredicateSchema, fault: Fault): unknown {
  const type = place?.schema?.type ?? 'string';
  if (place?.vocabulary && !schema.words(place.vocabulary).includes(text)) fault('not-a-term', path, text);
  if (type === 'integer') {
    if (!/^-?\d+$/.test(text)) fault('wrong-type', path, text);
    return Number(text);
  }
  if (type === 'boolean') {
    if (!['是', '否', 'true', 'false'].includes(text)) fault('wrong-type', path, text);
    return text === '是' || text === 'true';
  }
  return text;
}

function checkedPattern(pattern: string, path: Path, fault: Fault): string {
  try {
    new RegExp(pattern, 'u');
  } catch {
    fault('bad-pattern', path, pattern);
    return '(?!)';
  }
  return pattern;
}
