import type { PlacedEntry } from './document.ts';

/**
 * So many entries, and so many bytes of them, are remembered before what nobody asked for since is forgotten: those of some
 * thousand matters with their law, conditions and materials, which come back with every town. An entry takes about six times its bytes with
 * its text, value and places, and there are two such generations in every thread.
 */
const [most, mostBytes] = [1 << 13, 1 << 22];
/** A longer entry is not remembered. */
export const longestKept = 1 << 14;
/** Of so many entries it is known that they were met. */
const noted = 1 << 16;

/** An entry with its bytes, which are compared before it stands for others. */
export interface KeptEntry {
  readonly entry: PlacedEntry;
  readonly words: Int32Array;
  readonly length: number;
  /** Whether a document has held it. */
  isMet: boolean;
}

/**
 * Entries by the hash of their bytes. An entry is remembered when it is met for the second time: codes and telephone numbers
 * come once, and would soon fill any memory. Two generations: what was asked for since the last change is kept for another.
 */
export class EntryTable {
  #young = new Map<number, KeptEntry>();
  #old = new Map<number, KeptEntry>();
  #bytes = 0;
  readonly #noted = new Int32Array(noted);

  get(hash: number): KeptEntry | undefined {
    const young = this.#young.get(hash);
    if (young) return young;
    const old = this.#old.get(hash);
    if (old) this.keep(hash, old);
    return old;
  }

  keep(hash: number, kept: KeptEntry): void {
    this.#young.set(hash, kept);
    this.#bytes += kept.length;
    if (this.#young.size < most && this.#bytes < mostBytes) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#bytes = 0;
  }

  /** Whether an entry of a hash was met before, as far as is known; from now on it was. */
  wasMet(hash: number): boolean {
    const slot = hash & (noted - 1);
    if (this.#noted[slot] === hash) return true;
    this.#noted[slot] = hash;
    return false;
  }
}
