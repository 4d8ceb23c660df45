import { describe, expect, it } from 'vitest';
import { itemsNotJudged } from '../../src/finding/not-judged.ts';

describe('what could not be judged', () => {
  it('is counted by items, told one by one or several in one entry', () => {
    const one = { rule: 'basis/unnamed', reason: 'lacking', fields: ['basis'] } as const;
    expect(itemsNotJudged([one, { ...one, count: 5567 }, one])).toBe(5569);
    expect(itemsNotJudged([])).toBe(0);
  });
});
