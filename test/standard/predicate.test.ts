import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, judge, type Predicate, type Verdict } from '../../src/standard/predicate.ts';
import { verdictOf } from '../../src/standard/verdict.ts';

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

describe('each keyword', () => {
  it.each<[string, Predicate, unknown, Verdict]>([
    ['const', { const: 'a' }, 'a', 'holds'],
    ['const of another value', { const: 'a' }, 'b', 'fails'],
    ['const of another type', { const: 1 }, '1', 'unknown'],
    ['const of nothing', { const: 'a' }, undefined, 'unknown'],
    ['const of an empty text', { const: 'a' }, '', 'unknown'],
    ['const of false', { const: false }, false, 'holds'],
    ['enum', { enum: ['a', 'b'] }, 'b', 'holds'],
    ['enum of another value', { enum: ['a', 'b'] }, 'c', 'fails'],
    ['enum of mixed types', { enum: [1, 'b'] }, 'c', 'fails'],
    ['enum of another type', { enum: ['a'] }, 1, 'unknown'],
    ['enum of an empty text', { enum: ['a'] }, '', 'unknown'],
    ['minimum, reached', { minimum: 2 }, 2, 'holds'],
    ['minimum, not reached', { minimum: 2 }, 1, 'fails'],
    ['minimum of a text', { minimum: 2 }, '2', 'unknown'],
    ['maximum, reached', { maximum: 2 }, 2, 'holds'],
    ['maximum, passed', { maximum: 2 }, 3, 'fails'],
    ['maximum of a text', { maximum: 2 }, '2', 'unknown'],
    ['pattern', { pattern: '^甲' }, '甲乙', 'holds'],
    ['pattern of other text', { pattern: '^甲' }, '乙甲', 'fails'],
    ['pattern of a character beyond the plane', { pattern: '^.$' }, '𠮷', 'holds'],
    ['pattern of an empty text', { pattern: '^$' }, '', 'unknown'],
    ['pattern of a number', { pattern: '1' }, 1, 'unknown'],
    ['minItems, reached', { minItems: 2 }, ['a', 'b'], 'holds'],
    ['minItems, not reached', { minItems: 2 }, ['a'], 'fails'],
    ['minItems of a text', { minItems: 1 }, 'ab', 'unknown'],
    ['contains', { contains: { const: 'b' } }, ['a', 'b'], 'holds'],
    ['contains, none', { contains: { const: 'b' } }, ['a', 'c'], 'fails'],
    ['contains, in nothing', { contains: { const: 'b' } }, [], 'fails'],
    ['contains, of a text', { contains: { const: 'b' } }, 'b', 'unknown'],
    ['contains, one open', { contains: { const: 'b' } }, ['a', 1], 'unknown'],
    ['items', { items: { const: 'a' } }, ['a', 'a'], 'holds'],
    ['items, one other', { items: { const: 'a' } }, ['a', 'b'], 'fails'],
    ['items of nothing', { items: { const: 'a' } }, [], 'holds'],
    ['items of a text', { items: { const: 'a' } }, 'a', 'unknown'],
    ['required', { required: ['a'] }, { a: 0 }, 'holds'],
    ['required, not there', { required: ['a'] }, { b: 1 }, 'fails'],
    ['required, empty', { required: ['a'] }, { a: '' }, 'fails'],
    ['required, of nothing', { required: ['a'] }, undefined, 'fails'],
    ['required, of an empty text', { required: ['a'] }, '', 'fails'],
    ['required, of a text', { required: ['a'] }, 'a', 'unknown'],
    ['required, of a list', { required: ['a'] }, ['a'], 'unknown'],
    ['required, of what every object has', { required: ['toString'] }, {}, 'fails'],
    ['properties of a text', { properties: { a: { const: 'x' } } }, 'x', 'unknown'],
    ['nothing asked', {}, undefined, 'holds'],
  ])('%s', (_, predicate, data, expected) => {
    expect(verdict(predicate, data)).toBe(expected);
    expect(verdict({ not: predicate }, data)).toBe(opposite[expected]);
  });

  it.each<[Predicate, unknown, string, unknown, unknown]>([
    [{ const: 'a' }, 'b', 'const', 'a', 'b'],
    [{ enum: ['a'] }, 'b', 'enum', ['a'], 'b'],
    [{ minimum: 2 }, 1, 'minimum', 2, 1],
    [{ maximum: 2 }, 3, 'maximum', 2, 3],
    [{ pattern: 'a' }, 'b', 'pattern', 'a', 'b'],
    [{ minItems: 2 }, ['a'], 'minItems', 2, ['a']],
    [{ contains: { const: 'a' } }, [], 'contains', { const: 'a' }, []],
    [{ contains: { const: 'a' } }, 'a', 'contains', { const: 'a' }, 'a'],
    [{ items: { const: 'a' } }, 'a', 'items', { const: 'a' }, 'a'],
  ])('%j of %j is told as it was asked', (predicate, data, keyword, expected, actual) => {
    const { leaves, misses } = judge({ properties: { x: predicate } }, { x: data });
    expect(leaves).toMatchObject([{ path: ['x'], keyword, expected, actual, negated: false }]);
    expect(misses).toEqual(leaves);
  });

  it('required is told at the field that is asked for', () => {
    expect(judge({ properties: { x: { required: ['a'] } } }, { x: {} }).leaves).toEqual([
      { path: ['x', 'a'], keyword: 'required', expected: 'a', actual: undefined, negated: false, verdict: 'fails' },
    ]);
  });

  it('members are told with their number', () => {
    expect(judge({ items: { const: 'a' } }, ['a', 'b']).leaves.map(({ path }) => path)).toEqual([[1]]);
    expect(judge({ contains: { const: 'x' } }, ['a', 'b']).leaves.map(({ path }) => path)).toEqual([[0], [1]]);
    expect(judge({ contains: { const: 'b' } }, ['a', 'b']).leaves.map(({ path }) => path)).toEqual([[1]]);
    expect(judge({ contains: { const: 'x' } }, ['a', 'b']).misses.map(({ path }) => path)).toEqual([[0]]);
  });
});

