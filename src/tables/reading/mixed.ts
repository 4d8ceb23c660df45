/**
 * Where a text table was pasted together of parts in UTF-8 and in GBK: the first line of each kind, counted from 1. No decoder reads both
 * right, and the wrong one gives characters that look like Chinese. Undefined where all lines agree.
 */
export function mixedLines(bytes: Uint8Array): { utf8: number; gbk: number } | undefined {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let [utf8, gbk, line] = [0, 0, 0];
  for (let start = 0; start < bytes.length && (utf8 === 0 || gbk === 0); ) {
    line += 1;
    const end = bytes.indexOf(0x0a, start);
    const own = bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
    if (own.every((byte) => byte < 0x80)) continue;
    try {
      if (isChinese(strict.decode(own)) && utf8 === 0) utf8 = line;
    } catch {
      if (gbk === 0) gbk = line;
    }
  }
  return utf8 > 0 && gbk > 0 ? { utf8, gbk } : undefined;
}

/** Two bytes of GBK are now and then a letter of UTF-8 by chance, but hardly ever only Chinese ones. */
function isChinese(text: string): boolean {
  const foreign = text.replace(/[\0-\x7f\ufeff\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\u2010-\u2027]/g, '');
  return foreign === '' && /[\u4e00-\u9fff]{2}/.test(text);
}
