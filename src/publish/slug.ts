import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { ResolvedItem } from '../catalog/resolve.ts';

/**
 * A file name without ending for each item: its code where it has one, else a hash of its key. Only ASCII letters, digits and hyphens,
 * so that a zip unpacks on every system; names that differ in case alone are told apart, since Windows does not.
 */
export function slugsOf(items: readonly ResolvedItem[]): ReadonlyMap<ResolvedItem, string> {
  const taken = new Map<string, number>();
  const slugs = new Map<ResolvedItem, string>();
  for (const item of items) {
    const base = /^[0-9A-Za-z-]{6,64}$/.test(item.key) ? item.key : `item-${shortHash(item.key)}`;
    const count = (taken.get(base.toLowerCase()) ?? 0) + 1;
    taken.set(base.toLowerCase(), count);
    slugs.set(item, count === 1 ? base : `${base}-${count}`);
  }
  return slugs;
}

/** The first 12 hexadecimal digits of the SHA-256 of a text: short enough for paper. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
}
