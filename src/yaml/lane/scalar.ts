import { handOver, type LaneCursor } from './cursor.ts';
import { bracket, breaks, colon, hash, ordinary, signs, starts, strange, wide } from './signs.ts';

const backslash = 0x5c;
const space = 0x20;

/** Whether a plain scalar surely begins at a place. */
export function beginsPlain(cursor: LaneCursor, at: number): boolean {
  const sign = signs[cursor.text.charCodeAt(at)];
  if (sign === ordinary || sign === wide) return true;
  // -5 and -乙 are text; a dash before a blank or an indicator is something else
  return cursor.text.charCodeAt(at) === 0x2d && signs[cursor.text.charCodeAt(at + 1)] === ordinary && !cursor.isBlank(at + 1);
}

/** Where the plain scalar that begins at a place ends, in block style; -1 where it is a key. What is behind it is left to the end of the line. */
export function plainEnd(cursor: LaneCursor, from: number): number {
  const { text, length } = cursor;
  const table = signs;
  let at = from;
  for (; at < length; at++) {
    const sign = table[text.charCodeAt(at)] as number;
    if (sign <= bracket) continue;
    if (sign === breaks) break;
    if (sign === hash) {
      if (text.charCodeAt(at - 1) === space) break;
      // a comment, had the blank before it been a space
      if (text.charCodeAt(at - 1) === 0x3000) throw handOver;
    } else if (sign === strange || text.charCodeAt(at + 1) === 0x09) throw handOver;
    else if (cursor.isBlank(at + 1)) return -1;
  }
  return doubtless(text, from, trimmed(text, at));
}

/** The end of a plain scalar, unless it looks like what was meant to be quoted, or ends in a blank of full width. */
function doubtless(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1);
  const first = text.charCodeAt(from);
  if (last === 0x3000 || first === 0x3000) throw handOver;
  if (signs[first] === wide && (signs[last] === wide || signs[last] === starts || text.slice(from, to).includes('#'))) throw handOver;
  return to;
}

/** The same within brackets, where commas and brackets end it too, and a colon with a blank behind it. */
export function plainEndInFlow(cursor: LaneCursor, from: number): number {
  const { text, length } = cursor;
  let isDoubtful = false;
  let at = from;
  for (; at < length; at++) {
    const sign = signs[text.charCodeAt(at)] as number;
    if (sign <= starts) continue;
    if (sign === bracket) break;
    if (sign === colon) {
      if (text.charCodeAt(at + 1) === space) break;
      if ((signs[text.charCodeAt(at + 1)] as number) > wide || at + 1 >= length) throw handOver;
    } else if (sign !== wide && (sign !== hash || text.charCodeAt(at - 1) === space)) throw handOver;
    isDoubtful = true;
  }
  const to = trimmed(text, at);
  if (isDoubtful && (signs[text.charCodeAt(from)] === wide || mistyped.test(text.slice(from, to)))) throw handOver;
  return to;
}

/** A key without its space or with a wide colon, a wide comma between numbers or quotes or before a key, wide brackets. */
const mistyped =
  /^[A-Za-zＡ-Ｚａ-ｚ][\w\uff01-\uff5e]* *[:：∶﹕︰；;=＝](?!\/\/)|[，；、﹐] *[A-Za-zＡ-Ｚａ-ｚ][\w\uff10-\uff5a]* *[:：∶]|[\d０-９"'”] *[，；、﹐] *["'“\d０-９]|[［｛］｝\u3000]/;

/** Whether a plain member of a list may have been meant as a key with its value. */
export function isMistypedKey(value: string): boolean {
  return mistypedKey.test(value);
}

const mistypedKey = /^[A-Za-zＡ-Ｚａ-ｚ][\w\uff01-\uff5e]* *[:：∶﹕︰；;=＝](?!\/\/)/;

/** Whether a plain member of a list in brackets may have been meant as several. */
export function areMistypedMembers(value: string): boolean {
  return /[，；、﹐]/.test(value);
}

/** Reads the quoted scalar at the cursor and leaves the cursor behind its closing quote. */
export function quotedScalar(cursor: LaneCursor): string {
  const { text, length } = cursor;
  const quote = text.charCodeAt(cursor.at);
  const single = quote === 0x27;
  const from = cursor.at + 1;
  let escaped = false;
  let at = from;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (!single || text.charCodeAt(at + 1) !== quote) break;
      escaped = true;
      at++;
    } else if (code === backslash && !single) {
      escaped = true;
      at++;
    } else if ((signs[code] as number) >= breaks) throw handOver;
  }
  if (at >= length) throw handOver;
  cursor.at = at + 1;
  if (!escaped) return text.slice(from, at);
  return single ? text.slice(from, at).replaceAll("''", "'") : unescaped(text.slice(from - 1, at + 1));
}

/** The escapes that JSON and YAML have in common; any other is left to the package. */
function unescaped(written: string): string {
  if (/\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(written.replaceAll('\\\\', ''))) throw handOver;
  return JSON.parse(written) as string;
}

function trimmed(text: string, end: number): number {
  let to = end;
  while (text.charCodeAt(to - 1) === space) to--;
  return to;
}
