import { distance } from 'fastest-levenshtein';
import { findItems } from '../../catalog/find.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { foldName } from '../../text/fold.ts';
import type { Options } from '../context.ts';
import { UsageError } from '../failures/failure.ts';
import { givenText } from '../given.ts';

/** The items that a word finds. @throws UsageError where it finds none */
export function itemsNamed(word: string, items: readonly ResolvedItem[]): readonly ResolvedItem[] {
  const found = findItems(items, word);
  if (found.length === 0) throw noItem(word, items);
  return found;
}

/** Those of some items that `--item` names; all where it is not given. @throws UsageError where it finds none */
export function itemsAsked(options: Options, items: readonly ResolvedItem[]): readonly ResolvedItem[] {
  const word = givenText(options, 'item');
  return word === undefined ? items : itemsNamed(word, items);
}

/** The error for a word that names no item, with the names that are nearest to it. */
export function noItem(word: string, items: readonly ResolvedItem[]): UsageError {
  const folded = foldName(word);
  const names = [...new Set(items.map((item) => item.name))];
  const near = names
    .map((name) => ({ name, away: distance(folded, foldName(name)) }))
    .filter(({ name, away }) => away <= Math.max(2, Math.floor(Math.max(name.length, word.length) / 2)))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
  return new UsageError({
    zh: `没有名称或者编码为“${word}”的事项。${near.length > 0 ? `相近的有：${near.join('、')}` : ''}`,
    en: `No item has the name or code "${word}".${near.length > 0 ? ` Near it: ${near.join(', ')}` : ''}`,
  });
}
