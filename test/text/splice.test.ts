import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliced } from '../../src/text/splice.ts';

describe('splices', () => {
  it('replace, insert and remove, in whatever order they are given', () => {
    const splices = [
      { from: 6, to: 7, text: '' },
      { from: 0, to: 0, text: '一' },
      { from: 2, to: 4, text: '：' },
    ];
    expect(spliced('abcdefg', splices)).toBe('一ab：ef');
    expect(spliced('abcdefg', [...splices].reverse())).toBe('一ab：ef');
  });

  it('leave every character that none of them names', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, a, b, put) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(spliced(text, [{ from, to, text: put }])).toBe(text.slice(0, from) + put + text.slice(to));
      }),
    );
  });

  it('are refused where they overlap or lie outside', () => {
    const overlapping = [
      { from: 0, to: 3, text: '' },
      { from: 2, to: 4, text: '' },
    ];
    expect(() => spliced('abcdef', overlapping)).toThrow(RangeError);
    expect(() => spliced('abc', [{ from: 2, to: 9, text: '' }])).toThrow(RangeError);
  });
});
