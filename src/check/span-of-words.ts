import type { Position, Span } from '../text/place.ts';

/** Where some words stand inside a span of a text; the whole span where they do not stand there as they are (in an escaped scalar, say). */
export function spanOfWords(text: string, span: Span, words: string): Span {
  const at = words === '' ? -1 : text.slice(span.start.offset, span.end.offset).indexOf(words);
  if (at < 0) return span;
  const start = moved(text, span.start, at);
  return { start, end: moved(text, start, words.length) };
}

function moved(text: string, from: Position, by: number): Position {
  const offset = from.offset + by;
  const passed = text.slice(from.offset, offset);
  const breaks = passed.split('\n').length - 1;
  return { offset, line: from.line + breaks, column: breaks === 0 ? from.column + by : passed.length - passed.lastIndexOf('\n') };
}
