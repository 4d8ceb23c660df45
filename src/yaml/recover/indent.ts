import type { Splice } from '../../text/splice.ts';
import { type Fault, faultAt } from './fault.ts';
import { entryOf, type Line } from './lines.ts';
import { columnsOf, oddBlank, type Widths } from './space.ts';

/**
 * Lines that are indented with tabs, full-width or other odd blanks; those that follow one another are one fault. `widths` says
 * how many spaces a tab and a full-width space stand for.
 */
export function indentFaults(lines: readonly Line[], widths: Widths): Fault[] {
  const faults: Fault[] = [];
  // the splices of the last fault, while lines follow that may belong to it
  let run: Splice[] = [];
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    const start = line.text.slice(0, entryOf(line).start);
    // inside a block or a quoted text blanks are part of the text
    if (!oddBlank.test(start) || line.kind === 'inside') {
      run = [];
      continue;
    }
    const splice = { from: line.from, to: line.from + start.length, text: ' '.repeat(columnsOf(start, widths)) };
    const signs = [...new Set(start.replaceAll(' ', ''))].join('');
    if (run.length > 0 && faults.at(-1)?.stands === signs) run.push(splice);
    else {
      run = [splice];
      const facts = { stands: signs, should: String(splice.text.length), key: entryOf(line).key };
      faults.push({ ...faultAt('odd-indent', splice, facts), splices: run });
    }
  }
  return faults;
}

/** Other indentations that a line may have been meant to have: those of the lines around it. For a line that does not fit. */
export function indentGuesses(lines: readonly Line[], index: number): Fault[] {
  const line = lines[index];
  if (line?.kind !== 'entry' && line?.kind !== 'text') return [];
  const { start, key, dashes } = entryOf(line);
  // indented deeper, words of no key would only become a part of the value above
  if (key === '' && dashes === '') return [];
  const around = lines.slice(Math.max(0, index - 8), index + 5).filter((other) => other !== line && other.kind === 'entry');
  const columns = around.flatMap((other) => [other.indent, other.indent + entryOf(other).dashes.length]);
  const times = (column: number): number => columns.filter((one) => one === column).length;
  return [...new Set(columns)]
    .filter((column) => column !== line.indent)
    .sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent) || times(b) - times(a))
    .slice(0, 3)
    .map((column) => {
      const splice = { from: line.from, to: line.from + start, text: ' '.repeat(column) };
      const facts = { stands: String(line.indent), should: String(column), key: key || dashes.trim(), safe: false };
      return { ...faultAt('uneven-indent', splice, facts), to: line.from + Math.max(1, start) };
    });
}
