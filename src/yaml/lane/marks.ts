/** Numbers that a node takes: where its key begins and ends (-1 without one), where its value does, and how far its members reach. */
export const width = 5;
/** Stands in the last place of a scalar that has no members. */
export const plain = -1;
export const quoted = -2;

const chunkSize = 1 << 16;

// What many small documents note lies side by side in one array: an array for each would cost more than noting does.
let chunk = new Int32Array(chunkSize);
let used = 0;

/** Where the nodes of a document stand, in the order of the text, as it is being read. */
export class LaneMarks {
  #begin = used;

  /** Begins a document. */
  begin(): void {
    this.#begin = used;
  }

  /** Notes a node and returns its place. */
  add(keyFrom: number, keyTo: number, from: number, to: number, kind: number): number {
    if (used + width > chunk.length) this.#grow();
    const at = used;
    chunk[at] = keyFrom;
    chunk[at + 1] = keyTo;
    chunk[at + 2] = from;
    chunk[at + 3] = to;
    chunk[at + 4] = kind;
    used = at + width;
    return at - this.#begin;
  }

  /** Ends a map or list: its members are what was noted since. */
  close(node: number, to: number): void {
    const at = this.#begin + node;
    chunk[at + 3] = to;
    chunk[at + 4] = used - at;
  }

  /** How much was noted since the document began. */
  noted(): number {
    return used - this.#begin;
  }

  /** Forgets what was noted after so much. */
  cut(noted: number): void {
    used = this.#begin + noted;
  }

  /** What was noted since the document began. */
  take(): { marks: Int32Array; begin: number } {
    return { marks: chunk, begin: this.#begin };
  }

  #grow(): void {
    const noted = chunk.subarray(this.#begin, used);
    chunk = new Int32Array(Math.max(chunkSize, noted.length * 2 + width));
    chunk.set(noted);
    used = noted.length;
    this.#begin = 0;
  }
}
