import type { Splice } from '../../text/splice.ts';

/** Splices of one text that do not meet, in their order: whether another meets one of them is told by those beside it. */
export class DisjointSplices {
  readonly #taken: Splice[] = [];

  /** Takes splices that belong together, unless one of them meets what was taken before. */
  take(splices: readonly Splice[]): boolean {
    if (splices.some((splice) => this.#meets(splice))) return false;
    for (const splice of splices) this.#taken.splice(this.#placeOf(splice.from), 0, splice);
    return true;
  }

  #meets(splice: Splice): boolean {
    const at = this.#placeOf(splice.from);
    return [this.#taken[at - 1], this.#taken[at]].some((other) => other !== undefined && meet(splice, other));
  }

  /** How many of those taken begin before an offset. */
  #placeOf(offset: number): number {
    let [low, high] = [0, this.#taken.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle] as Splice).from < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function meet(a: Splice, b: Splice): boolean {
  return a.from === b.from || (a.from < b.to && b.from < a.to);
}
