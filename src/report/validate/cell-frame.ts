import { displayWidth, padEnd, padStart, truncate } from '../../text/width.ts';
import { type CellPlace, columns } from '../view.ts';

/** Shows a cell of a table as `frame` shows a place in a text: the headers, the row with the cell that names it, and carets under the one that is meant. */
export function cellFrame({ row, cell, name }: CellPlace, mark: string): string[] {
  if (!cell) return [];
  const gutter = Math.max(String(row).length, 4);
  const shown = [...(name && name.letter !== cell.letter ? [name] : []), cell];
  const room = Math.floor((columns - gutter - 4) / shown.length) - 3;
  const widths = shown.map(({ letter, header, text }) =>
    Math.min(room, Math.max(displayWidth(`${letter} ${header}`), displayWidth(plain(text)))),
  );
  const line = (start: string, texts: readonly string[]): string =>
    `${padStart(start, gutter + 1)} | ${texts.map((text, index) => padEnd(truncate(plain(text), widths[index] ?? room), widths[index] ?? room)).join('   ')}`.trimEnd();
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 3, 0);
  const carets = '^'.repeat(Math.max(1, Math.min(room, displayWidth(plain(cell.text)))));
  const under = `${' '.repeat(gutter + 1)} | ${' '.repeat(before)}${carets}`;
  const beside = `${under} ${mark}`;
  const told =
    mark === '' || displayWidth(beside) > columns ? [under, ...(mark === '' ? [] : [`${' '.repeat(gutter + 1)} | ${mark}`])] : [beside];
  return [
    line(
      '',
      shown.map(({ letter, header }) => `${letter} ${header}`),
    ),
    line(
      String(row),
      shown.map(({ text }) => text),
    ),
    ...told,
  ];
}

function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u200b-\u200f\ufeff]/gu, ' ');
}
