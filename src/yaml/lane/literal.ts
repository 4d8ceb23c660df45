import { handOver, type LaneCursor } from './cursor.ts';
import { hash, signs } from './signs.ts';

/**
 * Reads the block scalar (`|`, `>`, `|-`, `>-`) at the cursor, whose lines stand deeper than `above`; leaves the cursor at the line below it.
 * Other headers, leading blank lines, lines of spaces and folded lines of several depths are handed over.
 */
export function blockScalar(cursor: LaneCursor, above: number): string {
  const { text, length } = cursor;
  const folded = text.charCodeAt(cursor.at) === 0x3e;
  const strip = text.charCodeAt(cursor.at + 1) === 0x2d;
  const header = cursor.at + (strip ? 2 : 1);
  if (header >= length || !isBreak(text, header)) throw handOver;
  let at = cursor.afterBreak(header);
  let depth = at;
  while (text.charCodeAt(depth) === 0x20) depth++;
  depth -= at;
  if (depth <= above) throw handOver;
  const lines: string[] = [];
  let blank = 0;
  let end = at;
  while (at < length) {
    if (isBreak(text, at)) {
      blank++;
      at = cursor.afterBreak(at);
      continue;
    }
    const content = contentOf(text, at, depth);
    if (content < 0) break;
    const to = lineEnd(cursor, content);
    if (folded && text.charCodeAt(content) === 0x20) throw handOver;
    if (lines.length > 0) lines.push(folded && blank === 0 ? ' ' : '\n'.repeat(folded ? blank : blank + 1));
    lines.push(text.slice(content, to));
    blank = 0;
    at = cursor.afterBreak(to);
    end = at;
  }
  if (lines.length === 0) throw handOver;
  cursor.at = end;
  cursor.end = end;
  return lines.join('') + (strip ? '' : '\n');
}

/** Where the content of a line begins behind its indentation; -1 where the line ends the scalar. */
function contentOf(text: string, start: number, depth: number): number {
  let at = start;
  while (at - start < depth && text.charCodeAt(at) === 0x20) at++;
  if (at - start === depth) return at;
  // a line of spaces alone may be a part of the scalar or not
  if (at >= text.length || isBreak(text, at)) throw handOver;
  return -1;
}

/** The end of a line that holds more than spaces; the scalar must end in a line break. */
function lineEnd(cursor: LaneCursor, from: number): number {
  const { text, length } = cursor;
  let at = from;
  let filled = false;
  while (at < length && (signs[text.charCodeAt(at)] as number) <= hash) {
    if (text.charCodeAt(at) !== 0x20) filled = true;
    at++;
  }
  if (at >= length || !filled || !isBreak(text, at)) throw handOver;
  return at;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}
