/** How the bytes of a text were written; `utf-8-bom` begins with a byte order mark, which is no part of the text. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Decoded = { text: string; encoding: Encoding; binary?: never } | { binary: true };

/**
 * The text that bytes hold. UTF-8 first, UTF-16 by its mark, then GB18030 (with GBK and GB2312) where what comes out looks like Chinese.
 * Bytes that are no text, or whose encoding is not certain, are `binary`: a wrong guess would write wrong characters into a catalog.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xff, 0xfe])) return as(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return as(bytes, 'utf-16be');
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return as(bytes, 'utf-8-bom');
  const utf8 = as(bytes, 'utf-8');
  if (!utf8.binary) return utf8;
  return looksChinese(bytes) ? as(bytes, 'gb18030') : { binary: true };
}

/** The text that bytes hold in the encoding that a user names; `binary` where they are not valid in it. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  return as(bytes, encoding);
}

function as(bytes: Uint8Array, encoding: Encoding): Decoded {
  try {
    const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true }).decode(bytes);
    // GB18030 gives a character of the private area to what has none.
    const foreign = encoding === 'gb18030' && /[\ue000-\uf8ff]/.test(text);
    return isText(text) && !foreign ? { text, encoding } : { binary: true };
  } catch {
    return { binary: true };
  }
}

/** No NUL and next to no controls beside tab and line breaks. */
function isText(text: string): boolean {
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

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
