import type { Difference } from '../compare/difference.ts';
import type { Left } from '../compare/sync/step.ts';
import { grouped } from '../finding/grouped.ts';
import { wrap } from '../text/width.ts';
import { fieldLabel } from './diff-brief.ts';
import { head } from './head.ts';
import type { SyncReport } from './sync-report.ts';
import { syncWords } from './sync-words.ts';
import { formatValue } from './value-words.ts';
import { columns } from './view.ts';

/** So many items, and places that were left, are told one by one. */
const most = 20;

/** The screen of `santong sync`: what was brought into line item by item, conflicts, and what was left and why. */
export function syncPretty(report: SyncReport): string {
  const { catalog, view, table, done, left, texts, unwritten, dry, command } = report;
  const words = syncWords[view.lang];
  const items = grouped(done, ({ difference }) => difference.pair.item);
  const conflicts = left.filter(({ reason }) => reason === 'conflict');
  const lines = [
    ...head(catalog, words.heading(catalog.config.title ?? ''), view),
    ...wrap(words.table(table.name, table.rows), columns),
    ...(done.length === 0 ? [words.nothing] : wrap(words.done(done.length, items.size, texts.size, dry), columns)),
    ...[...items]
      .slice(0, most)
      .flatMap(([item, own]) => [
        ...bullet([item.name, item.agency].filter((part) => part !== '').join('　'), 2),
        ...own.flatMap(({ difference }) => hung(changeOf(difference, report), 6)),
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
  const lists = Array.isArray(ours) || Array.isArray(theirs);
  const { lang } = report.view;
  return words.set(
    labelOf(difference, report, field),
    lists ? added.join(words.and) : formatValue(ours, lang),
    lists ? removed.join(words.and) : formatValue(theirs, lang),
  );
}

function labelOf({ member }: Difference, { catalog, view }: SyncReport, field: string): string {
  const label = fieldLabel(field, catalog, view.lang);
  return member === undefined ? label : `${member} ${label}`;
}

function conflictLines({ difference, base }: Left, report: SyncReport): string[] {
  const { lang } = report.view;
  const { item } = difference.pair;
  const [was, ours, theirs] = [base, difference.ours, difference.theirs].map((value) => formatValue(value, lang));
  const text = syncWords[lang].conflict(labelOf(difference, report, difference.field), was ?? '', ours ?? '', theirs ?? '');
  return [...bullet(item.name, 2), ...hung(text, 6)];
}

function leftLines(left: readonly Left[], { catalog, view }: SyncReport): string[] {
  if (left.length === 0) return [];
  const words = syncWords[view.lang];
  const lines = [...grouped(left, ({ reason }) => reason)].flatMap(([reason, own]) => {
    const shown = own
      .slice(0, 3)
      .map(({ difference }) => `${difference.pair.item.name} ${fieldLabel(difference.field, catalog, view.lang)}`);
    const more = own.length > shown.length ? ' ..' : '';
    return bullet(`${words.reasons[reason]}（${own.length}）：${shown.join(words.and)}${more}`, 2);
  });
  return ['', words.left(left.length), ...lines];
}

function bullet(text: string, blanks: number): string[] {
  return wrap(text, columns - blanks - 2).map((line, index) => ' '.repeat(blanks) + (index === 0 ? '- ' : '  ') + line);
}

function hung(text: string, blanks: number): string[] {
  return wrap(text, columns - blanks).map((line) => ' '.repeat(blanks) + line);
}
