import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseCreditCode, organisationCheckDigit } from '../../src/standard/credit-code.ts';

// Published examples of GB 32100-2015, and codes of the made-up region 99.
const valid = [
  '91350100M000100Y43',
  '11990000MB0000000J',
  '11990101MB0000027X',
  '12990101MB0000035M',
  '13990101MB0000043D',
  '11990101MB0003121N',
];

describe('credit codes', () => {
  it.each(valid)('finds nothing wrong with %s', (code) => expect(diagnoseCreditCode(code)).toBeUndefined());

  it.each([
    ['91350100M000100Y4Z', { fault: 'symbol', symbol: 'Z', place: 18 }],
    ['91350100M000100Y44', { fault: 'check-digit', stands: '4', should: '3' }],
    ['11990000MB000000J', { fault: 'length', length: 17 }],
    ['MB000000-J', { fault: 'length', length: 10 }],
    ['MB000000-0', { fault: 'organisation-code' }],
    ['006939756', { fault: 'organisation-code' }],
    ['222222222222222222', { fault: 'placeholder' }],
    ['123456789012345678', { fault: 'placeholder' }],
    ['11990000mb0000000j', { fault: 'lower-case', should: '11990000MB0000000J' }],
    ['1199O000MB0000000J', { fault: 'symbol', symbol: 'O', place: 5 }],
    ['O1990000MB0000000J', { fault: 'symbol', symbol: 'O', place: 1 }],
    ['012345678901234567', { fault: 'placeholder' }],
    ['MB0000000X1', { fault: 'length', length: 11 }],
    ['91012345678900000X', { fault: 'check-digit', stands: 'X', should: expect.any(String) }],
  ])('says what is wrong with %s', (code, fault) => expect(diagnoseCreditCode(code)).toEqual(fault));

  it.each(['00693981X', 'MB2D0164X', 'MB2C87614', '006940386', '083372204', '000000000'])(
    'computes the check digit of organisation code %s',
    (code) => {
      expect(organisationCheckDigit(code)).toBe(code.slice(-1));
    },
  );

  it('notices every single slip, and throws at nothing', () => {
    const code = '11990101MB0003121N';
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (place, symbol) => {
        fc.pre(code[place] !== symbol);
        expect(diagnoseCreditCode(code.slice(0, place) + symbol + code.slice(place + 1))).toBeDefined();
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void diagnoseCreditCode(text)));
  });
});
