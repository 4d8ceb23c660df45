import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { hashOf } from '../text/hash.ts';
import { type Path, valueAt } from './path.ts';

/** What a finding is, whoever it is about: never a line, a language or a message. */
interface Identity {
  rule: string;
  path: Path;
  value: unknown;
}

/** What a finding is, without whom it is about, in a few letters and digits: within one item no two are alike. */
export function traceOf({ rule, path, value }: Identity): string {
  return hashOf(JSON.stringify([rule, path, normalised(value)]));
}

/**
 * What a finding is together with its owner: the key of the item, or the path of the file where there is no item.
 * The same finding has the same one in every run:
 * the first 16 hexadecimal digits of a SHA-256, on which baselines rest from version to version.
 */
export function fingerprint(owner: string, trace: string): string {
  return bytesToHex(sha256(`${trace} ${owner}`)).slice(0, 16);
}

/** Tells equal fingerprints apart in the order in which they are asked for: `:2`, `:3` … from the second on. */
export function numbered(): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return count === 1 ? base : `${base}:${count}`;
  };
}

/** A path in which list members stand under their own name or code instead of their number, so that reordering changes nothing. */
export function stablePath(path: Path, data: unknown, identityOf: (path: Path) => string | undefined): Path {
  return path.map((part, index) => {
    if (typeof part !== 'number') return part;
    const above = path.slice(0, index);
    const member = valueAt(data, [...above, part]);
    const identity = identityOf(above);
    const name = identity === undefined ? member : valueAt(member, [identity]);
    return typeof name === 'string' || typeof name === 'number' ? `=${name}` : part;
  });
}

/** A value without what says nothing: blanks in texts, the order of keys and of list members. */
function normalised(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  if (Array.isArray(value)) return value.map((member) => JSON.stringify(normalised(member))).sort();
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, member]) => [key, normalised(member)]);
  }
  return value === undefined ? null : value;
}
