import type { Span } from '../text/place.ts';
import { displayWidth, padStart, truncate } from '../text/width.ts';
import { unseen } from '../yaml/recover/space.ts';
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
  const room = columns - gutter - 4;
  const end = span.end.line === number ? span.end.column - 1 : line.length;
  const written = line.slice(span.start.column - 1, Math.max(end, span.start.column));
  const marked = markedPart(written.trimEnd() || written);
  const rest = marked + visible(line.slice(span.start.column - 1 + (written.trimEnd() || written).length));
  const [before, cut] = startOf(visible(line.slice(0, span.start.column - 1)), Math.min(displayWidth(marked), room / 2), room);
  const shown = (cut ? '..' : '') + before + rest;
  const from = Math.min(displayWidth(before) + (cut ? 2 : 0), room - 1);
  const length = Math.max(1, Math.min(displayWidth(marked), room - from));
  const row = (at: number, content: string): string => `${padStart(String(at), gutter + 1)} | ${truncate(content, room)}`;
  const carets = `${' '.repeat(gutter + 1)} | ${' '.repeat(from)}${'^'.repeat(length)}`;
  const previous = number > 1 && (lines[number - 2] ?? '').trim() !== '' ? [row(number - 1, visible(lines[number - 2] ?? ''))] : [];
  return [...previous, row(number, shown), ...underneath(carets, mark, from, gutter)];
}

/** The mark stands beside the carets; on a line of its own where that would run past the screen. */
function underneath(carets: string, mark: string, from: number, gutter: number): string[] {
  if (mark === '') return [carets];
  if (displayWidth(carets) + 1 + displayWidth(mark) <= columns) return [`${carets} ${mark}`];
  const indent = Math.max(0, Math.min(from, columns - gutter - 4 - displayWidth(mark)));
  return [carets, `${' '.repeat(gutter + 1)} | ${' '.repeat(indent)}${mark}`];
}

/** What stands before the marked place, its beginning left out where the place would else fall off the screen. */
function startOf(before: string, markedWidth: number, room: number): [string, boolean] {
  const most = Math.max(8, room - markedWidth - 4);
  if (displayWidth(before) <= most) return [before, false];
  let kept = before;
  while (displayWidth(kept) > Math.min(most, room / 2)) kept = kept.slice(1);
  return [kept, true];
}

/** A line as a terminal shows it: tabs as two blanks, what cannot be seen by its code point. */
function visible(line: string): string {
  return line.replaceAll('\t', '  ').replaceAll(unseen, codePoint);
}

/** What is marked; where nothing of it can be seen, blanks too by their names. */
function markedPart(text: string): string {
  if (text.trim() !== '') return visible(text);
  return text.replaceAll('\t', '<Tab>').replaceAll('\u3000', codePoint).replaceAll(unseen, codePoint);
}

function codePoint(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
