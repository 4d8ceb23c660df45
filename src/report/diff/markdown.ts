import { aloneKinds, isAlone } from '../../compare/fate.ts';
import { type Severity, severities } from '../../finding/severity.ts';
import { markdownText as inMarkdown } from '../markdown.ts';
import { validateWords } from '../validate/words.ts';
import { packWords } from '../view.ts';
import { diffCommand, nameOf } from './head.ts';
import { type DiffRecord, type DiffRecords, diffRecords } from './records.ts';
import type { DiffReport } from './report.ts';
import { diffWords } from './words.ts';

/** Platforms take comments of 65,536 characters; what is over is told with the command that shows it. */
const most = 60_000;

/** A comparison as a comment on a merge request: the counts, what must be mended in a table, the rest folded up. */
export function diffMarkdown(report: DiffReport): string {
  const { compared, view } = report;
  const { catalog, comparison, table } = compared;
  const words = diffWords[view.lang];
  const records = diffRecords(report, ['', '']);
  const title = words.heading(catalog.config.title ?? words.untitled, comparison.mode);
  const notice = catalog.config.notice;
  const head = [
    `## ${inMarkdown(title)}`,
    '',
    inMarkdown(`${words.table(nameOf(table), comparison.rows.length)} ${packWords(catalog, view.lang)}`),
    ...(notice ? ['', `> ${inMarkdown(notice)}`] : []),
    '',
    ...countTable(records, report),
  ];
  const tail = ['', `${words.allWith} \`${diffCommand(compared, view, '--all').replaceAll('`', '')}\``, ''];
  const room = most - [...head, ...tail].join('\n').length;
  const parts: string[] = [];
  let used = 0;
  for (const part of partsOf(records, report)) {
    if (used + part.length > room) {
      parts.push('', words.cut);
      break;
    }
    used += part.length + 1;
    parts.push(part);
  }
  return [...head, ...parts, ...tail].join('\n');
}

function countTable(records: DiffRecords, { view }: DiffReport): string[] {
  const names = validateWords[view.lang].severity;
  const count = (severity: Severity): number =>
    [...records.differences, ...records.fates].filter((one) => one.severity === severity).length;
  return [
    `| ${severities.map((severity) => names[severity]).join(' | ')} |`,
    `| ${severities.map(() => '---:').join(' | ')} |`,
    `| ${severities.map((severity) => String(count(severity))).join(' | ')} |`,
  ];
}

function partsOf({ differences, fates }: DiffRecords, { view }: DiffReport): string[] {
  const words = diffWords[view.lang];
  const names = validateWords[view.lang].severity;
  const whole = fates.map(({ severityWord, label, items, rows, kind }) => {
    const named = [...items, ...rows.map((row) => (items.length > 0 ? `${words.official} ${row}` : row))];
    return isAlone(kind) ? [] : [`- ${severityWord} ${label}: ${named.map(inMarkdown).join('; ')}`];
  });
  const alone = aloneKinds.flatMap((kind) => {
    const own = fates.filter((fate) => fate.kind === kind);
    const lines = own.map(({ items, rows }) => `- ${[...items, ...rows].map(inMarkdown).join('; ')}`);
    return own.length === 0 ? [] : folded(`${own[0]?.label ?? ''} ${own.length}`, lines);
  });
  return [
    '',
    ...whole.flat(),
    ...severities.flatMap((severity) => {
      const own = differences.filter((one) => one.severity === severity);
      if (own.length === 0) return [];
      const lines = [
        `| ${[words.item, words.element, words.ours, words.theirs, words.way, words.where].join(' | ')} |`,
        '| --- | --- | --- | --- | --- | --- |',
        ...own.map(lineOf),
      ];
      return severity === 'error' ? ['', `### ${names[severity]}`, '', ...lines] : folded(`${names[severity]} ${own.length}`, lines);
    }),
    ...alone,
  ];
}

function folded(title: string, lines: readonly string[]): string[] {
  return ['', `<details><summary>${inMarkdown(title)}</summary>`, '', ...lines, '', '</details>'];
}

function lineOf(record: DiffRecord): string {
  const { item, agency, label, rows, directionWord, place, cell, approval } = record;
  const differing = rows.filter(({ change }) => change !== 'same');
  const side = (name: 'ours' | 'theirs'): string => {
    const texts = differing.map((row) => row[name]).filter((text) => text !== '');
    return texts.map(inMarkdown).join('<br>') || '—';
  };
  const cells = [
    [item, agency]
      .filter((part) => part !== '')
      .map(inMarkdown)
      .join('<br>'),
    inMarkdown(label),
    side('ours'),
    side('theirs'),
    [directionWord, approval]
      .filter((part) => part !== '')
      .map(inMarkdown)
      .join('<br>'),
    [place, cell].map(inMarkdown).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}
