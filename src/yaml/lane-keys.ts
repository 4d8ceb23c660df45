import { handOver, type LaneCursor } from './lane-cursor.ts';
import { colon, hash, ordinary, signs, starts } from './lane-signs.ts';

const slots = 2048;
const longest = 200;

// The keys met so far, one for each slot: a catalog has few, and looking one up is cheaper than making its text anew.
const known: string[] = new Array<string>(slots).fill('');

/** Reads the plain key at the cursor; leaves the cursor behind its colon, which a blank follows. */
export function plainKey(cursor: LaneCursor): string {
  const { text, length } = cursor;
  const from = cursor.at;
  if (signs[text.charCodeAt(from)] !== ordinary) throw handOver;
  let at = from;
  let mixed = 0;
  for (;;) {
    if (at >= length) throw handOver;
    const code = text.charCodeAt(at);
    const sign = signs[code] as number;
    if (sign > starts) {
      if (sign === colon && cursor.isBlank(at + 1)) break;
      // name:x: and what is typed in full width may have been meant otherwise
      if (sign !== hash && code !== 0x3001) throw handOver;
      if (sign === hash && text.charCodeAt(at - 1) === 0x20) throw handOver;
    }
    mixed = (Math.imul(mixed, 31) + code) | 0;
    at++;
  }
  if (at - from > longest || text.charCodeAt(at - 1) === 0x20) throw handOver;
  cursor.at = at + 1;
  return keyOf(text, from, at, mixed);
}

/** The text of a key, which JavaScript must keep in the order of the others: it moves keys that are whole numbers to the front. */
function keyOf(text: string, from: number, to: number, mixed: number): string {
  const slot = mixed & (slots - 1);
  const last = known[slot] as string;
  if (last.length === to - from && text.startsWith(last, from)) return last;
  const key = text.slice(from, to);
  // name=x: was a key and its value, as likely as not
  if (isMoved(key) || /[;=]/.test(key)) throw handOver;
  known[slot] = key;
  return key;
}

/** Whether a key would not stay in its place among the keys of an object. */
export function isMoved(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:0|[1-9]\d{0,9})$/.test(key);
}
