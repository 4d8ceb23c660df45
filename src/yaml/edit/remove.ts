import { type Path, valueAt } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import { columnOf, type Editable, type Entry, entriesAt, inFlow, lineEnd, lineStart, Refused } from './place.ts';
import { spliceValue } from './set.ts';

/** What goes when a path is taken away: a map that would be left empty goes with its last entry, a list stays as `[]`. */
export function removable(value: unknown, path: Path): Path {
  const above = valueAt(value, path.slice(0, -1));
  const only = typeof path.at(-1) === 'string' && Object.keys(above as object).length === 1;
  return only && path.length > 1 && typeof path.at(-2) === 'string' ? removable(value, path.slice(0, -1)) : path;
}

/** What takes away what stands at a path, with its lines and the comments on them. Not proven. @throws Refused */
export function spliceRemoval(text: string, document: Editable, wanted: Path): Splice[] {
  if (wanted.length === 0 || valueAt(document.value, wanted) === undefined) throw new Refused();
  const path = removable(document.value, wanted);
  const above = path.slice(0, -1);
  const entries = entriesAt(text, document, above);
  const index = entries.findIndex(({ part }) => part === path.at(-1));
  const entry = entries[index];
  if (!entry) throw new Refused();
  if (entries.length === 1) return emptied(text, document, above, typeof entry.part === 'number');
  if (inFlow(text, document, path)) return [unlinked(entries, index)];
  return [
    typeof entry.part === 'number' ? cut(text, { ...entry, from: dashOf(text, entry) }, entries, index) : cut(text, entry, entries, index),
  ];
}

/** Where the dash of a list member stands. @throws Refused */
export function dashOf(text: string, member: Entry): number {
  const dash = text.lastIndexOf('-', member.from - 1);
  if (dash < 0 || !/^-\s*$/.test(text.slice(dash, member.from))) throw new Refused();
  return dash;
}

function emptied(text: string, document: Editable, path: Path, list: boolean): Splice[] {
  if (path.length > 0) return spliceValue(text, document, path, list ? [] : {});
  const { start, end } = document.at([]);
  const tail = text[end.offset - 1] === '\n' ? '\n' : '';
  return [{ from: start.offset, to: end.offset, text: `${list ? '[]' : '{}'}${tail}` }];
}

/** Inside brackets an entry goes with the comma behind it, the last one with the comma before it. */
function unlinked(entries: readonly Entry[], index: number): Splice {
  const [before, entry, behind] = [entries[index - 1], entries[index] as Entry, entries[index + 1]];
  if (behind) return { from: entry.from, to: behind.from, text: '' };
  return { from: before?.to ?? entry.from, to: entry.to, text: '' };
}

/** In block style whole lines go; where the line begins with the dash of what is above, the next entry moves up to it. */
function cut(text: string, entry: Entry, entries: readonly Entry[], index: number): Splice {
  const start = lineStart(text, entry.from);
  const column = columnOf(text, entry.from);
  const end = pastComments(text, lineEnd(text, entry.to), column);
  if (text.slice(start, entry.from).trim() === '') return { from: start, to: end, text: '' };
  const next = entries[index + 1];
  if (!next) throw new Refused();
  const to = typeof next.part === 'number' ? dashOf(text, next) : next.from;
  return { from: entry.from, to: text.slice(end, to).includes('#') ? end : to, text: '' };
}

/** Comments that stand deeper than the entry, right below it, are its own. */
function pastComments(text: string, offset: number, column: number): number {
  const found = /^( *)#[^\n]*\n?/.exec(text.slice(offset));
  return found && (found[1]?.length ?? 0) > column ? pastComments(text, offset + found[0].length, column) : offset;
}
