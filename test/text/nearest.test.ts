import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/text/nearest.ts';

describe('the name that was likely meant', () => {
  it.each([
    ['titel', 'title'],
    ['matchs', 'matches'],
    ['appro', 'approvals'],
    ['时限', undefined],
    ['ma', undefined],
    ['', undefined],
  ])('%s: %s', (written, meant) => expect(nearestOf(written, ['title', 'matches', 'approvals'])).toBe(meant));

  it('is none where nothing is known', () => expect(nearestOf('title', [])).toBe(undefined));

  it('is none by its beginning where several begin so', () => expect(nearestOf('appro', ['approvals', 'approved-until'])).toBe(undefined));
});
