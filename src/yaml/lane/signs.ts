/** What a UTF-16 unit can mean in a text: up to `bracket` it is a part of a plain scalar in block style, up to `starts` within brackets too. */
export const ordinary = 0;
/** What changes what a scalar is, or may have been meant to, only where it stands first: `-`, `&`, a quote, a dash of running text. */
export const starts = 1;
/** Signs of running text that are typed in the place of YAML's own: plain text within a value, doubtful in a key or within brackets. */
export const wide = 2;
export const bracket = 3;
export const colon = 4;
export const hash = 5;
export const breaks = 6;
/** Tabs, control characters and characters that nobody sees: never read in the fast lane. */
export const strange = 7;

/** The sign of every UTF-16 unit. */
export const signs: Uint8Array = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (from: number, to: number, sign: number): void => {
    table.fill(sign, from, to + 1);
  };
  mark(0x00, 0x1f, strange);
  mark(0x7f, 0xa0, strange);
  mark(0xad, 0xad, strange);
  mark(0x1680, 0x1680, strange);
  mark(0x180e, 0x180e, strange);
  mark(0x2000, 0x200f, strange);
  mark(0x2028, 0x202f, strange);
  mark(0x205f, 0x206f, strange);
  mark(0xd800, 0xdfff, strange);
  mark(0xe000, 0xf8ff, strange);
  mark(0xfeff, 0xfeff, strange);
  mark(0xfff0, 0xffff, strange);
  mark(0xff01, 0xff07, wide);
  mark(0xff0a, 0xff5f, wide);
  for (const sign of '\u3000∶﹕︰﹐；、‘’‛“”„‟〝〞') table[sign.charCodeAt(0)] = wide;
  for (const sign of '［｛＃－–—•·●▪') table[sign.charCodeAt(0)] = starts;
  for (const sign of '?-&*!|>%@`"\'') table[sign.charCodeAt(0)] = starts;
  for (const sign of '[]{},') table[sign.charCodeAt(0)] = bracket;
  table[0x3a] = colon;
  table[0x23] = hash;
  table[0x0a] = breaks;
  table[0x0d] = breaks;
  return table;
}
