/** One replacement in a text: what stands from an offset up to another (UTF-16 code units) gives way to `text`. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

/** Applies splices to a text: everything that none of them names stays as it is. Their order does not matter. @throws RangeError where two overlap or one lies outside */
export function spliced(text: string, splices: readonly Splice[]): string {
  let result = '';
  let reached = 0;
  for (const { from, to, text: put } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < reached || to < from || to > text.length) throw new RangeError(`splice ${from}-${to} overlaps or lies outside`);
    result += text.slice(reached, from) + put;
    reached = to;
  }
  return result + text.slice(reached);
}
