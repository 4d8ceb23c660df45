import type { Difference } from '../../compare/difference.ts';
import type { Left } from '../../compare/sync/step.ts';
import { grouped } from '../../finding/grouped.ts';
import { wrap } from '../../text/width.ts';
import { fieldLabel } from '../diff/brief.ts';
import { hanging, indented } from '../hanging.ts';
import { head } from '../head.ts';
import { validateWords } from '../validate/words.ts';
import { formatValue } from '../value-words.ts';
import { columns } from '../view.ts';
import type { SyncReport } from './report.ts';
import { syncWords } from './words.ts';

/** So many items, and places that were left, are told one by one. */
const most = 20;

/** The screen of `santong sync`: what was brought into line item by item, conflicts, and what was left and why. */
export function syncPretty(report: SyncReport): string {
  const { catalog, view, table, pairs, done, left, texts, unwritten, dry, command } = report;
  const words = syncWords[view.lang];
  const items = grouped(done, ({ difference }) => difference.pair.item);
  const conflicts = left.filter(({ reason }) => reason === 'conflict');
  const lines = [
    ...head(catalog, words.heading(catalog.config.title ?? validateWords[view.lang].untitled), view),
    ...wrap(words.table(table.name, table.rows), columns),
    ...(done.length === 0 && unwritten.length > 0
      ? []
      : done.length === 0
        ? wrap(pairs === 0 ? words.noPairs : left.length === 0 ? words.nothing : words.noneToTake, columns)
        : wrap(words.done(done.length, items.size, texts.size, dry), columns)),
    ...[...items]
      .slice(0, most)
      .flatMap(([item, own]) => [
        ...hanging('  - ', titleOf(item)),
        ...own.flatMap(({ difference }) => indented(changeOf(difference, report), 6)),
      ]),
    ...(items.size > most ? [words.more([...items.values()].slice(most).flat().length)] : []),
    ...unwritten.flatMap((file) => wrap(words.unwritten(view.display(file)), columns)),
    ...(conflicts.length === 0
      ? []
      : [
          '',
          ...wrap(words.conflicts(conflicts.length), columns),
          ...conflicts.flatMap((one) => conflictLines(one, report)),
          words.conflictHow,
        ]),
    ...leftLines(
      left.filter(({ reason }) => reason !== 'conflict'),
      report,
    ),
    ...(dry && texts.size > 0 ? ['', words.next(command)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function changeOf(difference: Difference, report: SyncReport): string {
  const { field, ours, theirs, added, removed } = difference;
  const words = syncWords[report.view.lang];
  const { lang } = report.view;
  const label = labelOf(difference, report, field);
  if (!Array.isArray(ours) && !Array.isArray(theirs)) return words.set(label, formatValue(ours, lang), formatValue(theirs, lang));
  return words.members(label, removed.join(words.and), added.join(words.and));
}

function labelOf({ member }: Difference, { catalog, view }: SyncReport, field: string): string {
  const label = fieldLabel(field, catalog, view.lang);
  return member === undefined ? label : `${member} ${label}`;
}

function conflictLines({ difference, base }: Left, report: SyncReport): string[] {
  const { lang } = report.view;
  const { ours, theirs, added, removed } = difference;
  const words = syncWords[lang];
  const label = labelOf(difference, report, difference.field);
  // of lists only what is otherwise: the whole of three lists shows nobody where they differ
  const lists = Array.isArray(ours) || Array.isArray(theirs);
  const text = lists
    ? words.conflictOfMembers(label, added.join(words.and), removed.join(words.and))
    : words.conflict(label, formatValue(base, lang), formatValue(ours, lang), formatValue(theirs, lang));
  return [...hanging('  - ', titleOf(difference.pair.item)), ...indented(text, 6)];
}

function titleOf({ name, agency }: Difference['pair']['item']): string {
  return [name, agency].filter((part) => part !== '').join('　');
}

function leftLines(left: readonly Left[], { catalog, view }: SyncReport): string[] {
  if (left.length === 0) return [];
  const words = syncWords[view.lang];
  const lines = [...grouped(left, ({ reason }) => reason)].flatMap(([reason, own]) => {
    const shown = own
      .slice(0, 3)
      .map(({ difference: { pair, field } }) => words.place(titleOf(pair.item), fieldLabel(field, catalog, view.lang)));
    return [...hanging('  - ', words.reason(words.reasons[reason], own.length)), ...shown.flatMap((text) => indented(text, 6))].concat(
      own.length > shown.length ? indented(words.more(own.length - shown.length), 6) : [],
    );
  });
  return ['', words.left(left.length), ...lines];
}
