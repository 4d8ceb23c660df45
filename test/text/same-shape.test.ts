import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/text/fold.ts';
import { commonCharacters, sameShapesIn } from '../../src/text/same-shape.ts';
import { sign, signsIn } from '../../src/text/signs.ts';

describe('characters that look like common ones', () => {
  it.each([
    ['⼯作⽇', '工作日'],
    ['⻔⾯⻓度', '门面长度'],
    ['\ufa08政复议', '行政复议'],
    ['\u{2f80f}', '兔'],
    ['申请书︵盖章︶﹐﹙复印件﹚', '申请书（盖章），（复印件）'],
    ['｢甲｣､乙｡', '「甲」、乙。'],
  ])('%s is %s', (text, plain) => {
    expect(commonCharacters(text)).toBe(plain);
    expect(sameShapesIn(text)).toEqual([...new Set(text)].filter((one) => !plain.includes(one)));
    expect(signsIn(text) & (sign.shape | sign.private)).not.toBe(0);
    expect(foldName(text)).toBe(foldName(plain));
  });

  it('are not ordinary text, punctuation in full width, numbers in circles or units', () => {
    const text = '工作日９：００—12：00（节假日除外），①㎡℃㈠﹏ﾊﾝ';
    expect(commonCharacters(text)).toBe(text);
    expect(sameShapesIn(text)).toEqual([]);
  });
});
