import { Chalk } from 'chalk';
import type { Catalog } from '../catalog/catalog.ts';
import type { Comparison } from '../compare/compare.ts';
import { displayWidth, padStart } from '../text/width.ts';
import { diffWords } from './diff-words.ts';
import { columns, packWords, type View } from './view.ts';

/** A catalog with what comparing it came to, and the table: its name, and as it was typed. */
export interface Compared {
  catalog: Catalog;
  comparison: Comparison;
  table: { name: string; sheet?: string; asked: string };
}

/** Title and pack, a rule, and the notice. */
export function diffHead(catalog: Catalog, view: View): string[] {
  const words = diffWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const title = words.heading(catalog.config.title ?? words.untitled);
  const pack = packWords(catalog, view.lang);
  const gap = columns - displayWidth(title) - displayWidth(pack);
  const first = gap >= 2 ? [chalk.bold(title) + ' '.repeat(gap) + pack] : [chalk.bold(title), padStart(pack, columns)];
  const { notice } = catalog.config;
  return [...first, '='.repeat(columns), ...(notice ? [chalk.inverse(notice)] : [])];
}

/** The command that shows this comparison again, with more flags. */
export function diffCommand({ table }: Compared, view: View, flags: string): string {
  const sheet = table.sheet === undefined ? '' : ` --sheet ${quote(table.sheet)}`;
  return `santong diff ${quote(table.asked)}${view.asked === '' ? '' : ` ${quote(view.asked)}`}${sheet} ${flags}`;
}

/** The table as it is named on a screen, with its sheet. */
export function nameOf({ name, sheet }: Compared['table']): string {
  return sheet === undefined ? name : `${name}“${sheet}”`;
}

/** A word as it is typed after a command: in quotes where it holds a space or what a shell would take apart. */
export function quote(word: string): string {
  return /[\s"'()&|<>;$`\\*?!#]/.test(word) ? `"${word.replaceAll('"', '')}"` : word;
}
