import { handOver, type LaneCursor } from './cursor.ts';
import { quotedScalar } from './scalar.ts';
import { colon, hash, ordinary, signs, starts } from './signs.ts';

const longest = 200;
/** So many keys are remembered, and so many of one map. */
const [mostMet, mostInMap] = [20_000, 100];

/**
 * A key as it was met in a map, behind certain others. The maps of a catalog have the same keys in the same order again and again: the key
 * that was met here last time is compared before one is read, and none that was met behind others can be one of them.
 */
export interface Met {
  readonly key: string;
  /** How many keys stand before it; -1 where it is not remembered. */
  readonly depth: number;
  /** The plain key that was met behind it last. */
  expected: Met | undefined;
  followers: Map<string, Met> | undefined;
  /** Where a map, or the members of a list, begin that were met below it. */
  below: Met | undefined;
}

let met = 0;

/** Where the map of a document begins. */
export const top: Met = newMet('', 0);

/** Where a map begins that stands below a key. */
export function below(key: Met): Met {
  key.below ??= newMet('', Math.min(key.depth, 0));
  return key.below;
}

function newMet(key: string, depth: number): Met {
  return { key, depth, expected: undefined, followers: undefined, below: undefined };
}

/** Reads the key at the cursor, behind the one that was read before it in its map; leaves the cursor behind its colon, which a blank follows. */
export function nextKey(cursor: LaneCursor, before: Met, map: { readonly [key: string]: unknown }): Met {
  const { text, at } = cursor;
  const { expected } = before;
  if (expected !== undefined && standsAt(cursor, expected)) {
    cursor.at = at + expected.key.length + 1;
    return expected;
  }
  const code = text.charCodeAt(at);
  const isPlain = code !== 0x22 && code !== 0x27;
  const key = isPlain ? plainKey(cursor) : quotedKey(cursor);
  const next = metBehind(key, before, map);
  if (isPlain && next.depth >= 0) before.expected = next;
  return next;
}

/** A key that was read behind another in a map, as it was met there. */
export function metBehind(key: string, before: Met, map: { readonly [key: string]: unknown }): Met {
  return before.followers?.get(key) ?? newlyMet(key, before, map);
}

/** Whether a key stands at the cursor, with its colon and a blank behind it. */
export function standsAt(cursor: LaneCursor, { key }: Met): boolean {
  const end = cursor.at + key.length;
  return cursor.text.charCodeAt(end) === 0x3a && cursor.text.startsWith(key, cursor.at) && cursor.isBlank(end + 1);
}

/** A key that is met here for the first time. What every object inherits looks like one that stands there: both are left to the package. */
function newlyMet(key: string, before: Met, map: { readonly [key: string]: unknown }): Met {
  if (map[key] !== undefined || isMoved(key)) throw handOver;
  // as the name of a property it is kept apart from its text, and found at once when it names one again
  const [own = key] = Object.keys({ [key]: true });
  if (met >= mostMet || before.depth < 0 || before.depth >= mostInMap) return newMet(own, -1);
  const next = newMet(own, before.depth + 1);
  before.followers ??= new Map();
  before.followers.set(own, next);
  met++;
  return next;
}

function plainKey(cursor: LaneCursor): string {
  const { text, length } = cursor;
  const from = cursor.at;
  if (signs[text.charCodeAt(from)] !== ordinary) throw handOver;
  let at = from;
  for (; ; at++) {
    if (at >= length) throw handOver;
    const code = text.charCodeAt(at);
    const sign = signs[code] as number;
    if (sign <= starts) continue;
    if (sign === colon && cursor.isBlank(at + 1)) break;
    // name:x: and what is typed in full width may have been meant otherwise
    if (sign !== hash && code !== 0x3001) throw handOver;
    if (sign === hash && text.charCodeAt(at - 1) === 0x20) throw handOver;
  }
  const key = text.slice(from, at);
  // name=x: was a key and its value, as likely as not
  if (key.length > longest || key.endsWith(' ') || /[;=]/.test(key)) throw handOver;
  cursor.at = at + 1;
  return key;
}

function quotedKey(cursor: LaneCursor): string {
  const key = quotedScalar(cursor);
  if (key.length > longest || cursor.text.charCodeAt(cursor.at) !== 0x3a || !cursor.isBlank(cursor.at + 1)) throw handOver;
  cursor.at++;
  return key;
}

/** Whether a key would not stay in its place among the keys of an object: whole numbers are moved to the front. */
export function isMoved(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:0|[1-9]\d{0,9})$/.test(key);
}
