import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviation } from '../../src/standard/direction.ts';
import type { Policy } from '../../src/standard/generated/pack.ts';
import { basisKey } from '../../src/standard/members.ts';
import { standardOf } from '../catalog-of.ts';

const { policy } = standardOf();
const of = (field: string): Policy => policy[field] as Policy;
const licence = { licence: true };
const other = { licence: false };

describe('a difference serves whom', () => {
  it('a longer limit is adverse, a shorter one favourable', () => {
    expect(deviation(of('limit.promised'), '30个工作日', '20个工作日', licence)?.direction).toBe('adverse');
    expect(deviation(of('limit.promised'), '5个工作日', '20个工作日', licence)?.direction).toBe('favourable');
  });

  it('limits in other units say the same, or cannot be compared', () => {
    expect(deviation(of('limit.statutory'), '7日', '7个工作日', licence)).toBeUndefined();
    expect(deviation(of('limit.statutory'), '7日', '7个工作日', other)?.direction).toBe('favourable');
    expect(deviation(of('limit.statutory'), '5个工作日', '7日', other)?.direction).toBe('unknown');
    expect(deviation(of('limit.statutory'), '20（工作日）', '20个工作日', other)).toBeUndefined();
    expect(deviation(of('limit.statutory'), '无法定期限', '无期限', other)).toBeUndefined();
    expect(deviation(of('limit.statutory'), '1个月', '无法定期限', other)).toEqual({
      direction: 'unknown',
      added: ['1个月'],
      removed: ['无法定期限'],
    });
  });

  it('a material more is adverse, one less favourable, one for another adverse on both sides', () => {
    const [form, card, book] = [{ name: '申请表' }, { name: '居民身份证' }, { name: '户口簿' }];
    expect(deviation(of('materials'), [form, card, book], [form, card], other)).toEqual({
      direction: 'adverse',
      added: ['户口簿'],
      removed: [],
    });
    expect(deviation(of('materials'), [form], [form, card], other)).toEqual({
      direction: 'favourable',
      added: [],
      removed: ['居民身份证'],
    });
    expect(deviation(of('materials'), [form, card], [form, book], other)?.direction).toBe('adverse');
    expect(deviation(of('materials'), [form, book], [form, card], other)?.direction).toBe('adverse');
  });

  it('numbers, brackets and order of a list say nothing', () => {
    expect(deviation(of('conditions'), ['1.年满80周岁；', '（二）户籍在本县。'], ['户籍在本县', '年满80周岁'], other)).toBeUndefined();
    expect(deviation(of('conditions'), ['年满85周岁'], ['年满80周岁'], other)).toEqual({
      direction: 'adverse',
      added: ['年满85周岁'],
      removed: ['年满80周岁'],
    });
  });

  it('running text written otherwise is unknown, a condition more is adverse however long', () => {
    const theirs = '申请材料符合省人民政府关于印发建设项目环境影响评价文件分级审批办法的通知的规定，并已经获得项目编码。';
    const ours = '申请材料符合省人民政府关于印发建设项目环境影响评价文件分级审批办法的通知的规定，并且项目编码已经获得审核。';
    expect(deviation(of('conditions'), [ours], [theirs], other)?.direction).toBe('unknown');
    expect(deviation(of('conditions'), ['符合下列条件的全市性团体可以申请：'], ['符合下列条件的团体可以申请：'], other)?.direction).toBe(
      'unknown',
    );
    expect(deviation(of('conditions'), [theirs, ours], [theirs], other)?.direction).toBe('adverse');
    expect(deviation(of('conditions'), [ours, '年满85周岁'], [theirs, '年满80周岁'], other)?.direction).toBe('adverse');
  });

  it('one material in two situations is two', () => {
    const theirs = [{ name: '诊断证明', situation: '职业病' }];
    expect(deviation(of('materials'), [{ name: '诊断证明' }], theirs, other)?.added).toEqual(['诊断证明']);
  });

  it('an audience less is adverse', () => {
    expect(deviation(of('audience'), ['自然人'], ['自然人', '企业法人'], other)?.direction).toBe('adverse');
    expect(deviation(of('audience'), ['自然人', '企业法人'], ['自然人'], other)?.direction).toBe('favourable');
  });

  it('visits and fees', () => {
    expect(deviation(of('visits'), 1, 0, other)?.direction).toBe('adverse');
    expect(deviation(of('visits'), 0, 0, other)).toBeUndefined();
    expect(deviation(of('visits'), '一次', 0, other)?.direction).toBe('unknown');
    expect(deviation(of('fee.charged'), true, false, other)).toEqual({ direction: 'adverse', added: ['是'], removed: ['否'] });
    expect(deviation(of('fee.charged'), false, true, other)?.direction).toBe('favourable');
  });

  it('a legal basis is a set of law and article', () => {
    const ours = [{ law: '《中华人民共和国食品安全法》', article: '第35条' }];
    expect(deviation(of('basis'), ours, [{ law: '食品安全法', article: '第三十五条' }], other)).toBeUndefined();
    expect(deviation(of('basis'), ours, [{ law: '食品安全法', article: '第三十四条' }], other)?.direction).toBe('neutral');
    expect(basisKey({ law: '农药管理条例', article: '第二十四条第一款' })).toBe('农药管理条例 第24条第1款');
  });

  it('names and words differ neutrally, widths and brackets not at all', () => {
    expect(deviation(of('name'), '食品经营许可(新办)', '食品经营许可（新办）', other)).toBeUndefined();
    expect(deviation(of('type'), '行政许可', '其他行政权力', other)?.direction).toBe('neutral');
  });

  it('what one side does not say is unknown, what neither says is equal', () => {
    expect(deviation(of('visits'), undefined, 1, other)).toEqual({ direction: 'unknown', added: [], removed: ['1'] });
    expect(deviation(of('materials'), [{ name: '申请表' }], undefined, other)).toEqual({
      direction: 'unknown',
      added: ['申请表'],
      removed: [],
    });
    expect(deviation(of('visits'), undefined, '', other)).toBeUndefined();
  });
});