describe('what decided', () => {
  const [yes, no, open] = [known.holds, known.fails, known.unknown];
  const both: Predicate = { allOf: [{ properties: { n: { minimum: 9 } } }, { properties: { n: { minimum: 8 } } }] };

  it('of several that hold it is the one with the fewest tests', () => {
    const two: Predicate = { allOf: [yes, yes] };
    expect(judge({ anyOf: [two, yes] }, item).leaves).toHaveLength(1);
    expect(judge({ anyOf: [yes, two] }, item)).toMatchObject({ verdict: 'holds', misses: [] });
  });

  it('of several that fail it is the nearest', () => {
    expect(judge({ anyOf: [both, { properties: { n: { minimum: 7 } } }] }, { n: 1 }).misses.map(({ expected }) => expected)).toEqual([7]);
    expect(judge({ anyOf: [both, { properties: { n: { minimum: 7 } } }] }, { n: 1 }).leaves.map(({ expected }) => expected)).toEqual([7]);
  });

  it('what is open is open for all that left it so', () => {
    const other: Predicate = { properties: { elsewhere: { const: 'yes' } } };
    const { verdict: said, leaves, misses } = judge({ anyOf: [open, no, other] }, item);
    expect(said).toBe('unknown');
    expect(leaves.map(({ path }) => path)).toEqual([['absent'], ['elsewhere']]);
    expect(misses.map(({ path }) => path)).toEqual([['absent']]);
  });

  it('nothing to choose from fails, with nothing to change', () => {
    expect(judge({ anyOf: [] }, item)).toEqual({ verdict: 'fails', leaves: [], misses: [] });
  });

  it('a column that was lacking is told, of fields that say nothing and of no fact', () => {
    const lacking = (): boolean => true;
    const asked: Predicate = {
      allOf: [{ properties: { n: { minimum: 1 } } }, { properties: { facts: { properties: { d: { minimum: 1 } } } } }],
    };
    expect(judge(asked, {}, lacking).leaves.map((leaf) => leaf.lacking)).toEqual([true, undefined]);
    expect(judge({ properties: { n: { minimum: 1 } } }, { n: '' }, lacking).leaves[0]?.lacking).toBe(true);
    expect(judge({ properties: { n: { minimum: 1 } } }, { n: '一次' }, lacking).leaves[0]).not.toHaveProperty('lacking');
    expect(judge({ properties: { n: { minimum: 1 } } }, { n: 0 }, lacking).leaves[0]).not.toHaveProperty('lacking');
    expect(judge({ properties: { n: { minimum: 1 } } }, {}).leaves[0]).not.toHaveProperty('lacking');
    expect(judge({ required: ['n'] }, {}, lacking)).toMatchObject({ verdict: 'unknown', leaves: [{ lacking: true }] });
    expect(judge({ required: ['n'] }, { n: 1 }, lacking).verdict).toBe('holds');
    expect(judge({ properties: { facts: { required: ['d'] } } }, { facts: {} }, lacking).verdict).toBe('fails');
  });

  it('a field in a list is asked for without its number', () => {
    const asked: string[] = [];
    judge({ properties: { list: { items: { properties: { a: { const: 'x' } } } } } }, { list: [{}] }, (field) => asked.push(field) > 0);
    expect(asked).toEqual(['list.a']);
  });
});

