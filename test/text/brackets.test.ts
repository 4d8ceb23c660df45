import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledBrackets, fixBrackets, halfWidthBrackets, mixesWidths } from '../../src/text/brackets.ts';

describe('brackets', () => {
  it.each(['甲((乙))', '甲(（乙）)', '甲（（乙））', '甲（(乙)）', '甲（（乙）'])('%s is doubled and made single', (name) => {
    expect(doubledBrackets(name)).toEqual([{ index: 1, length: 2 }]);
    expect(fixBrackets(name)).toBe('甲（乙）');
  });

  it.each(['甲（乙（丙））', '甲（（乙）丙）', '甲（乙））', '甲（乙）（丙）'])('%s is not doubled', (name) => {
    expect(doubledBrackets(name)).toEqual([]);
    expect(fixBrackets(name)).toBe(name);
  });

  it('finds half-width and mixed brackets', () => {
    expect(halfWidthBrackets('甲(乙)')).toEqual([
      { index: 1, length: 1 },
      { index: 3, length: 1 },
    ]);
    expect(mixesWidths('甲(乙）')).toBe(true);
    expect(mixesWidths('甲(乙)')).toBe(false);
    expect(fixBrackets('审批(（甲（乙）丙）)')).toBe('审批（甲（乙）丙）');
    expect(fixBrackets('（((甲)))')).toBe('（甲）');
  });

  it('leaves nothing to mend, and touches nothing but brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', '（', ')', '）', '甲') }), (name) => {
        const fixed = fixBrackets(name);
        expect(fixBrackets(fixed)).toBe(fixed);
        expect(halfWidthBrackets(fixed)).toEqual([]);
        expect(doubledBrackets(fixed)).toEqual([]);
        expect(fixed.replace(/[（）]/g, '')).toBe(name.replace(/[()（）]/g, ''));
      }),
    );
  });
});
