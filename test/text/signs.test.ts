import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mojibakeIn } from '../../src/text/mojibake.ts';
import { sign, signsIn } from '../../src/text/signs.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const without = (what: number, pattern: RegExp): string[] => units.filter((unit) => pattern.test(unit) && (signsIn(unit) & what) === 0);

describe('signsIn', () => {
  it.each([
    ['control', sign.control, /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029]/u],
    ['private', sign.private, /[\ue000-\uf8ff]/],
    ['wide', sign.wide, /[Ａ-Ｚａ-ｚ０-９]/],
    ['markup', sign.markup, /[&<\\]/],
    ['question', sign.question, /\?/],
  ])('misses no character of %s', (_, what, pattern) => expect(without(what, pattern)).toEqual([]));

  it('takes halves of a pair for anything that they may be halves of', () => {
    expect(signsIn('\u{e0020}') & sign.control).toBe(sign.control);
    expect(signsIn('\u{f0000}') & sign.private).toBe(sign.private);
  });

  it.each(['请。。', '请，；', '；：', '！！', '一，，二'])('sees two marks side by side in %s', (text) =>
    expect(signsIn(text)).toBe(sign.doubled),
  );

  it.each(['', '农药经营许可（新办）', '申请，受理；决定。', '“可以。”——不可以……', 'A4 0460-5500121 11990101MB0003121N', '一、二\n三'])(
    'sees none in %s',
    (text) => expect(signsIn(text)).toBe(0),
  );

  it('sees what may be broken', () => {
    const utf8 = iconv.encode('农药经营许可', 'utf8');
    for (const text of [iconv.decode(utf8, 'gbk'), iconv.decode(utf8, 'latin1'), '锟斤拷', '\ufffd']) {
      expect(mojibakeIn(text)).not.toEqual([]);
      expect(signsIn(text) & sign.broken).toBe(sign.broken);
    }
  });
});
