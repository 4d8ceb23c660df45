import { isPlainMap } from '../text/plain-map.ts';
import type { Predicate, Verdict } from './predicate.ts';

/** Holds 1, unknown 0, fails -1: what all of several say is the least of them, what one of them says the greatest, and `not` the negative. */
type Sign = -1 | 0 | 1;
type Test = (data: unknown) => Sign;

const verdicts: Readonly<Record<Sign, Verdict>> = { [-1]: 'fails', 0: 'unknown', 1: 'holds' };
const compiled = new WeakMap<Predicate, Test>();

/**
 * Whether a predicate holds for plain data: the verdict that `judge` gives, without the leaves that decided it, for where only the verdict
 * is asked of very many items. A predicate is made ready when it is first asked, and never changes.
 */
export function verdictOf(predicate: Predicate, data: unknown): Verdict {
  let test = compiled.get(predicate);
  if (!test) {
    test = compile(predicate);
    compiled.set(predicate, test);
  }
  return verdicts[test(data)];
}

function compile(predicate: Predicate): Test {
  const { properties, contains, items, allOf: all, anyOf: any, not, required } = predicate;
  const tests: Test[] = [
    ...simpleTests(predicate),
    // what is asked for at once is the cheapest question of all
    ...(required ?? []).map(isThere),
    ...Object.entries(properties ?? {}).map(([key, member]) => ofMember(key, compile(member))),
    ...(contains ? [ofMembers(compile(contains), 'contains')] : []),
    ...(items ? [ofMembers(compile(items), 'items')] : []),
    ...(all ? [allOf(all.map(compile))] : []),
    ...(any ? [anyOf(any.map(compile))] : []),
    ...(not ? [negated(compile(not))] : []),
  ];
  return allOf(tests);
}

function simpleTests({ const: constant, enum: words, minimum, maximum, pattern, minItems }: Predicate): Test[] {
  const tests: Test[] = [];
  const numeric = (holds: (number: number) => boolean): Test => {
    return (data) => (typeof data === 'number' ? sign(holds(data)) : 0);
  };
  if (constant !== undefined) tests.push((data) => (data !== '' && typeof data === typeof constant ? sign(data === constant) : 0));
  if (words) {
    const known = new Set(words);
    const types = new Set(words.map((word) => typeof word));
    tests.push((data) => (data !== '' && types.has(typeof data) ? sign(known.has(data)) : 0));
  }
  if (minimum !== undefined) tests.push(numeric((number) => number >= minimum));
  if (maximum !== undefined) tests.push(numeric((number) => number <= maximum));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    tests.push((data) => (typeof data === 'string' && data !== '' ? sign(expression.test(data)) : 0));
  }
  if (minItems !== undefined) tests.push((data) => (Array.isArray(data) ? sign(data.length >= minItems) : 0));
  return tests;
}

function isThere(key: string): Test {
  return (data) => {
    const value = memberOf(data, key);
    if (value !== undefined && value !== '') return 1;
    // text where a map should stand says something, and not whether it has the field
    return data !== undefined && data !== '' && !isPlainMap(data) ? 0 : -1;
  };
}

function ofMember(key: string, test: Test): Test {
  return (data) => test(memberOf(data, key));
}

function ofMembers(test: Test, keyword: 'contains' | 'items'): Test {
  return (data) => {
    if (!Array.isArray(data)) return 0;
    const seen = data.map(test);
    return (keyword === 'items' ? Math.min(1, ...seen) : Math.max(-1, ...seen)) as Sign;
  };
}

/** What fails is settled, whatever the rest says. */
function allOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (data) => {
    let least: Sign = 1;
    for (const test of tests) {
      const said = test(data);
      if (said === -1) return -1;
      if (said < least) least = said;
    }
    return least;
  };
}

function anyOf(tests: readonly Test[]): Test {
  return (data) => {
    let greatest: Sign = -1;
    for (const test of tests) {
      const said = test(data);
      if (said === 1) return 1;
      if (said > greatest) greatest = said;
    }
    return greatest;
  };
}

function negated(test: Test): Test {
  return (data) => -test(data) as Sign;
}

function sign(holds: boolean): Sign {
  return holds ? 1 : -1;
}

function memberOf(data: unknown, key: string): unknown {
  return isPlainMap(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}
