import type { Difference } from '../../compare/difference.ts';
import { padEnd, wrap } from '../../text/width.ts';
import type { View } from '../view.ts';
import { diffRows } from './rows.ts';
import { diffWords } from './words.ts';

/** From so many columns on, both values stand beside each other. */
export const wide = 120;

const signs = { same: ' ', added: '+', removed: '-', changed: '~' } as const;

/** Both values of a difference in two columns under their places, each member on its own line; what only one side has bears a sign. */
export function sideBySide(difference: Difference, view: View, width: number): string[] {
  const words = diffWords[view.lang];
  const column = Math.floor((width - 9) / 2);
  const place = (text: string): string => (text === '' ? '' : view.lang === 'zh' ? `（${text}）` : ` (${text})`);
  const head = padEnd(words.catalog + place(words.line(difference.span.start.line)), column);
  const lines = [`      ${head}   ${words.official}${place(difference.address)}`];
  for (const { change, ours, theirs } of diffRows(difference, view.lang)) {
    const [left, right] = [wrap(ours, column), wrap(theirs, column)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const sign = index === 0 ? signs[change] : ' ';
      lines.push(`    ${sign} ${padEnd(left[index] ?? '', column)} | ${right[index] ?? ''}`.trimEnd());
    }
  }
  return lines;
}
