import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../../src/text/encoding.ts';

const text = '事项名称,基本编码\r\n食品经营许可（新办）,000131905001\r\n';

describe('decode', () => {
  it.each([
    ['utf-8', iconv.encode(text, 'utf8')],
    ['utf-8-bom', iconv.encode(text, 'utf8', { addBOM: true })],
    ['utf-16le', iconv.encode(text, 'utf16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['gb18030', iconv.encode(text, 'gb18030')],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['utf-16le', iconv.encode(text, 'utf16le')],
    ['utf-16be', iconv.encode(text, 'utf16be')],
  ])('reads %s without its mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  it('reads a rare character of GBK that has its place in the private area', () => {
    const name = `${text}${'王先生办理食品经营许可，'.repeat(5)}`;
    const bytes = Uint8Array.from([...iconv.encode(name, 'gbk'), 0xaa, 0xa1]);
    expect(decode(bytes)).toEqual({ text: `${name}\ue000`, encoding: 'gb18030' });
  });

  it('says in which line a text stops being UTF-8 where nothing else fits', () => {
    const bytes = Uint8Array.from([...iconv.encode(text, 'utf8'), 0xe4, 0x2c]);
    expect(decode(bytes)).toEqual({ binary: true, line: 3 });
  });

  it.each([
    ['damaged UTF-8', Uint8Array.from([...iconv.encode(text, 'utf8').subarray(0, 40), 0xe4, 0x2c])],
    ['Big5', iconv.encode('食品經營許可證申請書與應備文件清單', 'big5')],
    ['Latin text', iconv.encode('déjà vu, crème brûlée', 'latin1')],
    ['bytes of a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0])],
    ['controls', Uint8Array.from([1, 2, 3, 4, 5, 65])],
  ])('takes %s for no text', (_, bytes) => {
    expect(decode(bytes)).toMatchObject({ binary: true });
  });

  it('believes a user who names the encoding, unless the bytes contradict', () => {
    expect(decodeAs(iconv.encode('镕', 'gbk'), 'gb18030')).toEqual({ text: '镕', encoding: 'gb18030' });
    expect(decodeAs(Uint8Array.from([0xff]), 'utf-8')).toEqual({ binary: true });
  });

  it('knows UTF-16 without its mark by its Latin letters, though 一 and the full-width space have a zero on the other side', () => {
    const content = 'name: 食品经营许可\naddress: 大道一号一楼\u3000一号窗口\n';
    expect(decode(iconv.encode(content, 'utf-16le'))).toEqual({ text: content, encoding: 'utf-16le' });
    expect(decode(iconv.encode(content, 'utf-16be'))).toEqual({ text: content, encoding: 'utf-16be' });
  });

  it('never throws, and reads every UTF-8 text back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(decode(bytes)).toBeTypeOf('object');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('许', '可', 'a', '，', '\n') }), (content) => {
        expect(decode(iconv.encode(content, 'utf8'))).toEqual({ text: content, encoding: 'utf-8' });
      }),
    );
  });
});
