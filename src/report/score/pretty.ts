import { agencyOrder } from '../../catalog/agencies.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type Points, shareOf } from '../../score/points.ts';
import { lossOf, type ScoreResult } from '../../score/score.ts';
import { displayWidth, padEnd, padStart, truncate } from '../../text/width.ts';
import { hanging } from '../hanging.ts';
import { head } from '../head.ts';
import { nextCommand } from '../next-command.ts';
import { columns, dateWords, shortAgency, type View } from '../view.ts';
import { scoreWords } from './words.ts';

/** So many items that lost most stand on the first screen. */
const worst = 5;

/** The first screen of `santong score`: the total, each agency, which elements cost most, and the items that lost most. */
export function scorePretty(catalog: Catalog, result: ScoreResult, view: View): string {
  const lines = [
    ...scoreHead(catalog, result, view),
    '',
    ...agencies(catalog, result, view),
    ...criteria(result, view),
    ...items(catalog, result, view),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** What every screen of a score begins with: the total, what it leaves out, and that the points are nobody's official ones. */
export function scoreHead(catalog: Catalog, { card, total, items, notApplicable, notJudged }: ScoreResult, view: View): string[] {
  const words = scoreWords[view.lang];
  const names = notJudged.slice(0, 3).map((item) => item.name);
  const share = shareOf(total);
  const sentences = [
    share === undefined ? words.none : words.total(share, total.reached, total.attainable, items.length),
    words.date(dateWords(catalog.asOf, view.lang)),
  ];
  return [
    ...head(catalog, words.heading(catalog.config.title ?? words.untitled, view.lang === 'zh' ? card.title : card.en), view),
    ...hanging('', sentences.join(view.lang === 'zh' ? '' : ' ')),
    ...hanging('  ', words.left(notApplicable, notJudged.length)),
    ...(names.length > 0 ? hanging('  ', words.notJudged(names, notJudged.length)) : []),
    ...hanging('  ', words.own),
  ];
}

function agencies(catalog: Catalog, result: ScoreResult, view: View): string[] {
  if (result.agencies.length === 0) return [];
  const words = scoreWords[view.lang];
  const order = agencyOrder(catalog);
  const rows = [...result.agencies]
    .sort((a, b) => order(a.agency, b.agency))
    .map((one) => {
      const name = one.agency === '' ? words.noAgency : shortAgency(one.agency, catalog);
      return [name, ...[one.items, one.reached, one.attainable].map(String), shareWords(one)];
    });
  return [...table([words.agencies, ...rows]), ''];
}

function criteria(result: ScoreResult, view: View): string[] {
  if (result.criteria.length === 0) return [];
  const rows = result.criteria.map(({ criterion, lost, points, open }) => [
    view.lang === 'zh' ? criterion.title : criterion.en,
    ...[lost, points, open].map(String),
  ]);
  return [...table([scoreWords[view.lang].criteria, ...rows]), ''];
}

function items(catalog: Catalog, result: ScoreResult, view: View): string[] {
  const words = scoreWords[view.lang];
  const losing = result.items.filter((one) => lossOf(one) > 0).slice(0, worst);
  const [first] = losing;
  if (!first) return [];
  const rows = losing.flatMap((one) => {
    const titles = one.lost.map(({ criterion }) => words.criterion(view.lang === 'zh' ? criterion.title : criterion.en, criterion.points));
    const agency = shortAgency(one.item.agency, catalog);
    return [...hanging('  ', `${one.item.name}　${agency}　${shareWords(one)}`), ...hanging('    ', words.titles(titles))];
  });
  const width = Math.max(displayWidth(words.seeItem), displayWidth(words.seeAll)) + 4;
  return [
    words.worst,
    ...rows,
    '',
    `  ${padEnd(words.seeItem, width)}${nextCommand('score', ['--item', first.item.name], view)}`,
    `  ${padEnd(words.seeAll, width)}${nextCommand('score', ['--all'], view)}`,
  ];
}

function shareWords(points: Points): string {
  return shareOf(points) ?? '-';
}

/** Rows under their heads: names to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))));
  const numbers = widths.slice(1).reduce((sum, width) => sum + width + 3, 0);
  const names = Math.min(Math.max(widths[0] ?? 0, 24), columns - numbers);
  return rows.map(([name, ...cells]) => {
    const right = cells.map((cell, index) => padStart(cell, (widths[index + 1] ?? 0) + 3)).join('');
    return padEnd(truncate(name ?? '', names), names) + right;
  });
}
