import { Chalk } from 'chalk';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { codeOf } from '../compare/compare.ts';
import { type Difference, isBetter } from '../compare/difference.ts';
import type { Pair } from '../compare/match.ts';
import { grouped } from '../finding/grouped.ts';
import type { Item } from '../standard/generated/item.ts';
import type { TableItem } from '../tables/import.ts';
import { displayWidth, padEnd, wrap } from '../text/width.ts';
import { fieldLabel } from './diff-brief.ts';
import { type Compared, diffHead, nameOf } from './diff-head.ts';
import { diffWords } from './diff-words.ts';
import { textChanges } from './text-changes.ts';
import { validateWords } from './validate-words.ts';
import { formatValue } from './value-words.ts';
import { columns, type View } from './view.ts';

/** Rows without an item that are written out; more of them say nothing more about the catalog. */
const mostRows = 20;

/** Every difference, item by item, both values under each other with their places; then, with `oneSide`, what stands on one side only. */
export function diffItems(compared: Compared, view: View, oneSide: boolean): string {
  const { differences, match } = compared.comparison;
  const words = diffWords[view.lang];
  const byPair = grouped(differences, (difference) => difference.pair);
  const blocks = match.pairs.flatMap((pair) => {
    const own = byPair.get(pair);
    return own ? [pairBlock(pair, own, compared, view)] : [];
  });
  const none = blocks.length === 0 && match.pairs.length > 0 ? [words.noDifferences] : [];
  const lone = oneSide ? oneSideBlocks(compared, view) : match.onlyItems.map((item) => words.noPair(item.name));
  return `${[diffHead(compared.catalog, view).join('\n'), ...blocks, ...none, ...lone].join('\n\n')}\n`;
}

function pairBlock(pair: Pair, differences: readonly Difference[], compared: Compared, view: View): string {
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
    ...entry(
      words.official,
      [`${nameOf(compared.table)} ${words.row(row.row)}`, agency].filter((part) => part !== '').join(comma),
      2,
      words.labels,
    ),
    ...entry('', words.by[pair.by], 2),
    ...differences.flatMap((difference) => differenceLines(difference, compared, view)),
  ].join('\n');
}

function differenceLines(difference: Difference, { catalog }: Compared, view: View): string[] {
  const { field, ours, theirs, added, removed, severity, direction, address, span } = difference;
  const words = diffWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const paint = { error: chalk.red, warn: chalk.yellow, info: chalk.cyan }[severity];
  const comma = view.lang === 'zh' ? '　' : '  ';
  const praise = isBetter(difference) ? `${comma}${words.praise}` : '';
  const lists = Array.isArray(ours) || Array.isArray(theirs);
  const place = (text: string): string => (view.lang === 'zh' ? `（${text}）` : ` (${text})`);
  return [
    '',
    `  ${paint(`[${validateWords[view.lang].severity[severity]}]`)} ${fieldLabel(field, catalog, view.lang)}${comma}${words.direction[direction]}${praise}`,
    ...entry(words.ours, valueLines(ours, view) + place(words.line(span.start.line)), 4, words.labels),
    ...entry(words.theirs, valueLines(theirs, view) + place(address), 4, words.labels),
    ...(lists ? memberLines(added, removed, view) : []),
  ];
}

/** A value; members that are sentences stand on lines of their own, since they hold the mark that would part them. */
function valueLines(value: unknown, { lang }: View): string {
  const sentences = Array.isArray(value) && value.some((member) => typeof member === 'string' && /[，、；,;]/.test(member));
  return sentences ? value.map((member) => formatValue(member, lang)).join('\n') : formatValue(value, lang);
}

/** What only one list names; of one running text against another, where they differ. */
function memberLines(added: readonly string[], removed: readonly string[], view: View): string[] {
  const words = diffWords[view.lang];
  const [one = '', other = ''] = [added[0], removed[0]];
  const isText = added.length === 1 && removed.length === 1 && Math.min(one.length, other.length) > 12;
  const changes = (isText && textChanges(one, other)) || [];
  if (changes.length > 0)
    return entry(words.changes, changes.map(({ ours, theirs }) => words.change(ours, theirs)).join('\n'), 4, words.labels);
  return [
    ...(added.length > 0 ? entry(words.onlyOurs, added.join(words.and), 4, words.labels) : []),
    ...(removed.length > 0 ? entry(words.onlyTheirs, removed.join(words.and), 4, words.labels) : []),
  ];
}

function oneSideBlocks(compared: Compared, view: View): string[] {
  const { comparison, catalog } = compared;
  const { onlyItems, onlyRows, candidates } = comparison.match;
  const words = diffWords[view.lang];
  const rowCodes = new Set(comparison.rows.map((row) => row.code));
  const itemLine = (item: ResolvedItem): string => {
    const code = codeOf(catalog, item);
    return line(code, item.name + (rowCodes.has(code) ? words.sameCode : ''));
  };
  const rowLine = (row: TableItem): string => line(row.code, `${row.name}（${words.row(row.row)}）`);
  const block = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [[title, ...lines].join('\n')] : []);
  const rest = onlyRows.length > mostRows ? [words.restRows(onlyRows.length - mostRows)] : [];
  return [
    ...block(
      words.candidatesTitle(candidates.length),
      candidates.flatMap(({ item, rows }) => [itemLine(item), ...rows.map(({ row }) => `  ${rowLine(row)}`)]),
    ),
    ...block(words.onlyItemsTitle(onlyItems.length), onlyItems.map(itemLine)),
    ...block(words.onlyRowsTitle(onlyRows.length), [...onlyRows.slice(0, mostRows).map(rowLine), ...rest]),
  ];
}

function line(code: string, text: string): string {
  return entry(padEnd(code, 12), text, 2).join('\n');
}

/** A labelled text; its further lines stand under its beginning. */
function entry(label: string, text: string, blanks: number, width = 0): string[] {
  const start = ' '.repeat(blanks) + (label === '' ? '' : `${padEnd(label, width)}  `);
  const indent = displayWidth(start);
  return wrap(text, columns - indent).map((part, index) => (index === 0 ? start : ' '.repeat(indent)) + part);
}
