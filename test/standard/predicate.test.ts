import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, judge, type Predicate, type Verdict } from '../../src/standard/predicate.ts';

const verdict = (predicate: Predicate, data: unknown): Verdict => judge(predicate, data).verdict;

/** Three tests of known outcome: they hold, fail and stay open for any item. */
const known: Record<Verdict, Predicate> = {
  holds: { properties: { there: { const: 'yes' } } },
  fails: { properties: { there: { const: 'no' } } },
  unknown: { properties: { absent: { const: 'yes' } } },
};
const item = { there: 'yes' };
const rank: Record<Verdict, number> = { fails: 0, unknown: 1, holds: 2 };
const least = (verdicts: readonly Verdict[]): Verdict => [...verdicts].sort((a, b) => rank[a] - rank[b])[0] ?? 'holds';
const most = (verdicts: readonly Verdict[]): Verdict => [...verdicts].sort((a, b) => rank[b] - rank[a])[0] ?? 'fails';
const opposite: Record<Verdict, Verdict> = { holds: 'fails', fails: 'holds', unknown: 'unknown' };

const predicates = fc.letrec<{ node: Predicate }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...Object.values(known)),
    fc.record({ properties: fc.record({ n: fc.record({ maximum: fc.integer({ min: 0, max: 3 }) }) }) }),
    fc.constant<Predicate>({ required: ['n'] }),
    fc.constant<Predicate>({ properties: { list: { contains: { enum: ['a', 'b'] } } } }),
    fc.constant<Predicate>({ properties: { list: { items: { const: 'a' } } } }),
    fc.constant<Predicate>({ properties: { list: { minItems: 2 } } }),
    fc.record({ allOf: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;
const items = fc.record(
  {
    there: fc.constantFrom('yes', 'no', ''),
    n: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('1次')),
    list: fc.array(fc.constantFrom('a', 'b', 'c')),
  },
  { requiredKeys: [] },
);

describe('three answers', () => {
  const verdicts = fc.array(fc.constantFrom<Verdict>('holds', 'fails', 'unknown'), { maxLength: 5 });

  it('allOf, anyOf and not follow Kleene', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        const parts = list.map((one) => known[one]);
        expect(verdict({ allOf: parts }, item)).toBe(least(list));
        expect(verdict({ anyOf: parts }, item)).toBe(most(list));
        expect(verdict({ not: { allOf: parts } }, item)).toBe(opposite[least(list)]);
        expect(verdict({ not: { anyOf: parts } }, item)).toBe(opposite[most(list)]);
      }),
    );
  });

  it('not turns every verdict round, and twice is nothing', () => {
    fc.assert(
      fc.property(predicates, items, (predicate, data) => {
        expect(verdict({ not: predicate }, data)).toBe(opposite[verdict(predicate, data)]);
        expect(verdict({ not: { not: predicate } }, data)).toBe(verdict(predicate, data));
      }),
    );
  });

  it('an unrelated field changes nothing', () => {
    fc.assert(
      fc.property(predicates, items, fc.jsonValue(), (predicate, data, value) => {
        expect(judge(predicate, { ...data, unrelated: value })).toEqual(judge(predicate, data));
      }),
    );
  });

  it('misses are empty where it holds, and else every one of them is a test that does not', () => {
    fc.assert(
      fc.property(predicates, items, (predicate, data) => {
        const judgement = judge(predicate, data);
        if (judgement.verdict === 'holds') expect(judgement.misses).toEqual([]);
        expect(judgement.misses.every((leaf) => leaf.verdict !== 'holds')).toBe(true);
        expect(judgement.leaves.every((leaf) => leaf.verdict === judgement.verdict)).toBe(true);
      }),
    );
  });
});

describe('what an item does not say', () => {
  it.each<[string, Predicate, unknown, Verdict]>([
    ['a maximum of nothing', { properties: { visits: { maximum: 1 } } }, {}, 'unknown'],
    ['a maximum of an empty text', { properties: { visits: { maximum: 1 } } }, { visits: '' }, 'unknown'],
    ['a number written with its unit', { properties: { visits: { maximum: 1 } } }, { visits: '1次' }, 'unknown'],
    ['a truth value written in other words', { properties: { express: { const: true } } }, { express: '可以' }, 'unknown'],
    ['a text where a map should stand', { properties: { online: { required: ['url'] } } }, { online: '是' }, 'unknown'],
    ['required of nothing', { properties: { online: { required: ['url'] } } }, {}, 'fails'],
    ['required of an empty text', { required: ['name'] }, { name: '' }, 'fails'],
    ['contains in no list', { properties: { depth: { contains: { const: 'a' } } } }, {}, 'unknown'],
    ['contains in an empty list', { properties: { depth: { contains: { const: 'a' } } } }, { depth: [] }, 'fails'],
    ['items of an empty list', { properties: { depth: { items: { const: 'a' } } } }, { depth: [] }, 'holds'],
    ['contains where one member does not say', { contains: { properties: { kind: { const: 'a' } } } }, [{ kind: 'b' }, {}], 'unknown'],
    ['silence that means no', { not: { required: ['secret'], properties: { secret: { const: true } } } }, {}, 'holds'],
    [
      'silence that means no, broken',
      { not: { required: ['secret'], properties: { secret: { const: true } } } },
      { secret: true },
      'fails',
    ],
  ])('%s', (_, predicate, data, expected) => {
    expect(verdict(predicate, data)).toBe(expected);
  });

  it('a field that the source has no column for is open, also for required', () => {
    const judgement = judge({ required: ['basis'] }, {}, (field) => field === 'basis');
    expect(judgement.verdict).toBe('unknown');
    expect(judgement.leaves[0]?.lacking).toBe(true);
    expect(judge({ required: ['basis'] }, { basis: 'x' }, () => true).verdict).toBe('holds');
  });
});

describe('the nearest miss', () => {
  const choice: Predicate = {
    anyOf: [{ properties: { a: { const: 1 }, b: { const: 1 } } }, { properties: { c: { const: 1 } } }, { properties: { d: { const: 1 } } }],
  };

  it('is the branch with the fewest changes, the first of equals', () => {
    const { misses } = judge(choice, { a: 2, b: 2, c: 2, d: 2 });
    expect(misses.map((leaf) => leaf.path)).toEqual([['c']]);
    expect(judge(choice, { a: 1, b: 2, c: 2, d: 2 }).misses.map((leaf) => leaf.path)).toEqual([['b']]);
  });

  it('counts what is left open beside what fails', () => {
    const both: Predicate = { properties: { a: { const: 1 }, b: { const: 1 } } };
    const { verdict: fails, leaves, misses } = judge(both, { a: 2 });
    expect([fails, leaves.length, misses.length]).toEqual(['fails', 1, 2]);
  });

  it('of a negated conjunction is one of its parts', () => {
    const { misses } = judge({ not: { allOf: [known.holds, known.holds] } }, item);
    expect(misses).toHaveLength(1);
  });

  it('tells of every member when none fits', () => {
    const { leaves, misses } = judge({ contains: { const: 'a' } }, ['b', 'c']);
    expect([leaves.length, misses.length]).toEqual([2, 1]);
  });
});

it('names the fields that a predicate looks at, facts left out', () => {
  const predicate: Predicate = {
    properties: { facts: { properties: { hasGuide: { const: true } } }, limit: { required: ['promised'] } },
    not: { required: ['secret'] },
  };
  expect(fieldsOf(predicate).sort()).toEqual(['limit.promised', 'secret']);
});
