import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, parseCitations } from '../../src/text/citation.ts';

/** A citation in few words: title, article-paragraph-item, number of the document. */
function told(text: string): string[] {
  return parseCitations(text).map(({ title, article, inserted, to, paragraph, item, documentNumber }) =>
    [
      title,
      article === undefined ? '' : `${article}${inserted === undefined ? '' : `之${inserted}`}${to === undefined ? '' : `-${to}`}`,
      paragraph ?? '',
      item ?? '',
      documentNumber ?? '',
    ]
      .join(' ')
      .trimEnd(),
  );
}

describe('parseCitations', () => {
  it.each([
    ['《道路运输条例》第二十四条', ['道路运输条例 24']],
    ['《中华人民共和国药品管理法》第四十一条第一款第（三）项', ['中华人民共和国药品管理法 41 1 3']],
    ['《药品管理法》第41条第1款第3项', ['药品管理法 41 1 3']],
    ['《森林法》第五十七条、第五十八条', ['森林法 57', '森林法 58']],
    ['《森林法》第五十七条第一款和第五十八条', ['森林法 57 1', '森林法 58']],
    ['《行政许可法》第十二条至第十五条', ['行政许可法 12-15']],
    ['《刑法》第一百三十三条之一', ['刑法 133之1']],
    ['《民法典》第一千零四十九条', ['民法典 1049']],
    ['《优化营商环境条例》（国务院令第722号）第三十五条', ['优化营商环境条例 35   国务院令第722号']],
    ['《关于深化改革的通知》（国发〔2018〕27号）', ['关于深化改革的通知    国发〔2018〕27号']],
    ['《市场目录》（发改经体〔2018〕1892号）第48项', ['市场目录   48 发改经体〔2018〕1892号']],
    ['《〈森林法〉实施条例》第十条', ['〈森林法〉实施条例 10']],
    ['《实施《森林法》的通知》第十条；《草原法》第三条', ['实施《森林法》的通知 10', '草原法 3']],
    ['依照农药管理条例第二十四条第一款第一项', ['农药管理条例 24 1 1']],
    ['根据《种子法》和《草原法》第三条', ['种子法', '草原法 3']],
    ['取水许可和水资源费征收管理条例第十八条', ['取水许可和水资源费征收管理条例 18']],
    ['种子法和草原法第三条', ['草原法 3']],
    ['森林法第五十七条，草原法第三条', ['森林法 57', '草原法 3']],
    ['本条例第三条', []],
    ['符合规定', []],
    ['《森林法', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('says where each stands and how its place is written', () => {
    const [first, second] = parseCitations('依据《森林法》第五十七条、第58条办理') as [Citation, Citation];
    expect([first.span, first.place, first.marked]).toEqual([{ index: 2, length: 10 }, '第五十七条', true]);
    expect([second.span, second.place]).toEqual([{ index: 13, length: 4 }, '第58条']);
  });

  it('never throws, and every stretch lies in the text, one behind the other', () => {
    const part = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '森林法',
      '条例',
      '第',
      '十',
      '三',
      '12',
      '条',
      '款',
      '项',
      '（',
      '）',
      '、',
      '至',
      '之',
      '〔2018〕',
      '号',
      '令',
      '\n',
      ' ',
      '根据',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const { span, place, title } of parseCitations(text)) {
          expect(span.index).toBeGreaterThanOrEqual(end);
          end = span.index + span.length;
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.index, end)).toContain(place);
          expect(text).toContain(title);
        }
      }),
    );
  });
});
