import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLimits, formatLimit, type Limit, parseLimit } from '../../src/text/limit.ts';

const days = (amount: number, unit: '工作日' | '自然日' | '日' | '小时' | '月' | '年') => ({ kind: 'days', amount, unit });

describe('parseLimit', () => {
  it.each([
    '20个工作日',
    '20(工作日)',
    '20（工作日）',
    '20工作日',
    '20个工作日内',
    '20个工作日以内',
    '２０个工作日',
    '二十个工作日',
    ' 20 个工作日。',
    '自受理之日起20个工作日内办结',
  ])('%s is 20个工作日', (text) => expect(parseLimit(text)).toEqual(days(20, '工作日')));

  it.each([
    ['7日', days(7, '日')],
    ['15天', days(15, '日')],
    ['30(自然日)', days(30, '自然日')],
    ['1个月', days(1, '月')],
    ['3月', days(3, '月')],
    ['三个月', days(3, '月')],
    ['1年', days(1, '年')],
    ['0.5小时', days(0.5, '小时')],
    ['一百零五日', days(105, '日')],
    ['两个月', days(2, '月')],
    ['当场办结', { kind: 'immediate' }],
    ['即办', { kind: 'immediate' }],
    ['即时办结', { kind: 'immediate' }],
    ['0个工作日', { kind: 'immediate' }],
    ['无法定期限', { kind: 'none' }],
    ['无期限', { kind: 'none' }],
    ['尽快办理', { kind: 'vague', text: '尽快办理' }],
    ['视情况', { kind: 'vague', text: '视情况' }],
    ['按规定', { kind: 'vague', text: '按规定' }],
    ['20日审查，10日审核', { kind: 'unreadable', text: '20日审查，10日审核' }],
    ['百十日', { kind: 'unreadable', text: '百十日' }],
    ['', { kind: 'unreadable', text: '' }],
  ])('%s', (text, limit) => expect(parseLimit(text)).toEqual(limit));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseLimit(text).kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('formatLimit', () => {
  it('writes as officials write, and in English', () => {
    expect(formatLimit({ kind: 'days', amount: 1, unit: '工作日' }, 'en')).toBe('1 working day');
    expect(formatLimit({ kind: 'none' }, 'en')).toBe('no statutory limit');
    expect(formatLimit({ kind: 'vague', text: '尽快' }, 'zh')).toBe('尽快');
  });

  it('writes what it reads', () => {
    fc.assert(
      fc.property(limit(), (written) => {
        expect(parseLimit(formatLimit(written, 'zh'))).toEqual(written);
      }),
    );
  });
});

describe('compareLimits', () => {
  it.each([
    ['60个工作日', '60日', 'longer'],
    ['5个工作日', '7日', 'unknown'],
    ['7个工作日', '7日', 'longer'],
    ['7个工作日', '30日', 'shorter'],
    ['15个工作日', '60日', 'shorter'],
    ['1个工作日', '90日', 'shorter'],
    ['5个工作日', '5日', 'unknown'],
    ['10日', '15日', 'shorter'],
    ['24小时', '1个自然日', 'equal'],
    ['1小时', '1个工作日', 'shorter'],
    ['8小时', '1个工作日', 'unknown'],
    ['当场办结', '1小时', 'shorter'],
    ['12个月', '1年', 'equal'],
    ['1个月', '30日', 'unknown'],
    ['1个月', '32日', 'shorter'],
    ['无法定期限', '无期限', 'equal'],
    ['无法定期限', '20个工作日', 'unknown'],
    ['尽快办理', '尽快办理', 'unknown'],
  ])('%s against %s is %s', (a, b, order) => expect(compareLimits(parseLimit(a), parseLimit(b), { licence: false })).toBe(order));

  it('reads 日 of a licence as working days', () => {
    const compare = (a: string, b: string) => compareLimits(parseLimit(a), parseLimit(b), { licence: true });
    expect(compare('20日', '20个工作日')).toBe('equal');
    expect(compare('5个工作日', '7日')).toBe('shorter');
    expect(compare('60个工作日', '60个自然日')).toBe('longer');
  });

  const mirror = { shorter: 'longer', longer: 'shorter', equal: 'equal', unknown: 'unknown' };

  it('is its own mirror, and no limit is longer or shorter than itself', () => {
    fc.assert(
      fc.property(limit(), limit(), fc.boolean(), (a, b, licence) => {
        expect(compareLimits(b, a, { licence })).toBe(mirror[compareLimits(a, b, { licence })]);
        expect(compareLimits(a, a, { licence })).toBe('equal');
      }),
    );
  });

  it('never contradicts itself over three limits', () => {
    fc.assert(
      fc.property(limit(), limit(), limit(), (a, b, c) => {
        const order = (x: Limit, y: Limit) => compareLimits(x, y, { licence: false });
        if (order(a, b) === 'shorter' && order(b, c) === 'shorter') expect(order(a, c)).not.toMatch(/longer|equal/);
      }),
    );
  });
});

function limit(): fc.Arbitrary<Limit> {
  const units = fc.constantFrom('工作日', '自然日', '日', '小时', '月', '年' as const);
  const counted = fc.record({ kind: fc.constant('days' as const), amount: fc.integer({ min: 1, max: 400 }), unit: units });
  return fc.oneof({ weight: 8, arbitrary: counted }, fc.constant({ kind: 'immediate' as const }), fc.constant({ kind: 'none' as const }));
}
