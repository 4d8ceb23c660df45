import type { Catalog } from '../../catalog/catalog.ts';
import { reasonOf } from '../../listing/reason.ts';
import type { ItemScore, Lost } from '../../score/item-score.ts';
import { shareOf } from '../../score/points.ts';
import type { ScoreResult } from '../../score/score.ts';
import { displayWidth, padEnd, padStart } from '../../text/width.ts';
import { hanging } from '../hanging.ts';
import { findingWords } from '../validate/finding-words.ts';
import type { View } from '../view.ts';
import { scoreHead } from './pretty.ts';
import { scoreWords } from './words.ts';

/** Items with each lost point and its place: `--item` and `--all`. */
export function scoreItems(catalog: Catalog, result: ScoreResult, items: readonly ItemScore[], view: View): string {
  const lines = items.flatMap((score) => ['', ...scoreItem(catalog, score, view)]);
  return `${[...scoreHead(catalog, result, view), ...lines].join('\n')}\n`;
}

function scoreItem(catalog: Catalog, score: ItemScore, view: View): string[] {
  const words = scoreWords[view.lang];
  const { item, lost, open } = score;
  const share = shareOf(score);
  const title = `${item.name}　${share === undefined ? words.noPoints : words.share(share, score.reached, score.attainable)}`;
  const about = [item.key, item.agency, item.value.type ?? ''].filter((part) => part !== '').join('　');
  const titles = (lacking: boolean): string[] =>
    open.filter((one) => one.lacking === lacking).map(({ criterion }) => titleOf(criterion, view));
  const width = Math.max(0, ...lost.map(({ criterion }) => displayWidth(titleOf(criterion, view)))) + 2;
  return [
    ...hanging('', title),
    ...hanging('  ', about),
    ...(lost.length === 0 && share !== undefined ? [`  ${words.nothingLost}`] : lost.flatMap((one) => lostRow(catalog, one, width, view))),
    ...(titles(false).length > 0 ? hanging('  ', words.open(titles(false))) : []),
    ...(titles(true).length > 0 ? hanging('  ', words.lacking(titles(true))) : []),
  ];
}

function lostRow(catalog: Catalog, { criterion, misses, place }: Lost, width: number, view: View): string[] {
  const words = scoreWords[view.lang];
  const labels = findingWords[view.lang];
  const start = `  ${padEnd(titleOf(criterion, view), width)}${padStart(words.points(criterion.points), view.lang === 'zh' ? 4 : 9)}  `;
  const { cell } = place;
  const from = cell ? labels.from(labels.cell(cell.table, cell.sheet ?? '', `${cell.column ?? ''}${cell.row}`)) : '';
  return [
    ...hanging(start, reasonOf(misses, catalog.standard)[view.lang]),
    ...hanging(' '.repeat(displayWidth(start)), `${view.display(place.file)} ${labels.line(place.span.start.line)}${from}`),
  ];
}

function titleOf(criterion: { title: string; en: string }, view: View): string {
  return view.lang === 'zh' ? criterion.title : criterion.en;
}
