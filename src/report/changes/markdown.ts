import { type ChangeClass, changeClasses } from '../../compare/past/kinds.ts';
import { markdownText } from '../markdown.ts';
import { packWords } from '../view.ts';
import { besideOf, byItem, type ChangesReport, countChanges, ownChanges, sentenceOf } from './report.ts';
import { classWords } from './sentences.ts';
import { changesWords } from './words.ts';

/** Platforms take comments of 65,536 characters. */
const most = 60_000;

/** Changes as a comment on a merge request: what asks applicants for more, or may, stands open on top, the rest is folded up. */
export function changesMarkdown(report: ChangesReport): string {
  const { catalog, view, from, to } = report;
  const words = changesWords[view.lang];
  const { classes, undecided, unreviewed } = countChanges(report);
  const notice = catalog.config.notice;
  const names = classWords[view.lang];
  const own = ownChanges(report);
  const head = [
    `## ${markdownText(words.heading(catalog.config.title ?? words.untitled))}`,
    '',
    markdownText(`${words.range(from, to)}　${packWords(catalog, view.lang)}`),
    ...(notice ? ['', `> ${markdownText(notice)}`] : []),
    '',
    ...(own.length === 0
      ? [words.none]
      : [
          `| ${changeClasses.map((name) => names[name]).join(' | ')} |`,
          `| ${changeClasses.map(() => '---:').join(' | ')} |`,
          `| ${changeClasses.map((name) => String(classes[name])).join(' | ')} |`,
        ]),
    ...(undecided > 0 ? ['', `**${words.undecided(undecided)}** ${words.gateHow}`] : []),
    ...(unreviewed > 0 ? ['', words.unreviewed(unreviewed)] : []),
  ];
  let room = most - head.join('\n').length;
  let left = 0;
  const body = changeClasses.flatMap((name) => {
    const lines = linesOf(name, report);
    const fitting = lines.filter((line) => {
      room -= line.length + 1;
      return room > 0;
    });
    left += lines.length - fitting.length;
    if (fitting.length === 0) return [];
    const title = `${names[name]}${words.aside(String(classes[name]))}`;
    return name === 'tightened' || name === 'unclear'
      ? ['', `### ${title}`, '', ...fitting]
      : ['', `<details><summary>${title}</summary>`, '', ...fitting, '', '</details>'];
  });
  return `${[...head, ...body, ...(left > 0 ? ['', words.more(left)] : []), '', `<sub>${words.made}</sub>`].join('\n')}\n`;
}

/** One line an item, its sentences below it. */
function linesOf(name: ChangeClass, report: ChangesReport): string[] {
  const { view } = report;
  const words = changesWords[view.lang];
  const own = ownChanges(report).filter((change) => change.class === name);
  return byItem(own).map((changes) => {
    const item = changes[0]?.item;
    const who = [item?.name ?? '', item?.agency ?? ''].filter((part) => part !== '').join('　');
    const sentences = changes.map((change) => {
      return `  - ${markdownText(sentenceOf(change, report) + besideOf(change, report).map(words.aside).join(''))}`;
    });
    return [`- **${markdownText(who)}**`, ...sentences].join('\n');
  });
}
