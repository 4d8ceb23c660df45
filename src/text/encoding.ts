/** How the bytes of a text were written; `utf-8-bom` begins with a byte order mark, which is no part of the text. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** `line`: text all the same, but in no encoding that is certain; it is no UTF-8 from that line on. */
export type Decoded = { text: string; encoding: Encoding; binary?: never } | { binary: true; line?: number };

/**
 * The text that bytes hold. UTF-8 first, UTF-16 by its mark or by the zeros beside its Latin letters, then GB18030 (with GBK and GB2312)
 * where what comes out looks like Chinese. Bytes that are no text, or whose encoding is not certain, are `binary`: a wrong guess would
 * write wrong characters into a catalog.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return as(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return as(bytes, 'utf-16be');
  const utf8 = as(bytes, startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8-bom' : 'utf-8');
  if (!utf8.binary) return utf8;
  const wide = unmarkedUtf16(bytes);
  if (wide) return as(bytes, wide);
  const chinese: Decoded = looksChinese(bytes) ? as(bytes, 'gb18030') : { binary: true };
  return chinese.binary && !hasControls(bytes) ? { binary: true, line: firstFaultyLine(bytes) } : chinese;
}

/** The text that bytes hold in the encoding that a user names; `binary` where they are not valid in it. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return as(bytes, encoding);
}

function as(bytes: Uint8Array, encoding: Encoding): Decoded {
  try {
    const text = decoderOf(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
    // GB18030 gives a character of the private area to what has none: a rare character now and then, or text that is none of it
    const foreign = encoding === 'gb18030' && (text.match(/[\ue000-\uf8ff]/g)?.length ?? 0) * 50 > text.length;
    return isText(text) && !foreign ? { text, encoding } : { binary: true };
  } catch {
    return { binary: true };
  }
}

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder>();

/** A decoder for each encoding: to make one takes longer than to decode a short text. */
function decoderOf(encoding: string): Decoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  return decoder;
}

/** No NUL and next to no controls beside tab and line breaks. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
  if (!/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]/.test(text)) return true;
  if (/[\0\ufffe\uffff]/.test(text)) return false;
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && !/\s/.test(text.charAt(index))) || (code >= 0x7f && code < 0xa0)) controls += 1;
  }
  return controls * 100 <= text.length;
}

/**
 * Nearly all of a Chinese text lies in the rows of GB 2312; damaged UTF-8, Big5 and Latin text, which GB18030 decodes just as well
 * into wrong characters, does not.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let usual = 0;
  let unusual = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    const trail = bytes[index] ?? 0;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) usual += 1;
    else unusual += 1;
  }
  return usual >= 4 * unusual;
}

/**
 * UTF-16 without its mark: every other byte of Latin letters, digits and line breaks is zero, nearly always the same of the two, and what
 * comes out is Chinese and Latin text throughout.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // a few characters such as 一 (U+4E00) have their zero on the other side
  if (Math.min(even, odd) * 4 > Math.max(even, odd) || Math.max(even, odd) * 20 < bytes.length) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const decoded = as(bytes, encoding);
  if (decoded.binary) return undefined;
  const usual = decoded.text.match(/[\t\r\n\x20-\x7e\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return usual * 20 >= decoded.text.length * 19 ? encoding : undefined;
}

/** Bytes that no text in any encoding of one or more bytes has. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}

/** The line, from 1, in which the bytes stop being UTF-8. */
function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, from)) {
    // a line break is never a part of a longer character of UTF-8
    if (as(bytes.subarray(from, at), 'utf-8').binary) return line;
    from = at + 1;
    line += 1;
  }
  return line;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
