import { describe, expect, it } from 'vitest';
import { several } from '../../src/rules/several.ts';

describe('several', () => {
  const groups = (words: readonly string[]) => [...several(words, (word) => word.charAt(0))];

  it('leaves out what is alone under its key', () => expect(groups(['a1', 'b1', 'c1'])).toEqual([]));

  it('has keys by their first thing, and things in their order', () =>
    expect(groups(['a1', 'b1', 'c1', 'b2', 'a2', 'b3'])).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1', 'b2', 'b3']],
    ]));
});
