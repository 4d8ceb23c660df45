import { type Path, valueAt } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import { displayWidth } from '../../text/width.ts';
import type { Writable } from '../block.ts';
import { writeScalar } from '../scalar.ts';
import { isMap } from '../value.ts';
import { patched } from './patch.ts';
import { breakOf, columnOf, type Editable, type Entry, entriesAt, entryAt, inFlow, isFlow, lineEnd, Refused } from './place.ts';
import { isFilled, writeFlow, writeLike, writeLines } from './write.ts';

/** A map or list in brackets may grow to this many columns; beyond it is written in block style. */
const longest = 120;

/** What puts a value at a path in a document's text; maps that are missing on the way are made. Not proven. @throws Refused */
export function spliceValue(text: string, document: Editable, path: Path, value: Writable): Splice[] {
  if (path.length === 0) throw new Refused();
  const there = path.findIndex((_, index) => valueAt(document.value, path.slice(0, index + 1)) === undefined);
  if (there < 0) return [replaced(text, document, path, value)];
  const above = path.slice(0, there);
  const nested = path.slice(there + 1).reduceRight<Writable>((inner, part) => {
    if (typeof part === 'number') throw new Refused();
    return { [part]: inner };
  }, value);
  const part = path[there];
  const container = valueAt(document.value, above);
  if (typeof part !== 'string') throw new Refused();
  // a key behind which nothing stands was waiting for its map
  if (container === '' && above.length > 0) return [replaced(text, document, above, { [part]: nested })];
  if (!isMap(container)) throw new Refused();
  return [added(text, document, above, part, nested)];
}

function replaced(text: string, document: Editable, path: Path, value: Writable): Splice {
  const entry = entryAt(text, document, path);
  const stands = text.slice(entry.value, entry.to);
  const old = valueAt(document.value, path);
  if (typeof old === 'string' && typeof value === 'string' && stands.includes('\n')) {
    const kept = patched(stands, old, value);
    if (kept !== undefined) return { from: entry.value, to: entry.to, text: kept };
  }
  if (inFlow(text, document, path)) return put(text, entry, typeof value === 'object' ? writeFlow(value) : writeLike(stands, value));
  if (!isFilled(value)) return put(text, entry, typeof value === 'object' ? writeFlow(value) : writeLike(stands, value));
  const short = writeFlow(value);
  if (/^[[{]/.test(stands) && stands.length > 2 && displayWidth(short) <= longest) return put(text, entry, short);
  const lineBreak = breakOf(text);
  if (typeof entry.part === 'number') return put(text, entry, writeLines(value, columnOf(text, entry.value), lineBreak));
  const column = columnOf(text, entry.from) + indentOf(text, document, path, entry);
  return put(text, entry, `${lineBreak}${' '.repeat(column)}${writeLines(value, column, lineBreak)}`);
}

/** How far the members of a map or list stand from its key: as far as those that stood there, else two columns. */
function indentOf(text: string, document: Editable, path: Path, entry: Entry): number {
  if (!isFilled(valueAt(document.value, path) as Writable) || isFlow(text, document, path)) return 2;
  return columnOf(text, entry.value) - columnOf(text, entry.from);
}

/** A new value where another stood. What stood below its key had its own lines: it gives way from the colon on, a comment behind the colon stays. */
function put(text: string, entry: Entry, written: string): Splice {
  const tail = text[entry.to - 1] === '\n' && entry.to > entry.value ? breakOf(text) : '';
  if (typeof entry.part === 'number') {
    const gap = entry.value === entry.to && text[entry.value - 1] === '-' ? ' ' : '';
    return { from: entry.value, to: entry.to, text: gap + written + tail };
  }
  const below = /^\r?\n/.test(written);
  const before = text.slice(entry.from, entry.value);
  const comment = /[^\s:]?:([ \t]+#[^\r\n]*)\r?\n\s*$/.exec(before)?.[1] ?? '';
  const colon = entry.from + before.trimEnd().length;
  if (comment !== '') {
    const at = entry.from + before.lastIndexOf(comment);
    return { from: at, to: entry.to, text: below ? comment + written + tail : ` ${written}${comment}${tail}` };
  }
  // where nothing stood, a comment behind the colon stays on that line
  const own = entry.value === entry.to ? (/^[ \t]+#[^\r\n]*/.exec(text.slice(colon))?.[0] ?? '') : '';
  if (below) return { from: colon + own.length, to: entry.to + own.length, text: written + tail };
  if (/\n/.test(before)) return { from: colon, to: entry.to, text: ` ${written}${tail}` };
  if (entry.value > colon) return { from: entry.value, to: entry.to, text: written + tail };
  return { from: entry.value, to: entry.to, text: ` ${written}${tail}` };
}

/** A new entry behind the last one of a map. */
function added(text: string, document: Editable, path: Path, key: string, value: Writable): Splice {
  const entries = entriesAt(text, document, path);
  const last = entries.at(-1);
  if (isFlow(text, document, path) || !last) {
    const { start, end } = document.at(path);
    if (text[start.offset] !== '{') throw new Refused();
    const written = `${writeScalar(key)}: ${writeFlow(value)}`;
    return last ? { from: last.to, to: last.to, text: `, ${written}` } : { from: start.offset, to: end.offset, text: `{ ${written} }` };
  }
  const lineBreak = breakOf(text);
  const column = columnOf(text, last.from);
  const lines = `${' '.repeat(column)}${writeLines({ [key]: value }, column, lineBreak)}`;
  const at = lineEnd(text, last.to);
  return text[at - 1] === '\n' ? { from: at, to: at, text: lines + lineBreak } : { from: at, to: at, text: lineBreak + lines };
}
