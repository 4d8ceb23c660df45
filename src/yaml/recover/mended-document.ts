import type { Position, Span } from '../../text/place.ts';
import type { Splice } from '../../text/splice.ts';
import type { ReadDocument } from '../document.ts';
import type { Problem } from '../problem.ts';

/** Takes places in a mended text back to the text as it was written. */
export function backTo(text: string, splices: readonly Splice[]): (span: Span) => Span {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = (mended: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, text: put } of sorted) {
      const begins = from + shift;
      if (mended < begins || (mended === begins && isEnd)) break;
      const ends = begins + put.length;
      if (mended < ends || (mended === ends && isEnd && put.length > 0)) return isEnd ? to : from;
      shift += put.length - (to - from);
    }
    return Math.min(text.length, mended - shift);
  };
  const position = (offset: number): Position => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const from = offsetOf(start.offset, false);
    return { start: position(from), end: position(Math.max(from, offsetOf(end.offset, true))) };
  };
}

/** A document of a mended text, with its places in the text as it was written. */
export function mendedDocument(document: ReadDocument, back: (span: Span) => Span, faults: readonly Problem[]): ReadDocument {
  const own = document.problems.map((problem) => ({ ...problem, span: back(problem.span) }));
  return {
    value: document.value,
    at: (path) => back(document.at(path)),
    keyAt: (path) => back(document.keyAt(path)),
    isPlain: (path) => document.isPlain(path),
    problems: [...own, ...faults].sort((a, b) => a.span.start.offset - b.span.start.offset),
  };
}
