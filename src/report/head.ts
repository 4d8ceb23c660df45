import { Chalk } from 'chalk';
import type { Catalog } from '../catalog/catalog.ts';
import { displayWidth, padStart } from '../text/width.ts';
import { columns, packWords, type View } from './view.ts';

/** The first lines of a screen: what it shows and by which pack, and the catalog's notice where it has one. */
export function head(catalog: Pick<Catalog, 'config' | 'standard'>, title: string, view: View): string[] {
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const pack = packWords(catalog, view.lang);
  const gap = columns - displayWidth(title) - displayWidth(pack);
  const first = gap >= 2 ? [chalk.bold(title) + ' '.repeat(gap) + pack] : [chalk.bold(title), padStart(pack, columns)];
  const notice = catalog.config.notice;
  return [...first, '='.repeat(columns), ...(notice ? [chalk.inverse(notice)] : [])];
}
