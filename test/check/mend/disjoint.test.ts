import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisjointSplices } from '../../../src/check/mend/disjoint.ts';
import type { Splice } from '../../../src/text/splice.ts';
import { spliced } from '../../../src/text/splice.ts';

const splice = (from: number, length: number): Splice => ({ from, to: from + length, text: '' });
const drawn = fc.tuple(fc.nat(40), fc.nat(5)).map(([from, length]) => splice(from, length));

describe('splices that do not meet', () => {
  it('are those that meet none of the ones before, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 20 }), (all) => {
        const taken = new DisjointSplices();
        const kept: Splice[] = [];
        for (const one of all) {
          const meets = kept.some((other) => one.from === other.from || (one.from < other.to && other.from < one.to));
          expect(taken.take([one])).toBe(!meets);
          if (!meets) kept.push(one);
        }
        expect(() => spliced('x'.repeat(50), kept)).not.toThrow();
      }),
    );
  });

  it('are taken together or not at all', () => {
    const taken = new DisjointSplices();
    expect(taken.take([splice(4, 2)])).toBe(true);
    expect(taken.take([splice(0, 2), splice(5, 3)])).toBe(false);
    expect(taken.take([splice(0, 2), splice(6, 3)])).toBe(true);
  });

  it('may be more than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => splice(3 * index, 1));
    const taken = new DisjointSplices();
    expect(taken.take(many)).toBe(true);
    expect(many.some((one) => taken.take([one]))).toBe(false);
  });
});
