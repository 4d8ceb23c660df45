import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone, isHotline, parsePhones, samePhones } from '../../src/text/phone.ts';

const written = (text: string) => parsePhones(text).map((phone) => formatPhone(phone));

describe('parsePhones', () => {
  it.each([
    ['０460—5550 021', ['0460-5550021']],
    ['（0460）5500121', ['0460-5500121']],
    ['0460 5500121', ['0460-5500121']],
    ['+86-460-5500121', ['0460-5500121']],
    ['0460-5500121转803', ['0460-5500121转803']],
    ['0460-5500121-803', ['0460-5500121转803']],
    ['0460-5500121、0460-5500122；12345', ['0460-5500121', '0460-5500122', '12345']],
    ['0460-5500121/0460-5500122 0460-5500123', ['0460-5500121', '0460-5500122', '0460-5500123']],
    ['咨询电话：0460-5500121，工作日8:00-12:00', ['0460-5500121']],
    ['12333-9-3', ['12333转9-3']],
    ['0460--12345-1', ['0460-12345转1']],
    ['13900000000', ['13900000000']],
    ['4000000000', ['400-000-0000']],
    ['110', ['110']],
    ['禾川大道110室', []],
    ['0460-55001211234', []],
    ['（9999）9999999', []],
    ['邮编990101', []],
    ['无', []],
  ])('%s', (text, numbers) => expect(written(text)).toEqual(numbers));

  it('keeps the number as it stands', () => {
    expect(parsePhones('电话：０460—5550 021。')[0]?.raw).toBe('０460—5550 021');
  });

  it('never throws, and reads what it writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('0', '2', '5', '8', '1', '3', '-', '—', '转', '、', ' ', '(', ')', '4') }), (text) => {
        const phones = parsePhones(text);
        expect(written(formatPhone(...phones))).toEqual(phones.map((phone) => formatPhone(phone)));
      }),
    );
  });
});

describe('hotlines', () => {
  it.each(['12345', '0460-12345', '12333-9', '12393'])('%s is one', (text) => expect(isHotline(text)).toBe(true));
  it.each(['95598', '0460-5500121', '12345、0460-5500121', '110', ''])('%s is none', (text) => expect(isHotline(text)).toBe(false));

  it('are left out of a comparison on request', () => {
    expect(samePhones('0460-5500121、12345', '12345，（0460）5500121')).toBe(true);
    expect(samePhones('12345', '12345')).toBe(true);
    expect(samePhones('12345', '12345', { hotlines: false })).toBe(false);
    expect(samePhones('0460-5500121、12345', '0460-5500121', { hotlines: false })).toBe(true);
    expect(samePhones('', '')).toBe(false);
  });
});
