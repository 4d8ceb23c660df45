/** A longer file is no item, and one with more entries neither: they are read as a whole. */
const [longest, most] = [1 << 18, 1 << 10];

const newline = 0x0a;
/** What a line begins with: an entry, nothing of its own (it goes on with what is above it), or a dash. */
const [entry, goesOn, dash] = [0, 1, 2];
const begins = new Uint8Array(256).fill(entry);
for (const sign of ' \t\r\n#') begins[sign.charCodeAt(0)] = goesOn;
begins[0x2d] = dash;

/** Cuts a text in UTF-8 into the entries of its map by their first lines, and compares them; the same memory serves every text. */
export class EntryCut {
  // whole words are read behind the end
  readonly #bytes = new Uint8Array(longest + 8);
  readonly #view = new DataView(this.#bytes.buffer);
  readonly #starts = new Int32Array(most + 1);
  readonly #hashes = new Int32Array(most);

  /**
   * Copies a text and cuts it: an entry reaches from a line whose first byte is no blank, `#` or dash to the next such line, and what is
   * above the first is a part of it. Returns how many there are; 0 where the text is surely not to be read by entries.
   */
  cut(bytes: Uint8Array): number {
    const { length } = bytes;
    if (length === 0 || length > longest) return 0;
    const [copy, view, starts, hashes] = [this.#bytes, this.#view, this.#starts, this.#hashes];
    copy.set(bytes);
    copy[length] = newline;
    if (this.#isMark(0)) return 0;
    let isBegun = begins[copy[0] as number] === entry;
    let [count, from, hash] = [0, 0, 0];
    for (let at = 0; at < length; ) {
      // four bytes at once, the last of them a line break where there is one
      const word = view.getInt32(at, true);
      const breaks = word ^ 0x0a0a0a0a;
      const found = (breaks - 0x01010101) & ~breaks & 0x80808080;
      if (found === 0) {
        hash = Math.imul(hash ^ word, 0x9e3779b1);
        hash ^= hash >>> 15;
        at += 4;
        continue;
      }
      const last = (31 - Math.clz32(found & -found)) >> 3;
      hash = Math.imul(hash ^ (word << (24 - last * 8)), 0x9e3779b1);
      hash ^= hash >>> 15;
      at += last + 1;
      const next = begins[copy[at] as number];
      if (next === goesOn || at >= length) continue;
      if (this.#isMark(at)) return 0;
      if (next === dash) continue;
      if (isBegun) {
        if (count === most - 1) return 0;
        hashes[count] = Math.imul(hash ^ (at - from), 0x9e3779b1);
        starts[++count] = at;
        [from, hash] = [at, 0];
      }
      isBegun = true;
    }
    hashes[count] = Math.imul(hash ^ (length - from), 0x9e3779b1);
    starts[count + 1] = length;
    return isBegun ? count + 1 : 0;
  }

  /** A number by which the bytes of an entry are found again; others may have the same. */
  hash(nth: number): number {
    return this.#hashes[nth] as number;
  }

  length(nth: number): number {
    return (this.#starts[nth + 1] as number) - (this.#starts[nth] as number);
  }

  /** The bytes of an entry, until the next text is cut or entries are gathered. */
  bytes(nth: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[nth], this.#starts[nth + 1]);
  }

  /** The bytes of an entry as whole words, to be kept. */
  words(nth: number): Int32Array {
    const [from, length] = [this.#starts[nth] as number, this.length(nth)];
    const words = new Int32Array((length + 3) >> 2);
    for (let index = 0; index < words.length; index++) words[index] = this.#view.getInt32(from + index * 4, true);
    if (length & 3) words[length >> 2] = (words[length >> 2] as number) & ((1 << ((length & 3) * 8)) - 1);
    return words;
  }

  /** Whether an entry is the same, byte for byte, as one that was kept. */
  isSame(nth: number, words: Int32Array, length: number): boolean {
    const from = this.#starts[nth] as number;
    if ((this.#starts[nth + 1] as number) - from !== length) return false;
    const [view, whole] = [this.#view, length >> 2];
    for (let index = 0; index < whole; index++) if (view.getInt32(from + index * 4, true) !== words[index]) return false;
    const rest = length & 3;
    return rest === 0 || (view.getInt32(from + whole * 4, true) & ((1 << (rest * 8)) - 1)) === words[whole];
  }

  /** Moves an entry to the front, behind others that were; returns where it ends there. Entries are gathered in their order. */
  gather(nth: number, to: number): number {
    const [from, end] = [this.#starts[nth] as number, this.#starts[nth + 1] as number];
    if (from > to) this.#bytes.copyWithin(to, from, end);
    return to + end - from;
  }

  /** The bytes of the entries that were gathered. */
  gathered(length: number): Uint8Array {
    return this.#bytes.subarray(0, length);
  }

  /** Whether a line begins with `---`, or with a byte order mark, which a decoder takes away. */
  #isMark(at: number): boolean {
    const bytes = this.#bytes;
    const first = bytes[at];
    if (first === 0x2d) return bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d;
    return first === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
  }
}
