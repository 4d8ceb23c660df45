import type { Span } from '../../text/place.ts';
import type { Splice } from '../../text/splice.ts';
import type { ReadDocument } from '../document.ts';
import type { LineStarts } from '../line-starts.ts';
import type { Problem } from '../problem.ts';

/** A part of a text, from one mark of a document to the next. */
export interface Part {
  text: string;
  /** Where it begins in the whole text. */
  from: number;
  /** The lines of the whole text. */
  lines: LineStarts;
}

/** Takes places in a part as it was mended back to the whole text as it was written. */
export function backTo({ text, from: base, lines }: Part, splices: readonly Splice[]): (span: Span) => Span {
  const sorted = [...splices].sort((a, b) => a.from - b.from || a.to - b.to);
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
  return ({ start, end }) => {
    const from = offsetOf(start.offset, false);
    return { start: lines.position(base + from), end: lines.position(base + Math.max(from, offsetOf(end.offset, true))) };
  };
}

/** A document of a mended text, with its places in the text as it was written. */
export function mendedDocument(document: ReadDocument, back: (span: Span) => Span, faults: readonly Problem[]): ReadDocument {
  const own = document.problems.map((problem) => {
    const span = back(problem.span);
    const { first } = problem.args;
    // mending keeps every line break, so that lines are only counted from elsewhere
    const args = first === undefined ? {} : { args: { ...problem.args, first: first + span.start.line - problem.span.start.line } };
    return { ...problem, ...args, span };
  });
  return {
    value: document.value,
    at: (path) => back(document.at(path)),
    keyAt: (path) => back(document.keyAt(path)),
    isPlain: (path) => document.isPlain(path),
    problems: [...own, ...faults].sort((a, b) => a.span.start.offset - b.span.start.offset),
  };
}
