import { expect, it } from 'vitest';
import { grouped } from '../../src/finding/grouped.ts';

it('keeps keys and things in the order in which they come', () => {
  const groups = grouped(['ba', 'ab', 'bc', 'aa'], (text) => text[0]);
  expect([...groups]).toEqual([
    ['b', ['ba', 'bc']],
    ['a', ['ab', 'aa']],
  ]);
});
