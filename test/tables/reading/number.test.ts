import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/tables/reading/number.ts';

describe('numberText', () => {
  it.each([
    [131905001, '000000000000', '000131905001'],
    [0.986, '0.0%', '98.6%'],
    [80, '0.00', '80.00'],
    [1.14507e17, 'General', '114507000000000000'],
    [0.1 + 0.2, '', '0.3'],
    [1.5e-7, '', '0.00000015'],
    [-3, '0000', '-3'],
  ])('%d as %s is %s', (value, format, text) => expect(numberText(value, format)).toBe(text));

  it('shows no exponent, whatever the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
        expect(numberText(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
      }),
    );
  });
});