describe('swapping the sides', () => {
  const limit = fc.constantFrom(
    '当场办结',
    '1小时',
    '3个工作日',
    '7日',
    '7个工作日',
    '20个工作日',
    '60日',
    '1个月',
    '1年',
    '无法定期限',
    '尽快办理',
  );
  const members = fc.uniqueArray(fc.constantFrom('申请表', '居民身份证', '户口簿', '结婚证'));
  const sides: Record<string, fc.Arbitrary<unknown>> = {
    'limit.promised': limit,
    materials: members.map((names) => names.map((name) => ({ name }))),
    audience: members,
    visits: fc.nat(3),
    'fee.charged': fc.boolean(),
    name: fc.constantFrom('工伤认定', '工伤认定（市级）', '工伤 认定'),
    basis: fc
      .uniqueArray(fc.constantFrom('第一条', '第二条'))
      .map((articles) => articles.map((article) => ({ law: '工伤保险条例', article }))),
  };
  const mirrored = { adverse: 'favourable', favourable: 'adverse', neutral: 'neutral', unknown: 'unknown' } as const;

  it.each(Object.keys(sides))('%s: adverse and favourable change places, added and removed too', (field) => {
    const side = sides[field] as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(side, side, fc.boolean(), (a, b, isLicence) => {
        const [there, back] = [deviation(of(field), a, b, { licence: isLicence }), deviation(of(field), b, a, { licence: isLicence })];
        expect(back?.added).toEqual(there?.removed);
        expect(back?.removed).toEqual(there?.added);
        const isExchange = Array.isArray(a) && there && there.added.length > 0 && there.removed.length > 0;
        if (there && back && !isExchange) expect(back.direction).toBe(mirrored[there.direction]);
        expect(deviation(of(field), a, a, { licence: isLicence })).toBeUndefined();
      }),
    );
  });
});
