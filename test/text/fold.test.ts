import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, foldNameLoosely, foldText, foldWidth } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['食品经营许可(新办)', '食品经营许可（新办）'],
    ['食品经营 许可（（新办））', '食品经营许可（新办）'],
    ['Ａ类〔新办〕', 'A类（新办）'],
    ['其它行政权力', '其他行政权力'],
    ['“双随机”检查', '「双随机」检查'],
  ])('%s and %s are one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

  it('leaves the level out only when asked', () => {
    expect(foldName('取水许可（市级）')).toBe('取水许可（市级）');
    expect(foldNameLoosely('取水许可(市级)')).toBe('取水许可');
    expect(foldNameLoosely('取水许可（新办）')).toBe('取水许可（新办）');
    expect(foldNameLoosely('（省级）')).toBe('（省级）');
  });

  it.each([
    ['1. 申请书；', '申请书'],
    ['（一）申请书。', '申请书'],
    ['①申请书', '申请书'],
    ['2、申请书 ', '申请书'],
    ['1.5米以上', '1.5米以上'],
  ])('%s is compared as %s', (text, folded) => expect(foldText(text)).toBe(folded));

  const text = fc.string({
    unit: fc.constantFrom('（', '(', ')', '）', '甲', '一', '1', '.', '、', '；', '其', '它', '　', '［', '〔', '“', '①'),
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(foldText(foldText(name))).toBe(foldText(name));
      }),
    );
    fc.assert(
      fc.property(text, (name) => {
        expect(foldWidth(name)).toHaveLength(name.length);
      }),
    );
  });
});
