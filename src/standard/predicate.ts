import { fieldOf, type Path } from '../finding/path.ts';
import { isPlainMap } from '../text/plain-map.ts';

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

/** One simple test: which value, which keyword, what it asks for, what stands there, whether it is asked for negated, and how it ended. */
export interface Leaf {
  path: Path;
  keyword: 'const' | 'enum' | 'minimum' | 'maximum' | 'minItems' | 'required' | 'pattern' | 'contains' | 'items';
  expected: unknown;
  actual: unknown;
  negated: boolean;
  /** What it says for the predicate: a negated test that does not come true `holds`. */
  verdict: Verdict;
  /** The item's source had no column for the field. */
  lacking?: true;
}

/** A verdict, the leaves that decided it, and the fewest leaves that would have to change for it to hold (none where it does). */
export interface Judgement {
  verdict: Verdict;
  leaves: readonly Leaf[];
  misses: readonly Leaf[];
}

/**
 * Judges a predicate over plain data. What a plain validator passes by, a missing value or one of another type, is `unknown` here;
 * only `required` asks whether something stands there at all, and is `unknown` where the source had no column for the field (`lacking`).
 */
export function judge(predicate: Predicate, data: unknown, lacking: (field: string) => boolean = () => false): Judgement {
  return walk(predicate, data, { path: [], negated: false, lacking });
}

/** The fields that a predicate looks at, facts left out: `limit.promised`. */
export function fieldsOf(predicate: Predicate): string[] {
  return fieldsBelow(predicate, '').filter((field) => field !== 'facts' && !field.startsWith('facts.'));
}

function fieldsBelow(predicate: Predicate, above: string): string[] {
  const own = [predicate.contains, predicate.items, predicate.not, ...(predicate.allOf ?? []), ...(predicate.anyOf ?? [])];
  const inner = own.flatMap((part) => (part ? fieldsBelow(part, above) : []));
  const named = (predicate.required ?? []).map((key) => above + key);
  const members = Object.entries(predicate.properties ?? {}).flatMap(([key, part]) => {
    const fields = fieldsBelow(part, `${above}${key}.`);
    return fields.length > 0 ? fields : [above + key];
  });
  return [...inner, ...named, ...members];
}

interface Scene {
  path: Path;
  negated: boolean;
  lacking: (field: string) => boolean;
}

function walk(predicate: Predicate, data: unknown, scene: Scene): Judgement {
  const parts: Judgement[] = simpleTests(predicate, data).map(([keyword, expected, holds]) => leaf(scene, keyword, expected, data, holds));
  for (const [key, member] of Object.entries(predicate.properties ?? {})) parts.push(walk(member, memberOf(data, key), below(scene, key)));
  if (predicate.contains) parts.push(members('contains', predicate.contains, data, scene));
  if (predicate.items) parts.push(members('items', predicate.items, data, scene));
  if (predicate.allOf)
    parts.push(
      both(
        scene,
        predicate.allOf.map((branch) => walk(branch, data, scene)),
      ),
    );
  if (predicate.anyOf)
    parts.push(
      either(
        scene,
        predicate.anyOf.map((branch) => walk(branch, data, scene)),
      ),
    );
  if (predicate.not) parts.push(walk(predicate.not, data, { ...scene, negated: !scene.negated }));
  // last, so that of two equal misses the one that names a value is told before the one that only says that there is one
  for (const key of predicate.required ?? []) parts.push(isThere(key, data, scene));
  return both(scene, parts);
}

type Test = [keyword: Leaf['keyword'], expected: unknown, holds: boolean | undefined];

/** The tests of one value; a value of another type than the test's says nothing that could be tested. */
function simpleTests(predicate: Predicate, data: unknown): Test[] {
  const { const: constant, enum: words, minimum, maximum, pattern, minItems } = predicate;
  const tests: Test[] = [];
  const number = typeof data === 'number' ? data : undefined;
  const length = Array.isArray(data) ? data.length : undefined;
  const text = typeof data === 'string' && data !== '' ? data : undefined;
  const alike = (expected: unknown): boolean => data !== '' && typeof data === typeof expected;
  if (constant !== undefined) tests.push(['const', constant, alike(constant) ? data === constant : undefined]);
  if (words) tests.push(['enum', words, words.some(alike) ? words.includes(data) : undefined]);
  if (minimum !== undefined) tests.push(['minimum', minimum, number === undefined ? undefined : number >= minimum]);
  if (maximum !== undefined) tests.push(['maximum', maximum, number === undefined ? undefined : number <= maximum]);
  if (pattern !== undefined) tests.push(['pattern', pattern, text === undefined ? undefined : new RegExp(pattern, 'u').test(text)]);
  if (minItems !== undefined) tests.push(['minItems', minItems, length === undefined ? undefined : length >= minItems]);
  return tests;
}

