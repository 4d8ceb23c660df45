import { foldWidth } from '../../text/fold.ts';
import { unseen } from './space.ts';

/** What a text may be made of: the names of keys, and the words of closed lists. */
export interface Names {
  keys: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** Undefined where nobody knows the names. */
export type Keys = Names | undefined;

/** The known key that was typed, widths and unseen characters put right; undefined where it is none. */
export function keyMeant(written: string, keys: Keys): string | undefined {
  const plain = foldWidth(written.replace(unseen, '')).trim();
  return keys?.keys.has(plain) ? plain : undefined;
}

/** Whether a word may be a key, for a text that cannot be read as it stands: a short word without punctuation. */
export function mayBeKey(written: string): boolean {
  return /^[\p{L}][\p{L}\p{N}_-]{0,19}$/u.test(written);
}
