import { gbkCode, isCommon } from './gbk.ts';

/** A stretch of a text that was read in a wrong encoding. */
export interface Mojibake {
  from: number;
  to: number;
  /** What stood there, where nothing of it was lost. */
  original?: string;
}

/**
 * Where a text was read in a wrong encoding and kept: UTF-8 as GBK (鍐滆嵂) or as Latin (å†œ), GBK as Latin (Å©Ò©), and what such readings
 * leave of characters that they lose (锟斤拷, U+FFFD). Only what surely is none of the words of a language is told.
 */
export function mojibakeIn(text: string): Mojibake[] {
  if (!mayBeBroken(text)) return [];
  const found: Mojibake[] = [];
  for (const { index: from, 0: run } of text.matchAll(/[\u0080-\uffff]+/g)) {
    const to = from + run.length;
    const original = run.length < 3 ? undefined : (latin(run) ?? (hasMarks(run) ? fromGbk(run) : undefined));
    if (original !== undefined) found.push({ from, to, ...(original === '' ? {} : { original }) });
    else
      for (const lost of run.matchAll(/\ufffd+|(?:锟斤拷|锟斤|斤拷|烫烫烫|屯屯屯|锘匡)+/g))
        found.push({ from: from + lost.index, to: from + lost.index + lost[0].length });
  }
  return found;
}

let marks: RegExp | undefined;
let brokenSigns: Uint8Array | undefined;

/** A quick look, which nearly every text passes: a table is several times as fast as an expression of so many characters. */
export function mayBeBroken(text: string): boolean {
  brokenSigns ??= signs();
  for (let index = 0; index < text.length; index += 1) {
    if (brokenSigns[text.charCodeAt(index)] === 1) return true;
  }
  return false;
}

/** Whether a code unit may come out of a wrong reading, so that a text without any such passes that look. */
export function isBrokenSign(unit: number): boolean {
  brokenSigns ??= signs();
  return brokenSigns[unit] === 1;
}

/** One for each code unit that may come out of a wrong reading. */
function signs(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1, 0xa1, 0x100);
  for (const character of `\ufffd锟斤烫屯锘${firstPairs()}`) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Whether a stretch may be UTF-8 read as GBK: its first two bytes are those of a Chinese character or of Chinese punctuation. */
function hasMarks(run: string): boolean {
  marks ??= new RegExp(`^[${firstPairs()}]`);
  return marks.test(run);
}

function firstPairs(): string {
  const decoder = new TextDecoder('gbk');
  let pairs = '';
  for (const lead of [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef])
    for (let second = 0x80; second < 0xc0; second += 1) {
      const character = decoder.decode(Uint8Array.of(lead, second));
      if (character.length === 1 && character !== '\ufffd') pairs += character;
    }
  return pairs;
}

/** What stood there before its UTF-8 was read as GBK; empty where its end was lost; undefined where it never was UTF-8. */
function fromGbk(run: string): string | undefined {
  const bytes: number[] = [];
  const whole = run.replace(/[?\ufffd]+$/, '');
  for (const character of whole) {
    const code = character === '€' ? 0x80 : gbkCode(character);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return asChinese(bytes, whole.length < run.length);
}

/** The bytes that Windows shows as these Latin letters. */
const windows: ReadonlyMap<string, number> = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, index) => [
    sign,
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
      0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0,
  ]),
);

const lostLatin = /^(?:[ã-éï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]{1,2}){2,}$/;

/** What stood there before its bytes were read as Latin letters; empty where some of them were lost. */
function latin(run: string): string | undefined {
  const bytes = [...run].map((sign) => windows.get(sign) ?? (sign <= '\u00ff' ? sign.charCodeAt(0) : -1));
  // some bytes have no letter in Windows, and are lost
  if (lostLatin.test(run)) return asChinese(bytes.includes(-1) ? [] : bytes, false) ?? '';
  if (bytes.includes(-1)) return undefined;
  const utf8 = asChinese(bytes, false);
  if (utf8 !== undefined) return utf8;
  if (bytes.length < 4 || bytes.length % 2 === 1 || bytes.some((byte) => byte < 0xa1)) return undefined;
  const gbk = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return [...gbk].every((character) => isCommon(character) || isPunctuation(character)) ? gbk : undefined;
}

/** Bytes as UTF-8, where that gives at least two common Chinese characters and nothing else. */
function asChinese(bytes: readonly number[], isCut: boolean): string | undefined {
  for (const dropped of [0, 1, 2]) {
    const kept = bytes.slice(0, bytes.length - dropped);
    const text = strictly(kept);
    if (text === undefined) continue;
    const chinese = [...text].filter(isCommon).length;
    const others = [...text].filter((character) => !isCommon(character) && !isPunctuation(character) && !isHan(character)).length;
    if (chinese < 2 || others > 0) return undefined;
    return dropped > 0 || isCut ? '' : text;
  }
  return undefined;
}

function strictly(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function isPunctuation(character: string): boolean {
  return /[\u2010-\u2026\u3000-\u303f\uff00-\uffef]/.test(character);
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}
