import { isBrokenSign } from './mojibake.ts';
import { sameShapeUnits } from './same-shape.ts';

/** What the characters of a text give reason to look for, as bits that are added up. */
export const sign = {
  /** It may come out of a reading in a wrong encoding. */
  broken: 1,
  /** A character of private use, or half of one beyond the first plane. */
  private: 2,
  /** A question mark of ASCII: what programs write for what they cannot. */
  question: 4,
  /** A letter or digit in full width. */
  wide: 8,
  /** A character that nobody sees: for control, or for the format. */
  control: 16,
  /** A character that HTML and escapes begin with. */
  markup: 32,
  /** Two marks of punctuation side by side. */
  doubled: 64,
  /** It may only look like a common character. */
  shape: 256,
} as const;

/** Half of what `doubled` asks for; never in what `signsIn` gives. */
const mark = 128;

/**
 * The signs of a text: what a rule over characters looks for is not there where its sign is missing, and nearly always all are. One look at
 * each character in a table is several times as fast as the expressions that the rules then use.
 */
export function signsIn(text: string): number {
  table ??= signs();
  let [found, before] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const own = table[text.charCodeAt(index)] as number;
    if (own !== 0) found |= (own & before & mark) === 0 ? own : own | sign.doubled;
    before = own;
  }
  return found & ~mark;
}

let table: Uint16Array | undefined;

/** Stretches of code units that are, or hold, characters for control and format; a half of a pair may belong to any character. */
const unseen: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x600, 0x8ff],
  [0x1800, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff0, 0xfffc],
];

function signs(): Uint16Array {
  const made = new Uint16Array(0x10000);
  const add = (what: number, first: number, last: number): void => {
    for (let unit = first; unit <= last; unit += 1) made[unit] = (made[unit] as number) | what;
  };
  const each = (what: number, characters: string): void => {
    for (const character of characters) add(what, character.charCodeAt(0), character.charCodeAt(0));
  };
  for (const [first, last] of unseen) add(sign.control, first, last);
  for (const [first, last] of sameShapeUnits) add(sign.shape, first, last);
  add(sign.private, 0xd800, 0xf8ff);
  each(
    sign.wide,
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  );
  each(sign.question, '?');
  each(sign.markup, '&<\\');
  each(mark, '，。；、：！？');
  for (let unit = 0; unit < made.length; unit += 1) if (isBrokenSign(unit)) add(sign.broken, unit, unit);
  return made;
}
