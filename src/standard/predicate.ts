import type { Path } from '../finding/path.ts';

/** A predicate over an item: a checked subset of JSON Schema, evaluated with three answers. */
export interface Predicate {
  allOf?: readonly Predicate[];
  anyOf?: readonly Predicate[];
  not?: Predicate;
  const?: unknown;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  contains?: Predicate;
  items?: Predicate;
  required?: readonly string[];
  pattern?: string;
  properties?: Readonly<Record<string, Predicate>>;
}

/** `unknown`: the item does not say, so it is neither on a list nor off it. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/** One simple test that decided: which value, which keyword, what it asks for, what stands there, whether it is asked for negated. */
export interface Leaf {
  path: Path;
  keyword: 'const' | 'enum' | 'minimum' | 'maximum' | 'minItems' | 'required' | 'pattern' | 'contains' | 'items';
  expected: unknown;
  actual: unknown;
  negated: boolean;
  verdict: Verdict;
}

/** A verdict with the leaves that decided it; of a failing choice, the branch with the fewest (the nearest miss). */
export interface Judgement {
  verdict: Verdict;
  leaves: Leaf[];
}

/**
 * Judges a predicate over plain data. What a plain validator passes by, a missing value, is `unknown` here;
 * only `required` asks whether something stands there at all.
 */
export function judge(predicate: Predicate, data: unknown, path: Path = [], negated = false): Judgement {
  const parts: Judgement[] = [];
  const leaf = (keyword: Leaf['keyword'], expected: unknown, holds: boolean | undefined, where = path, actual = data): void => {
    const verdict = holds === undefined ? 'unknown' : holds ? 'holds' : 'fails';
    parts.push({ verdict, leaves: [{ path: where, keyword, expected, actual, negated, verdict: negated ? flip(verdict) : verdict }] });
  };
  const said = data !== undefined && data !== '';
  const test = (holds: () => boolean): boolean | undefined => (said ? holds() : undefined);

  if ('const' in predicate) leaf('const', predicate.const, test(() => data === predicate.const));
  if (predicate.enum) leaf('enum', predicate.enum, test(() => predicate.enum?.includes(data) ?? false));
  const { minimum, maximum, pattern, minItems } = predicate;
  if (minimum !== undefined) leaf('minimum', minimum, test(() => typeof data === 'number' && data >= minimum));
  if (maximum !== undefined) leaf('maximum', maximum, test(() => typeof data === 'number' && data <= maximum));
  if (pattern !== undefined) leaf('pattern', pattern, test(() => typeof data === 'string' && new RegExp(pattern, 'u').test(data)));
  if (minItems !== undefined) leaf('minItems', minItems, test(() => Array.isArray(data) && data.length >= minItems));
  for (const key of predicate.required ?? []) {
    const value = memberOf(data, key);
    leaf('required', key, value !== undefined && value !== '', [...path, key], value);
  }
  for (const [key, member] of Object.entries(predicate.properties ?? {})) parts.push(judge(member, memberOf(data, key), [...path, key], negated));
  if (predicate.contains) parts.push(judgeContains(predicate.contains, data, path, negated));
  if (predicate.items) parts.push(judgeItems(predicate.items, data, path, negated));
  for (const branch of predicate.allOf ?? []) parts.push(judge(branch, data, path, negated));
  if (predicate.anyOf) parts.push(anyOf(predicate.anyOf.map((branch) => judge(branch, data, path, negated))));
  if (predicate.not) {
    const inner = judge(predicate.not, data, path, !negated);
    parts.push({ verdict: flip(inner.verdict), leaves: inner.leaves });
  }
  return allOf(parts);
}

/** The fields that a predicate looks at, facts left out: `limit.promised`. */
export function fieldsOf(predicate: Predicate, above = ''): string[] {
  const own = [predicate.contains, predicate.items, predicate.not, ...(predicate.allOf ?? []), ...(predicate.anyOf ?? [])];
  const inner = own.flatMap((part) => (part ? fieldsOf(part, above) : []));
  const named = (predicate.required ?? []).map((key) => above + key);
  const members = Object.entries(predicate.properties ?? {}).flatMap(([key, part]) => {
    const fields = fieldsOf(part, `${above}${key}.`);
    return fields.length > 0 ? fields : [above + key];
  });
  return [...inner, ...named, ...members].filter((field) => !field.startsWith('facts.'));
}

function judgeContains(predicate: Predicate, data: unknown, path: Path, negated: boolean): Judgement {
  if (!Array.isArray(data)) return unsaid('contains', predicate, data, path, negated);
  if (data.length === 0) return { verdict: 'fails', leaves: [{ path, keyword: 'contains', expected: predicate, actual: data, negated, verdict: negated ? 'holds' : 'fails' }] };
  return anyOf(data.map((member, index) => judge(predicate, member, [...path, index], negated)));
}

function judgeItems(predicate: Predicate, data: unknown, path: Path, negated: boolean): Judgement {
  if (!Array.isArray(data)) return unsaid('items', predicate, data, path, negated);
  return allOf(data.map((member, index) => judge(predicate, member, [...path, index], negated)));
}

function unsaid(keyword: 'contains' | 'items', expected: unknown, actual: unknown, path: Path, negated: boolean): Judgement {
  return { verdict: 'unknown', leaves: [{ path, keyword, expected, actual, negated, verdict: 'unknown' }] };
}

/** Fails if any part fails, else unknown if any is; the leaves are those of the parts that decided. */
function allOf(parts: readonly Judgement[]): Judgement {
  const verdict: Verdict = parts.some((part) => part.verdict === 'fails') ? 'fails' : parts.some((part) => part.verdict === 'unknown') ? 'unknown' : 'holds';
  return { verdict, leaves: parts.filter((part) => part.verdict === verdict).flatMap((part) => part.leaves) };
}

/** Holds if any part holds; the leaves are those of the nearest: of several that decide alike, the one with the fewest. */
function anyOf(parts: readonly Judgement[]): Judgement {
  const verdict: Verdict = parts.some((part) => part.verdict === 'holds') ? 'holds' : parts.some((part) => part.verdict === 'unknown') ? 'unknown' : 'fails';
  const deciding = parts.filter((part) => part.verdict === verdict);
  const nearest = deciding.reduce<Judgement | undefined>((best, part) => (best && best.leaves.length <= part.leaves.length ? best : part), undefined);
  return { verdict, leaves: nearest?.leaves ?? [] };
}

function flip(verdict: Verdict): Verdict {
  return verdict === 'holds' ? 'fails' : verdict === 'fails' ? 'holds' : 'unknown';
}

function memberOf(data: unknown, key: string): unknown {
  if (data === null || typeof data !== 'object' || Array.isArray(data) || !Object.hasOwn(data, key)) return undefined;
  return (data as Record<string, unknown>)[key];
}
