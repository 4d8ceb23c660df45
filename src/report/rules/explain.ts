import type { PlaceInOrder } from '../../check/in-order.ts';
import type { Finding } from '../../finding/finding.ts';
import { itemsNotJudged } from '../../finding/not-judged.ts';
import type { Rule } from '../../rules/kinds.ts';
import { displayWidth, wrap } from '../../text/width.ts';
import { frame } from '../frame.ts';
import { findingPretty } from '../validate/finding.ts';
import type { Checked } from '../validate/report.ts';
import { validateWords } from '../validate/words.ts';
import { columns, type View } from '../view.ts';
import { rulePageWords } from './page-words.ts';

/** What `santong explain` shows from the catalog here: the findings of the rule, and a place that is in order. */
export interface Shown {
  checked: Checked;
  findings: readonly Finding[];
  inOrder?: PlaceInOrder;
  off: boolean;
}

/** A page for a terminal: its running text broken to the width of the screen, examples left as they are. */
export function pageOnScreen(page: string): string {
  let example = false;
  return page
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) example = !example;
      if (example || line === '') return [line];
      const indent = /^\s*- /.exec(line)?.[0] ?? '';
      return wrap(line.slice(indent.length), columns - indent.length).map(
        (part, at) => (at === 0 ? indent : ' '.repeat(indent.length)) + part,
      );
    })
    .join('\n');
}

/** The part of the page that comes from the catalog here: a bad place in its frame, and a good one beside it. */
export function shownHere(rule: Rule, { checked, findings, inOrder, off }: Shown, view: View): string {
  const words = rulePageWords[view.lang];
  const { catalog, rules, result } = checked;
  const lines = [`## ${words.here(catalog.config.title ?? validateWords[view.lang].untitled)}`, ''];
  if (catalog.config.notice) lines.push(catalog.config.notice, '');
  if (off) return `${[...lines, words.off].join('\n')}\n`;
  const first = findings[0];
  if (first) lines.push(words.places(findings.length), '', findingPretty(first, catalog, rules, view), '');
  else lines.push(words.noPlaces, '');
  const notJudged = itemsNotJudged(result.notJudged.filter((one) => one.rule === rule.id));
  if (notJudged > 0) lines.push(...wrap(words.notJudged(notJudged), columns), '');
  if (inOrder) lines.push(...goodPlace(inOrder, checked, view), '');
  return lines.join('\n');
}

function goodPlace({ item, path }: PlaceInOrder, { catalog }: Checked, view: View): string[] {
  const words = rulePageWords[view.lang];
  const span = item.document.at(path);
  const who = [item.name, item.agency].filter((part) => part !== '').join('　');
  const where = words.place(view.display(item.document.file), span.start.line);
  const oneLine = displayWidth(who) + displayWidth(where) + 4 <= columns;
  return [
    words.inOrder,
    ...(oneLine ? [`  ${who}  ${where}`] : [`  ${who}`, `  ${where}`]),
    '',
    ...frame(catalog.textOf(item.document.file), span, ''),
  ];
}
