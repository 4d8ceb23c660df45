import { type Fault, faultAt } from './fault.ts';
import { type Entry, entryOf, type Line } from './lines.ts';
import { short } from './separator.ts';

/**
 * A first member of a list without its dash, where the members that follow have theirs: the entries stand right below the key of the list, as
 * deep as those of the members. For a line that begins with a dash and cannot be read.
 */
export function missingDash(lines: readonly Line[], index: number): Fault[] {
  const line = lines[index];
  if (line?.kind !== 'entry') return [];
  const { dashes } = entryOf(line);
  if (dashes.trim() !== '-') return [];
  const inner = line.indent + dashes.length;
  for (let at = index - 1; at > 0; at -= 1) {
    const own = lines[at] as Line;
    if (own.kind !== 'entry') continue;
    const entry = entryOf(own);
    if (entry.dashes !== '' || own.indent < inner) return [];
    if (own.indent > inner || !isListKey(lines, at - 1, line.indent)) continue;
    return entry.key === '' ? [] : [dashBefore(own, entry, line.indent)];
  }
  return [];
}

/** Whether the nearest line above is a key with nothing behind it, no deeper than the dashes of its list. */
function isListKey(lines: readonly Line[], from: number, column: number): boolean {
  const at = lines.findLastIndex((line, index) => index <= from && line.kind !== 'blank' && line.kind !== 'comment');
  const above = lines[at];
  if (above?.kind !== 'entry') return false;
  const { key, value, dashes } = entryOf(above);
  return key !== '' && value === '' && above.indent + dashes.length <= column;
}

function dashBefore(line: Line, { key, start }: Entry, column: number): Fault {
  const splice = { from: line.from + start - 2, to: line.from + start, text: '- ' };
  const rest = line.text.slice(start);
  const facts = { stands: short(rest), should: `- ${short(rest)}`, key };
  return { ...faultAt('missing-dash', splice, facts), from: line.from + column, to: line.from + start + key.length };
}
