import { type Path, valueAt } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import type { Writable } from '../block.ts';
import { breakOf, columnOf, type Editable, entriesAt, isFlow, lineEnd, lineStart, Refused } from './place.ts';
import { dashOf } from './remove.ts';
import { spliceValue } from './set.ts';
import { writeFlow, writeLines } from './write.ts';

/** What puts a member into the list at a path, before the one that has its number; a list that is missing or empty is made. Not proven. @throws Refused */
export function spliceMember(text: string, document: Editable, path: Path, index: number, value: Writable): Splice[] {
  const list = valueAt(document.value, path);
  if (list === undefined || list === '' || (Array.isArray(list) && list.length === 0)) return spliceValue(text, document, path, [value]);
  if (!Array.isArray(list) || index < 0 || index > list.length) throw new Refused();
  const members = entriesAt(text, document, path);
  const [before, behind] = [members[index - 1], members[index]];
  if (isFlow(text, document, path)) {
    const written = writeFlow(value);
    if (behind) return [{ from: behind.from, to: behind.from, text: `${written}, ` }];
    return before ? [{ from: before.to, to: before.to, text: `, ${written}` }] : [];
  }
  const first = members[0];
  if (!first) throw new Refused();
  const dash = dashOf(text, first);
  const lineBreak = breakOf(text);
  const column = columnOf(text, dash);
  const lines = writeLines([value], column, lineBreak);
  const indent = ' '.repeat(column);
  if (!before) {
    // the first dash may stand behind another one: what is put before it takes its place on that line
    const nested = text.slice(lineStart(text, dash), dash).trim() !== '';
    const at = nested ? dash : lineStart(text, dash);
    return [{ from: at, to: at, text: nested ? `${lines}${lineBreak}${indent}` : `${indent}${lines}${lineBreak}` }];
  }
  const at = lineEnd(text, before.to);
  return [{ from: at, to: at, text: text[at - 1] === '\n' ? `${indent}${lines}${lineBreak}` : `${lineBreak}${indent}${lines}` }];
}
