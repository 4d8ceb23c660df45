import type { Path } from '../../finding/path.ts';
import { valueAt } from '../../finding/path.ts';
import type { ReadDocument } from '../document.ts';
import { isMap } from '../value.ts';

/** What of a document an edit looks at. */
export type Editable = Pick<ReadDocument, 'value' | 'at' | 'keyAt'>;

/** An entry of a map or a member of a list, as it stands in the text; an entry begins with its key, a member with its value. */
export interface Entry {
  part: string | number;
  from: number;
  /** Where the value begins, and the first place after it; both behind the colon where nothing stands. */
  value: number;
  to: number;
}

/** The text of an edit cannot be told from what the document says of it: a key with a tag, an explicit key. The edit is refused. */
export class Refused extends Error {}

/** Whether the map or list at a path is written in brackets. */
export function isFlow(text: string, document: Editable, path: Path): boolean {
  return typeof valueAt(document.value, path) === 'object' && /[[{]/.test(text.charAt(document.at(path).start.offset));
}

/** Whether what stands at a path lies inside brackets. */
export function inFlow(text: string, document: Editable, path: Path): boolean {
  return path.some((_, index) => isFlow(text, document, path.slice(0, index)));
}

/** The entries of the map, or the members of the list, at a path, in the order of the text. @throws Refused */
export function entriesAt(text: string, document: Editable, path: Path): Entry[] {
  const container = valueAt(document.value, path);
  const parts = isMap(container) ? Object.keys(container) : Array.isArray(container) ? [...container.keys()] : [];
  return parts.map((part) => entryAt(text, document, [...path, part])).sort((a, b) => a.from - b.from);
}

/** The entry or member that a path names. @throws Refused where it is written in a way that an edit cannot follow */
export function entryAt(text: string, document: Editable, path: Path): Entry {
  const part = path.at(-1) ?? '';
  const { start, end } = document.at(path);
  if (typeof part === 'number') return { part, from: start.offset, value: start.offset, to: end.offset };
  const key = document.keyAt(path);
  const from = key.start.offset;
  const colon = /^[ \t]*:/.exec(text.slice(key.end.offset))?.[0].length ?? 0;
  const behind = key.end.offset + colon;
  if (end.offset <= behind || end.offset === start.offset) return { part, from, value: behind, to: behind };
  // between a colon and its value stand blanks and comments; anything else is a tag or an anchor
  if (colon === 0 || !/^(?:\s+(?:#[^\r\n]*)?)*$/.test(text.slice(behind, start.offset))) throw new Refused();
  return { part, from, value: start.offset, to: end.offset };
}

/** Where the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first place after the line in which a value ends, its comment passed over. @throws Refused where more than a comment follows */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const rest = /^[^\n]*\n?/.exec(text.slice(offset))?.[0] ?? '';
  if (!/^[ \t]*(?:[ \t]#[^\n]*)?\r?\n?$/.test(rest)) throw new Refused();
  return offset + rest.length;
}

/** The column of a place, from 0; only blanks and dashes may stand before it. @throws Refused */
export function columnOf(text: string, offset: number): number {
  const before = text.slice(lineStart(text, offset), offset);
  if (!/^ *(?:- +)*$/.test(before)) throw new Refused();
  return before.length;
}

/** The line break of a text. */
export function breakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
