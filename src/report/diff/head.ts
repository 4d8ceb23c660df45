import type { Catalog } from '../../catalog/catalog.ts';
import type { Comparison, Mode } from '../../compare/difference.ts';
import type { Language } from '../../finding/language.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { head } from '../head.ts';
import { typedWord } from '../typed-word.ts';
import type { View } from '../view.ts';
import { diffWords } from './words.ts';

/** A catalog with what comparing it came to, and the table: its name, and as it was typed. */
export interface Compared {
  catalog: Catalog;
  comparison: Comparison;
  table: { name: string; sheet?: string; asked: string };
}

/** The first lines of the screens of a comparison. */
export function diffHead(catalog: Catalog, view: View, mode: Mode): string[] {
  const words = diffWords[view.lang];
  return head(catalog, words.heading(catalog.config.title ?? words.untitled, mode), view);
}

/** The command that shows this comparison again, with more flags. */
export function diffCommand({ table, comparison }: Compared, view: View, flags: string): string {
  const sheet = table.sheet === undefined ? '' : ` --sheet ${typedWord(table.sheet)}`;
  const as = comparison.mode === 'published' ? ' --as published' : '';
  return `santong diff ${table.asked}${view.asked === '' ? '' : ` ${typedWord(view.asked)}`}${sheet}${as} ${flags}`;
}

/** Where a row stands: of one table its number, of several the table too; of another catalog its file. */
export function rowPlace({ row, table, sheet, place }: TableItem, { name }: Compared['table'], lang: Language): string {
  const number = place ?? diffWords[lang].row(row);
  return table === undefined || table === name
    ? number
    : `${nameOf({ name: table, ...(sheet === undefined ? {} : { sheet }), asked: '' })} ${number}`;
}

/** The table as it is named on a screen, with its sheet. */
export function nameOf({ name, sheet }: Compared['table']): string {
  return sheet === undefined ? name : `${name}“${sheet}”`;
}
