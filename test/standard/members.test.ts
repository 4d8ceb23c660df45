import { describe, expect, it } from 'vitest';
import { basisKey, basisOf, memberOf } from '../../src/standard/members.ts';

describe('members of lists', () => {
  it.each([
    [{ name: '居民身份证' }, '居民身份证', '居民身份证', '居民身份证', ''],
    [{ name: '1.居民身份证；' }, '1.居民身份证；', '居民身份证', '居民身份证', ''],
    [{ name: '委托书', situation: '委托办理的；' }, '委托书（委托办理的；）', '委托书 委托办理的', '委托书', '委托办理的'],
    ['年满80周岁。', '年满80周岁。', '年满80周岁', '年满80周岁', ''],
    [{ name: 12 }, '12', '12', '12', ''],
    [{ name: ['x'] }, '', '', '', ''],
    [{}, '', '', '', ''],
    [null, '', '', '', ''],
    [undefined, '', '', '', ''],
    [7, '', '', '', ''],
  ])('%j', (member, text, key, name, situation) => expect(memberOf(member)).toEqual({ text, key, name, situation }));

  it('a name that has another is known by that one, and shown as it is written', () => {
    const canonical = (folded: string): string => (folded === '户口本' ? '居民户口簿' : folded);
    expect(memberOf({ name: '户口本', situation: '未成年人' }, canonical)).toEqual({
      text: '户口本（未成年人）',
      key: '居民户口簿 未成年人',
      name: '居民户口簿',
      situation: '未成年人',
    });
  });
});

describe('legal bases', () => {
  it.each([
    [{ law: '农药管理条例', article: '第二十四条' }, '农药管理条例第二十四条', '农药管理条例 第24条'],
    [{ law: '《中华人民共和国药品管理法》', article: '第24条' }, '《中华人民共和国药品管理法》第24条', '药品管理法 第24条'],
    [{ text: '农药管理条例' }, '农药管理条例', '农药管理条例'],
    [{ law: '', text: '农药管理条例' }, '农药管理条例', '农药管理条例'],
    ['农药管理条例', '农药管理条例', '农药管理条例'],
    [{}, '', ''],
  ])('%j', (member, text, key) => expect(basisOf(member)).toEqual([{ text, key, name: key, situation: '' }]));

  it.each([
    [{ law: '某法', article: '第三条、第五条' }, ['某法第三条', '某法第五条']],
    [{ text: '某法', article: '第三条，第五条' }, ['某法第三条', '某法第五条']],
    [{ law: '某法', article: '第三条和第五条' }, ['某法第三条', '某法第五条']],
    [{ law: '某法', article: '第三条及附件' }, ['某法第三条及附件']],
    [{ law: '某法', article: '第三条、第五条及附件' }, ['某法第三条、第五条及附件']],
    [{ law: '某法', article: '附件' }, ['某法附件']],
    ['《某法》第三条；《另法》第五条', ['某法第三条', '另法第五条']],
    [{ law: '《某法》第三条' }, ['某法第三条']],
    [{ text: '《某法》第三条、第五条' }, ['某法第三条', '某法第五条']],
  ])('%j names each by itself', (member, texts) => expect(basisOf(member).map(({ text }) => text)).toEqual(texts));

  it.each([
    ['第十条第二款第（三）项', '第10条第2款第（三）项'],
    ['第二十四条、第三十条', '第24条、第30条'],
    ['第若干条', '第若干条'],
    ['', ''],
  ])('article %s', (article, key) => expect(basisKey({ law: '某法', article })).toBe(`某法 ${key}`.trim()));

  it('only what stands first is left out of a title', () => {
    expect(basisKey({ law: '《实施〈中华人民共和国水法〉办法》', article: '' })).toContain('中华人民共和国');
    expect(basisKey({ law: '关于《水法》', article: '' })).toBe('关于《水法》');
    expect(basisKey({ law: '《水法》办法', article: '' })).toBe('《水法》办法');
  });
});
