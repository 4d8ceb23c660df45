import { Chalk } from 'chalk';
import { codeOf } from '../../compare/compare.ts';
import { type Difference, isBetter } from '../../compare/difference.ts';
import type { Pair } from '../../compare/match.ts';
import { grouped } from '../../finding/grouped.ts';
import type { Item } from '../../standard/generated/item.ts';
import type { TableItem } from '../../tables/importing/import.ts';
import { wrap } from '../../text/width.ts';
import { textChanges } from '../text-changes.ts';
import { validateWords } from '../validate/words.ts';
import { formatValue } from '../value-words.ts';
import { columns, type View } from '../view.ts';
import { fieldLabel } from './brief.ts';
import { entry } from './entry.ts';
import { type Compared, diffHead, nameOf, rowPlace } from './head.ts';
import { oneSideBlocks } from './one-side.ts';
import { sideBySide, wide } from './side-by-side.ts';
import { diffWords } from './words.ts';

/** Every difference, item by item, both values under each other with their places; then, with `oneSide`, what stands on one side only. */
export function diffItems(compared: Compared, view: View, oneSide: boolean, width: number = columns): string {
  const { differences, match } = compared.comparison;
  const words = diffWords[view.lang];
  const byPair = grouped(differences, (difference) => difference.pair);
  const blocks = match.pairs.flatMap((pair) => {
    const own = byPair.get(pair);
    return own ? [pairBlock(pair, own, compared, view, width)] : [];
  });
  const none = blocks.length === 0 && match.pairs.length > 0 ? [words.noDifferences] : [];
  const lone = oneSide ? oneSideBlocks(compared, view) : match.onlyItems.map((item) => words.noPair(item.name));
  return `${[diffHead(compared.catalog, view, compared.comparison.mode).join('\n'), ...blocks, ...none, ...lone].join('\n\n')}\n`;
}

function pairBlock(pair: Pair, differences: readonly Difference[], compared: Compared, view: View, width: number): string {
  const words = diffWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const { item, row } = pair;
  const comma = view.lang === 'zh' ? '　' : '  ';
  const file = `${view.display(item.document.file)} ${words.line(item.document.at([]).start.line)}`;
  const agency = (row.value as Item).agency?.name ?? '';
  const facts = [codeOf(compared.catalog, item), item.agency].filter((part) => part !== '').join(comma);
  return [
    ...wrap(item.name, columns).map((line) => chalk.bold(line)),
    ...entry('', facts, 2),
    ...entry(words.catalog, file, 2, words.labels),
    ...entry(words.official, [rowName(row, compared, view), agency].filter((part) => part !== '').join(comma), 2, words.labels),
    ...entry('', words.by[pair.by] + (pair.decision ? words.decided(pair.decision) : ''), 2),
    ...differences.flatMap((difference) => differenceLines(difference, compared, view, width)),
  ].join('\n');
}

/** The row with its table, whether there are several or one. */
function rowName(row: TableItem, { table }: Compared, { lang }: View): string {
  const place = rowPlace(row, table, lang);
  return place === diffWords[lang].row(row.row) ? `${nameOf(table)} ${place}` : place;
}

function differenceLines(difference: Difference, { catalog }: Compared, view: View, width: number): string[] {
  const { field, member, ours, theirs, severity, direction, address, span, approval } = difference;
  const words = diffWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const paint = { error: chalk.red, warn: chalk.yellow, info: chalk.cyan }[severity];
  const comma = view.lang === 'zh' ? '　' : '  ';
  const praise = isBetter(difference) ? `${comma}${words.praise}` : '';
  const { place } = words;
  const label = fieldLabel(field, catalog, view.lang) + (member === undefined ? '' : place(member));
  return [
    '',
    `  ${paint(`[${validateWords[view.lang].severity[severity]}]`)} ${label}${comma}${words.direction[direction]}${praise}`,
    ...(approval ? entry(words.approved, words.approval(approval, approval.expired), 4, words.labels) : []),
    ...(width >= wide
      ? sideBySide(difference, view, width)
      : [
          ...entry(words.ours, valueLines(ours, view) + place(words.line(span.start.line)), 4, words.labels),
          ...entry(words.theirs, valueLines(theirs, view) + place(address), 4, words.labels),
          ...memberLines(difference, view),
        ]),
  ];
}

/** A value; members that are sentences stand on lines of their own, since they hold the mark that would part them. */
function valueLines(value: unknown, { lang }: View): string {
  const sentences = Array.isArray(value) && value.some((member) => typeof member === 'string' && /[，、；,;]/.test(member));
  return sentences ? value.map((member) => formatValue(member, lang)).join('\n') : formatValue(value, lang);
}

/** What only one side names; of running text that was changed, where it differs. */
function memberLines({ ours, theirs, added, removed, members }: Difference, view: View): string[] {
  const words = diffWords[view.lang];
  const texts =
    Array.isArray(ours) || Array.isArray(theirs) ? members.map((one) => [one.ours?.value, one.theirs?.value]) : [[ours, theirs]];
  const changes = texts.map(([one, other]) => {
    const isText = typeof one === 'string' && typeof other === 'string' && Math.min(one.length, other.length) > 12;
    return (isText && textChanges(one, other)) || [];
  });
  if (changes.length > 0 && changes.every((own) => own.length > 0)) {
    const told = changes.flat().map((change) => words.change(change.ours, change.theirs));
    return entry(words.changes, told.join('\n'), 4, words.labels);
  }
  if (!Array.isArray(ours) && !Array.isArray(theirs)) return [];
  return [
    ...(added.length > 0 ? entry(words.onlyOurs, added.join(words.and), 4, words.labels) : []),
    ...(removed.length > 0 ? entry(words.onlyTheirs, removed.join(words.and), 4, words.labels) : []),
  ];
}
