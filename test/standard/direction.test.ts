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

describe('what stands on one side only', () => {
  it.each([
    ['limit.promised', '5个工作日', undefined, ['5个工作日'], []],
    ['limit.promised', '', '5个工作日', [], ['5个工作日']],
    ['visits', 1, null, ['1'], []],
    ['name', undefined, '甲', [], ['甲']],
    ['conditions', ['甲'], undefined, ['甲'], []],
    ['conditions', undefined, ['甲'], [], ['甲']],
    ['conditions', '', ['甲'], [], ['甲']],
    ['materials', null, [{ name: '甲' }], [], ['甲']],
  ])('%s: %j against %j is not to be judged', (field, ours, theirs, added, removed) => {
    expect(deviation(of(field), ours, theirs, other)).toEqual({ direction: 'unknown', added, removed });
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    [null, ''],
    [[], undefined],
    [[''], []],
  ])('%j and %j say the same: nothing', (ours, theirs) => {
    expect(deviation(of('conditions'), ours, theirs, other)).toBeUndefined();
    expect(deviation(of('name'), ours, theirs, other)).toBeUndefined();
  });
});

describe('numbers and flags', () => {
  const more: Policy = { class: 'not-worse', compare: 'number', worse: 'more' };
  const flagged: Policy = { class: 'not-worse', compare: 'flag', worse: 'less' };

  it.each([
    [2, 1, 'adverse'],
    [1, 2, 'favourable'],
    ['２', '1', 'adverse'],
    ['12', '2', 'adverse'],
    ['一次', 1, 'unknown'],
    [1, '1次', 'unknown'],
    ['约1', '1', 'unknown'],
    ['1234567890', '1', 'unknown'],
  ])('%j visits against %j: %s', (ours, theirs, direction) => expect(deviation(more, ours, theirs, other)?.direction).toBe(direction));

  it.each([
    [true, false, 'favourable'],
    ['否', '是', 'adverse'],
    ['true', '否', 'favourable'],
    ['false', true, 'adverse'],
    ['有', '否', 'unknown'],
    ['否', '有', 'unknown'],
  ])('%j against %j: %s', (ours, theirs, direction) => expect(deviation(flagged, ours, theirs, other)?.direction).toBe(direction));

  it.each([
    [more, '01', 1],
    [flagged, true, '是'],
    [flagged, 'true', '是'],
    [flagged, 'false', '否'],
  ])('%j: %j and %j are one', (policy, ours, theirs) => expect(deviation(policy, ours, theirs, other)).toBeUndefined());

  it('of a policy that calls neither worse every difference is neutral', () => {
    expect(deviation({ class: 'local', compare: 'number' }, 2, 1, other)?.direction).toBe('neutral');
    expect(deviation({ class: 'local', compare: 'members' }, ['甲'], ['乙'], other)?.direction).toBe('neutral');
    expect(deviation({ class: 'same', compare: 'text' }, '甲', '乙', other)).toEqual({
      direction: 'neutral',
      added: ['甲'],
      removed: ['乙'],
    });
    expect(deviation({ class: 'same' }, { a: 1 }, '乙', other)).toEqual({ direction: 'neutral', added: ['{"a":1}'], removed: ['乙'] });
  });
});

describe('lists', () => {
  const fewer: Policy = { class: 'not-worse', compare: 'members', worse: 'less' };
  const more: Policy = { class: 'not-worse', compare: 'members', worse: 'more' };

  it('where less is worse: a channel less is adverse, one more favourable, one for another adverse', () => {
    expect(deviation(fewer, ['窗口'], ['窗口', '网上'], other)?.direction).toBe('adverse');
    expect(deviation(fewer, ['窗口', '网上'], ['窗口'], other)?.direction).toBe('favourable');
    expect(deviation(fewer, ['窗口'], ['网上'], other)?.direction).toBe('adverse');
  });

  it('are compared as lists whatever the policy says, and a single text as one member', () => {
    expect(deviation({ class: 'same', compare: 'text' }, ['甲', '乙'], ['乙', '甲'], other)).toBeUndefined();
    expect(deviation({ class: 'same', compare: 'text' }, ['甲'], '甲', other)).toBeUndefined();
    expect(deviation({ class: 'same', compare: 'text' }, '甲', ['甲'], other)).toBeUndefined();
    expect(deviation(more, '甲', '甲；', other)).toBeUndefined();
    expect(deviation(more, '甲', '乙', other)?.direction).toBe('adverse');
  });

  it('name each member once, as it is first written', () => {
    expect(deviation(more, ['1.甲', '甲；', '乙', ''], ['乙'], other)).toEqual({ direction: 'adverse', added: ['1.甲'], removed: [] });
  });

  it('bases are compared by law and article', () => {
    const basis: Policy = { class: 'same', compare: 'basis' };
    expect(deviation(basis, [{ law: '《水法》', article: '第七条' }], [{ law: '水法', article: '第7条' }], other)).toBeUndefined();
    expect(deviation(basis, [{ law: '水法', article: '第七条' }], [{ law: '水法', article: '第八条' }], other)).toMatchObject({
      added: ['水法第七条'],
      removed: ['水法第八条'],
    });
  });

  it('running text is what is long, goes on behind a mark, or announces an enumeration', () => {
    const reworded = (ours: string, theirs: string) => deviation(more, [ours], [theirs], other)?.direction;
    expect(reworded('甲'.repeat(31), '乙')).toBe('unknown');
    expect(reworded('甲'.repeat(30), '乙')).toBe('adverse');
    expect(reworded('甲。乙', '乙')).toBe('unknown');
    expect(reworded('甲；乙', '丙')).toBe('unknown');
    expect(reworded('下列情形：', '乙')).toBe('unknown');
    expect(reworded('甲。', '乙')).toBe('adverse');
    expect(deviation(more, [{ name: '甲'.repeat(31) }], [{ name: '乙' }], other)?.direction).toBe('adverse');
    expect(deviation(more, ['甲。乙', '丙'], ['丁'], other)?.direction).toBe('adverse');
  });
});
