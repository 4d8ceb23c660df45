import type { Change } from '../../compare/past/change.ts';
import { markdownCell, markdownText } from '../markdown.ts';
import { dateWords } from '../view.ts';
import { byItem, type ChangesReport, ownChanges, publicSentenceOf } from './report.ts';
import { changesWords } from './words.ts';

/** What a notice to the public says: its title, its first sentence, and one row an item. */
export interface Notice {
  title: string;
  intro: string;
  notice: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  end: string;
  /** Who signs it, and the day. */
  signature: readonly string[];
}

/** Changes of which the public is told: not those of files, nor of how the catalog is kept. */
const silent: ReadonlySet<string> = new Set(['file-moved']);

/** The adjustment notice (调整公告) of changes: items as the public knows them, each with what is adjusted. */
export function noticeOf(report: ChangesReport): Notice {
  const { catalog, view, day } = report;
  const words = changesWords[view.lang];
  const told = ownChanges(report).filter(({ kind }: Change) => !silent.has(kind));
  const items = byItem(told);
  const title = catalog.config.title ?? words.untitled;
  return {
    title: words.notice(title),
    intro: items.length === 0 ? words.none : words.noticeIntro(items.length, dateWords(day, view.lang)),
    notice: catalog.config.notice ?? '',
    columns: words.columns,
    rows: items.map((changes, index) => {
      const item = changes[0]?.item;
      const adjusted = changes.map((change) => publicSentenceOf(change, report)).join('\n');
      return [String(index + 1), item?.name ?? '', item?.agency ?? '', adjusted];
    }),
    end: items.length === 0 ? '' : words.noticeEnd,
    signature: [words.signed, dateWords(day, view.lang)],
  };
}

/** The notice as Markdown. */
export function changesNotice(report: ChangesReport): string {
  const { title, intro, notice, columns, rows, end, signature } = noticeOf(report);
  const table =
    rows.length === 0
      ? []
      : [
          `| ${columns.join(' | ')} |`,
          `| ${columns.map((_, index) => (index === 0 ? '---:' : '---')).join(' | ')} |`,
          ...rows.map((row) => `| ${row.map(markdownCell).join(' | ')} |`),
          '',
        ];
  const lines = [`# ${markdownText(title)}`, '', ...(notice === '' ? [] : [`> ${markdownText(notice)}`, '']), intro, '', ...table];
  return `${[...lines, ...(end === '' ? [] : [end, '']), ...signature.flatMap((line) => [markdownText(line), '']), changesWords[report.view.lang].made].join('\n')}\n`;
}