function isThere(key: string, data: unknown, scene: Scene): Judgement {
  const value = memberOf(data, key);
  const at = below(scene, key);
  const there = value !== undefined && value !== '';
  // text where a map should stand says something, and not whether it has the field
  const unclear = !there && ((data !== undefined && data !== '' && !isPlainMap(data)) || isLacking(at));
  return leaf(at, 'required', key, value, unclear ? undefined : there);
}

function members(keyword: 'contains' | 'items', predicate: Predicate, data: unknown, scene: Scene): Judgement {
  if (!Array.isArray(data)) return leaf(scene, keyword, predicate, data, undefined);
  if (data.length === 0) return leaf(scene, keyword, predicate, data, keyword === 'items');
  const judged = data.map((member, index) => walk(predicate, member, below(scene, index)));
  if (keyword === 'items') return both(scene, judged);
  const judgement = either(scene, judged);
  // that none is among them is decided by every one of them
  return judgement.verdict === 'fails'
    ? { ...judgement, leaves: judged.filter((part) => part.verdict === 'fails').flatMap((part) => part.leaves) }
    : judgement;
}

function leaf(scene: Scene, keyword: Leaf['keyword'], expected: unknown, actual: unknown, holds: boolean | undefined): Judgement {
  const verdict: Verdict = holds === undefined ? 'unknown' : holds !== scene.negated ? 'holds' : 'fails';
  const lacking = verdict === 'unknown' && (actual === undefined || actual === '') && isLacking(scene);
  const leaves: Leaf[] = [
    { path: scene.path, keyword, expected, actual, negated: scene.negated, verdict, ...(lacking ? { lacking } : {}) },
  ];
  return { verdict, leaves, misses: verdict === 'holds' ? [] : leaves };
}

/** Parts that all have to come true; negated, it is enough that one does not (De Morgan), and the parts are negated already. */
function both(scene: Scene, parts: readonly Judgement[]): Judgement {
  return scene.negated ? anyOf(parts) : allOf(parts);
}

function either(scene: Scene, parts: readonly Judgement[]): Judgement {
  return scene.negated ? allOf(parts) : anyOf(parts);
}

/** Fails if any part fails, else unknown if any is. */
function allOf(parts: readonly Judgement[]): Judgement {
  const verdict: Verdict = has(parts, 'fails') ? 'fails' : has(parts, 'unknown') ? 'unknown' : 'holds';
  const leaves = parts.filter((part) => part.verdict === verdict).flatMap((part) => part.leaves);
  return { verdict, leaves, misses: parts.flatMap((part) => part.misses) };
}

/** Holds if any part holds, else unknown if any is. One part is enough to hold and the nearest one to miss; every open part leaves it open. */
function anyOf(parts: readonly Judgement[]): Judgement {
  const verdict: Verdict = has(parts, 'holds') ? 'holds' : has(parts, 'unknown') ? 'unknown' : 'fails';
  const deciding = parts.filter((part) => part.verdict === verdict);
  const nearest = fewest(deciding, (part) => (verdict === 'holds' ? part.leaves.length : part.misses.length));
  const leaves = verdict === 'unknown' ? deciding.flatMap((part) => part.leaves) : (nearest?.leaves ?? []);
  return { verdict, leaves, misses: nearest?.misses ?? [] };
}

function has(parts: readonly Judgement[], verdict: Verdict): boolean {
  return parts.some((part) => part.verdict === verdict);
}

/** The first of those with the smallest count. */
function fewest(parts: readonly Judgement[], count: (part: Judgement) => number): Judgement | undefined {
  return parts.reduce<Judgement | undefined>((best, part) => (best && count(best) <= count(part) ? best : part), undefined);
}

function below(scene: Scene, part: string | number): Scene {
  return { ...scene, path: [...scene.path, part] };
}

function isLacking(scene: Scene): boolean {
  // facts are derived: no table has a column for them
  return scene.path[0] !== 'facts' && scene.lacking(fieldOf(scene.path));
}

function memberOf(data: unknown, key: string): unknown {
  return isPlainMap(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}
