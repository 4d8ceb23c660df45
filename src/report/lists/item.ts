import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { declaredDifference } from '../../listing/declared.ts';
import type { Listed, ListResult } from '../../listing/list.ts';
import { displayWidth, padEnd } from '../../text/width.ts';
import { hanging } from '../hanging.ts';
import { head } from '../head.ts';
import { dateWords, type View } from '../view.ts';
import { reasonWords } from './rows.ts';
import { listsWords } from './words.ts';

/** How single items stand to every list, with the reasons. */
export function listsItem(catalog: Catalog, results: readonly ListResult[], items: readonly ResolvedItem[], view: View): string {
  const words = listsWords[view.lang];
  const intro = hanging('', words.intro(items.length, dateWords(catalog.asOf, view.lang)));
  const lines = items.flatMap((item) => [
    '',
    ...about(item, view),
    ...results.flatMap((result) => row(result, item, results, view)),
    ...declared(item, results, view),
  ]);
  return `${[...head(catalog, words.heading(catalog.config.title ?? words.untitled), view), ...intro, ...lines].join('\n')}\n`;
}

function about(item: ResolvedItem, view: View): string[] {
  const facts = [item.key, item.agency, item.value.type ?? '', item.value.level ?? ''].filter((fact) => fact !== '');
  return [...hanging('', item.name), ...hanging('  ', facts.join(view.lang === 'zh' ? '　' : ', ')), ''];
}

function row(result: ListResult, item: ResolvedItem, results: readonly ListResult[], view: View): string[] {
  const words = listsWords[view.lang];
  const listed = find(result, item);
  if (!listed) return [];
  const verdict = result.excluded.includes(listed) ? words.notApplicable : words.verdict[listed.verdict];
  const width = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth)) + 2;
  const start = `  ${padEnd(titleOf(result, view), width(results.map((one) => titleOf(one, view))))}${padEnd(verdict, width([...Object.values(words.verdict), words.notApplicable]))}`;
  return hanging(start, result.excluded.includes(listed) ? listed.reason[view.lang] : reasonWords(listed, view));
}

function declared(item: ResolvedItem, results: readonly ListResult[], view: View): string[] {
  const words = listsWords[view.lang];
  const known = results.flatMap((result) => {
    const listed = find(result, item);
    return listed?.declared === undefined ? [] : [{ title: titleOf(result, view), listed }];
  });
  if (known.length === 0) return [];
  const own = known.filter(({ listed }) => listed.declared).map(({ title }) => title);
  const differing = known.flatMap(({ title, listed }) => {
    const difference = declaredDifference(listed);
    return difference ? hanging('  ', words.difference(difference, title, listed.reason[view.lang])) : [];
  });
  return ['', ...hanging('  ', words.declared(own)), ...differing];
}

function find(result: ListResult, item: ResolvedItem): Listed | undefined {
  return [...result.judged, ...result.excluded].find((listed) => listed.item === item);
}

function titleOf({ list }: ListResult, view: View): string {
  return view.lang === 'zh' ? list.title : list.en;
}
