import type { Catalog } from '../../catalog/catalog.ts';
import { declaredDifferences } from '../../listing/declared.ts';
import type { Listed, ListResult } from '../../listing/list.ts';
import type { Verdict } from '../../standard/predicate.ts';
import { displayWidth, padEnd, padStart } from '../../text/width.ts';
import { hanging } from '../hanging.ts';
import { head } from '../head.ts';
import { nextCommand } from '../next-command.ts';
import { dateWords, type View } from '../view.ts';
import { listsRows, openGroups } from './rows.ts';
import { listsWords } from './words.ts';

/** So many items of each list stand on the first screen. */
const first = 10;

/** Every list with its numbers, and what is on each: the first screen of `santong lists`. */
export function listsPretty(catalog: Catalog, results: readonly ListResult[], items: number, view: View): string {
  const words = listsWords[view.lang];
  const sections = results.flatMap((result) => {
    const on = of(result, 'holds');
    const open = openGroups(of(result, 'unknown'), view);
    if (on.length + open.length === 0) return [];
    const title = titleOf(result, view);
    return [
      words.section(title, on.length),
      ...listsRows(catalog, on, view, first),
      ...(on.length > first ? [`    ${words.rest(on.length - first, nextCommand('lists', ['--list', title], view))}`] : []),
      ...open.slice(0, 3).flatMap(({ reason, own }) => hanging(`  ${words.verdict.unknown}  `, words.why(own.length, reason))),
      ...(open.length > 3
        ? [
            `    ${words.rest(
              open.slice(3).reduce((sum, group) => sum + group.own.length, 0),
              nextCommand('lists', ['--list', title], view),
            )}`,
          ]
        : []),
      '',
    ];
  });
  return page([...beginning(catalog, results, items, view), ...sections, ...differences(catalog, results, view)]);
}

/** One list in full: what is on it, what is not and what that would take, and what could not be judged and why. */
export function listPretty(catalog: Catalog, result: ListResult, items: number, view: View): string {
  const words = listsWords[view.lang];
  const part = (verdict: Verdict): string[] => {
    const own = of(result, verdict);
    return own.length === 0 ? [] : [words.section(words.verdict[verdict], own.length), ...listsRows(catalog, own, view), ''];
  };
  const open = openGroups(of(result, 'unknown'), view).flatMap(({ reason, own }) => [
    ...hanging('', words.section(`${words.verdict.unknown}${view.lang === 'zh' ? '：' : ': '}${reason}`, own.length)),
    ...own.slice(0, 2 * first).flatMap(({ item }) => hanging('    ', `${item.key}  ${item.name}`)),
    ...(own.length > 2 * first ? [`    ${words.restPlain(own.length - 2 * first)}`] : []),
    '',
  ]);
  const about = [...hanging('', result.list.about[view.lang]), ''];
  return page([
    ...beginning(catalog, [result], items, view),
    ...about,
    ...part('holds'),
    ...part('fails'),
    ...open,
    ...differences(catalog, [result], view),
  ]);
}

function beginning(catalog: Catalog, results: readonly ListResult[], items: number, view: View): string[] {
  const words = listsWords[view.lang];
  const intro = hanging('', words.intro(items, dateWords(catalog.asOf, view.lang)));
  const titles = [words.verdict.holds, words.verdict.fails, words.verdict.unknown, words.notApplicable];
  const width = Math.max(...results.map((result) => displayWidth(titleOf(result, view))), displayWidth(words.list)) + 2;
  const row = (title: string, cells: readonly string[]): string =>
    padEnd(title, width) + cells.map((cell, index) => padStart(cell, displayWidth(titles[index] ?? '') + 4)).join('');
  const numbers = results.map((result) =>
    row(
      titleOf(result, view),
      [...(['holds', 'fails', 'unknown'] as const).map((verdict) => of(result, verdict).length), result.notApplicable].map(String),
    ),
  );
  const none = results.every((result) => result.judged.length === 0);
  return [
    ...head(catalog, words.heading(catalog.config.title ?? words.untitled), view),
    ...intro,
    '',
    row(words.list, titles),
    ...numbers,
    '',
    ...(none ? [words.empty, ''] : []),
  ];
}

function differences(catalog: Catalog, results: readonly ListResult[], view: View): string[] {
  const words = listsWords[view.lang];
  const found = results.flatMap((result) => declaredDifferences(result).map((one) => ({ ...one, title: titleOf(result, view) })));
  if (found.length === 0) return [];
  const told = found.map(({ listed, difference, title }): Listed => {
    const said = words.difference(difference, title, listed.reason[view.lang]);
    return { ...listed, misses: [], reason: { zh: said, en: said } };
  });
  return [words.differences(found.length), ...listsRows(catalog, told, view), ''];
}

function of(result: ListResult, verdict: Verdict): Listed[] {
  return result.judged.filter((one) => one.verdict === verdict);
}

function titleOf({ list }: ListResult, view: View): string {
  return view.lang === 'zh' ? list.title : list.en;
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`;
}
