import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCitation, leadingCitations } from '../../src/text/leading-citations.ts';

describe('leadingCitations', () => {
  it.each([
    ['《森林法》第五十七条 违反《草原法》规定的，不予许可。', ['森林法']],
    ['1.《森林法》第五十七条；2.《草原法》第三条', ['森林法', '草原法']],
    ['《森林法》《草原法》', ['森林法', '草原法']],
    ['根据《森林法》和《草原法》', ['森林法', '草原法']],
    ['《森林法》第三条：“《合同法》另有规定的，从其规定。《合同法》同时废止。”', ['森林法']],
    ['采伐林木的，依照《森林法》办理', []],
    ['（一）原《合同法》第十条', ['合同法']],
  ])('%s', (text, titles) => {
    expect(leadingCitations(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe('bareCitation', () => {
  it('is law and article, and together they are the text', () => {
    const part = fc.constantFrom('《森林法》', '《草原法》', '第五十七条', '第三条第一款', '、', '；', '至', '（国令第1号）', '规定', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const bare = bareCitation(text);
        if (bare) expect(bare.law + bare.article).toBe(text);
      }),
    );
    expect(bareCitation('《森林法》第五十七条、第五十八条')).toEqual({ law: '《森林法》', article: '第五十七条、第五十八条' });
    expect(bareCitation('《森林法》第五十七条规定')).toBeUndefined();
  });
});
