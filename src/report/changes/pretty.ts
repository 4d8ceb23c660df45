import { Chalk } from 'chalk';
import type { Change } from '../../compare/past/change.ts';
import { type ChangeClass, changeClasses } from '../../compare/past/kinds.ts';
import { wrap } from '../../text/width.ts';
import { indented } from '../hanging.ts';
import { head } from '../head.ts';
import { columns, shortAgency } from '../view.ts';
import { besideOf, byItem, type ChangesReport, countChanges, ownChanges, sentenceOf } from './report.ts';
import { classWords } from './sentences.ts';
import { changesWords } from './words.ts';

/** The screen of `santong changes`: what asks applicants for more first, then class by class, item by item, one sentence each. */
export function changesPretty(report: ChangesReport): string {
  const { catalog, view, from, to, unused } = report;
  const words = changesWords[view.lang];
  const { classes, items, undecided, unreviewed } = countChanges(report);
  const own = ownChanges(report);
  const counts = changeClasses.map((name) => `${classWords[view.lang][name]}${view.lang === 'zh' ? '' : ' '}${classes[name]}`);
  const lines = [
    ...head(catalog, words.heading(catalog.config.title ?? words.untitled), view),
    words.range(from, to),
    ...(own.length === 0 ? [words.none] : [words.counts(own.length, items), `  ${counts.join(view.lang === 'zh' ? '　' : '  ')}`]),
    ...changeClasses.flatMap((name) => section(name, report)),
    ...(undecided > 0 ? ['', ...wrap(words.undecided(undecided), columns), ...wrap(`${words.gate}${words.gateHow}`, columns)] : []),
    ...(unreviewed > 0 ? ['', ...wrap(words.unreviewed(unreviewed), columns)] : []),
    ...(unused.length > 0 ? ['', words.unused(unused.length)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function section(name: ChangeClass, report: ChangesReport): string[] {
  const { view } = report;
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const own = ownChanges(report).filter((change) => change.class === name);
  if (own.length === 0) return [];
  const paint = name === 'tightened' ? chalk.red : name === 'unclear' ? chalk.yellow : name === 'eased' ? chalk.green : chalk.cyan;
  return [
    '',
    paint(`${classWords[view.lang][name]}${changesWords[view.lang].aside(String(own.length))}`),
    ...byItem(own).flatMap((changes, index) => block(changes, index, report)),
  ];
}

function block(changes: readonly Change[], index: number, report: ChangesReport): string[] {
  const { catalog, view } = report;
  const words = changesWords[view.lang];
  const [first] = changes;
  if (!first) return [];
  const agency = shortAgency(first.item.agency, catalog);
  const title = `${index + 1}. ${[first.item.name, agency].filter((part) => part !== '').join(view.lang === 'zh' ? '　' : '  ')}`;
  const lines = changes.flatMap((change) => {
    return [sentenceOf(change, report), ...besideOf(change, report).map((text) => words.aside(text).trim())];
  });
  return [...indented(title, 2), ...lines.flatMap((line) => indented(line, 5))];
}
