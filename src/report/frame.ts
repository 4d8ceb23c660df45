import type { Span } from '../text/place.ts';
import { displayWidth, padStart, truncate } from '../text/width.ts';
import { columns } from './view.ts';

/**
 * Shows a place in a text: the line before it, the line itself, and carets under it placed by display width,
 * so that they stand right under full-width text. A place that spans lines is marked to the end of its first one.
 */
export function frame(text: string, span: Span, mark: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const number = span.start.line;
  const line = lines[number - 1];
  if (line === undefined) return [];
  const gutter = Math.max(String(number).length, 4);
  const show = (at: number): string =>
    `${padStart(String(at), gutter + 1)} | ${truncate(visible(lines[at - 1] ?? ''), columns - gutter - 4)}`;
  const before = line.slice(0, span.start.column - 1);
  const end = span.end.line === number ? span.end.column - 1 : line.length;
  const marked = line.slice(span.start.column - 1, Math.max(end, span.start.column)).trimEnd();
  const room = columns - gutter - 4;
  const from = Math.min(displayWidth(visible(before)), room - 1);
  const length = Math.max(1, Math.min(displayWidth(visible(marked)), room - from));
  const carets = `${' '.repeat(gutter + 1)} | ${' '.repeat(from)}${'^'.repeat(length)}`;
  const previous = number > 1 && (lines[number - 2] ?? '').trim() !== '' ? [show(number - 1)] : [];
  return [...previous, show(number), mark === '' ? carets : `${carets} ${mark}`];
}

/** A line as a terminal shows it: tabs as two blanks, what cannot be seen as a blank. */
function visible(line: string): string {
  return line.replaceAll('\t', '  ').replaceAll(/[\p{Cc}\u200b-\u200f\ufeff]/gu, ' ');
}