describe('the fields that a predicate looks at', () => {
  it.each<[Predicate, string[]]>([
    [{}, []],
    [{ required: ['a', 'b'] }, ['a', 'b']],
    [{ properties: { a: { const: 'x' } } }, ['a']],
    [{ properties: { limit: { properties: { promised: { const: 'x' } } } } }, ['limit.promised']],
    [{ properties: { limit: { required: ['promised'] } } }, ['limit.promised']],
    [{ allOf: [{ required: ['a'] }], anyOf: [{ required: ['b'] }], not: { required: ['c'] } }, ['c', 'a', 'b']],
    [{ properties: { materials: { contains: { required: ['name'] } } } }, ['materials.name']],
    [{ properties: { materials: { items: { properties: { need: { const: 'x' } } } } } }, ['materials.need']],
    [{ properties: { facts: { properties: { licence: { const: true } } }, factsheet: { const: 'x' } } }, ['factsheet']],
    [{ required: ['facts'] }, []],
  ])('%j', (predicate, fields) => expect(fieldsOf(predicate)).toEqual(fields));
});

describe('verdictOf', () => {
  it('is the verdict of judge', () => {
    fc.assert(
      fc.property(predicates, items, (predicate, data) => {
        expect(verdictOf(predicate, data)).toBe(verdict(predicate, data));
      }),
    );
  });

  it('and so for each keyword, whatever stands there', () => {
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'a', 1, 2, true, undefined, [], ['a'], { k: 'a' }, { k: '' }));
    const each: Predicate[] = [
      { const: 'a' },
      { const: 1 },
      { enum: ['a', 1] },
      { minimum: 1 },
      { maximum: 1 },
      { minItems: 1 },
      { pattern: '^a' },
      { required: ['k'] },
      { contains: { const: 'a' } },
      { items: { const: 'a' } },
      { properties: { k: { const: 'a' } }, required: ['k'] },
      { const: 'a', pattern: '^a' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...each), values, (predicate, data) => {
        expect(verdictOf(predicate, data)).toBe(verdict(predicate, data));
        expect(verdictOf({ not: predicate }, data)).toBe(verdict({ not: predicate }, data));
      }),
    );
  });
});
