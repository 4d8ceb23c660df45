import { Chalk } from 'chalk';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Finding, Fix } from '../../finding/finding.ts';
import { fieldOf } from '../../finding/path.ts';
import type { Rule } from '../../rules/kinds.ts';
import { displayWidth, padEnd, wrap } from '../../text/width.ts';
import { frame } from '../frame.ts';
import { citeClause, clausesOf } from '../rules/clauses.ts';
import { ownerOf, sceneOf, wordsOf } from '../scene.ts';
import { columns, type View } from '../view.ts';
import { cellFrame } from './cell-frame.ts';
import { findingWords } from './finding-words.ts';
import { validateWords } from './words.ts';

/** One finding written out: which item, where, what stands there, what should, how to mend it, why, and what follows if not. */
export function findingPretty(finding: Finding, catalog: Catalog, rules: ReadonlyMap<string, Rule>, view: View): string {
  const labels = findingWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const words = wordsOf(finding, rules, view.lang);
  const scene = sceneOf(finding, catalog, view.lang);
  const paint = { error: chalk.red, warn: chalk.yellow, info: chalk.cyan }[finding.severity];
  const subject = finding.item?.name ?? view.display(finding.file);
  const label = `[${validateWords[view.lang].severity[finding.severity]}]`;
  const fault = words.heading?.(finding.args, scene) ?? words.title;
  const mark = words.mark?.(finding.args, scene) ?? '';
  const row = (label: string, text: string): string[] => entry(label, text, view.lang === 'zh' ? 6 : 9);
  const stands = scene.stands === '' ? labels.empty : scene.stands;
  return [
    ...headingOf(label, subject, fault, view).map((line, index) => (index === 0 ? line.replace(label, paint(label)) : line)),
    ...(finding.item ? row(labels.item, about(finding, catalog)) : []),
    ...row(labels.place, placeOf(finding, catalog, view)),
    '',
    ...frameOf(finding, catalog, mark, view),
    ...(finding.path.length > 0 ? row(labels.stands, `${scene.label}${view.lang === 'zh' ? '：' : ': '}${stands}`) : []),
    ...row(labels.should, words.should(finding.args, scene)),
    ...row(labels.mend, words.mend(finding.args, scene)),
    ...row(
      labels.why,
      clausesOf(finding, catalog.standard, rules)
        .map((id) => citeClause(id, catalog.standard, view.lang))
        .join('\n'),
    ),
    ...row(labels.otherwise, words.otherwise(finding.args, scene)),
    ...row(labels.fix, fixWords(finding, view)),
    ...row(labels.more, `santong explain ${finding.rule}`),
  ].join('\n');
}

/** Severity, item and fault on a line, or on as many as they need. */
function headingOf(label: string, subject: string, fault: string, view: View): string[] {
  const between = subject === '' ? '' : view.lang === 'zh' ? '　' : ': ';
  const whole = `${label} ${subject}${between}${fault}`;
  if (displayWidth(whole) <= columns) return [whole];
  return [...wrap(`${label} ${subject}`, columns), ...wrap(fault, columns - 4).map((line) => `    ${line}`)];
}

/** A labelled line; longer text and further lines stand where the text of all labels begins, whatever the label's own length. */
function entry(label: string, text: string, width: number): string[] {
  if (text === '') return [];
  const start = `  ${padEnd(label, width)}  `;
  const indent = ' '.repeat(width + 4);
  const lines = text.split('\n').flatMap((line, index) => wrap(line, columns - (index === 0 ? displayWidth(start) : indent.length)));
  return lines.map((line, index) => (index === 0 ? start + line : indent + line));
}

function fixWords({ fix }: Finding, view: View): string {
  const labels = findingWords[view.lang];
  if (!fix) return labels.notFixable;
  return fix.safe ? labels.fixable(becomes(fix)) : labels.lookFirst(becomes(fix));
}

/** What stands there when it is mended; undefined where it goes. */
function becomes({ splices, value }: Fix): string | undefined {
  const [only, another] = splices;
  return value === undefined || (only && !another && only.text.includes(value)) ? only?.text.trim() || value : value;
}

function about(finding: Finding, catalog: Catalog): string {
  const item = ownerOf(finding, catalog);
  const facts = [finding.item?.agency ?? '', item?.value.type ?? '', item?.value.processing ?? ''];
  const key = finding.item?.key.includes('#') ? '' : finding.item?.key;
  return [item?.value.code ?? key ?? '', ...facts].filter((part) => part !== '').join('　');
}

/** The marked line of the file, or of the table the marked cell. */
function frameOf(finding: Finding, catalog: Catalog, mark: string, view: View): string[] {
  const inTable = view.cell?.(finding);
  if (inTable) return inTable.cell ? [...cellFrame(inTable, mark), ''] : [];
  if (finding.file === '' || finding.span.end.offset === 0) return [];
  return [...frame(catalog.textOf(finding.file), finding.span, mark), ''];
}

function placeOf(finding: Finding, catalog: Catalog, view: View): string {
  const labels = findingWords[view.lang];
  const inTable = view.cell?.(finding);
  const lines = inTable
    ? [labels.inTable(inTable)]
    : finding.file === ''
      ? []
      : [`${view.display(finding.file)} ${labels.line(finding.span.start.line)}`];
  const cell = inTable ? undefined : cellOf(finding, catalog, view);
  if (cell !== undefined) lines.push(labels.from(cell));
  for (const other of finding.related) {
    const where = `${view.display(other.file)} ${labels.line(other.span.start.line)}`;
    lines.push(
      other.name === 'inherited' ? labels.inherited(where) : `${labels.related}${view.lang === 'zh' ? '：' : ': '}${other.name} ${where}`,
    );
  }
  return lines.join('\n');
}

/** The cell of the table that an imported value came from. */
function cellOf(finding: Finding, catalog: Catalog, view: View): string | undefined {
  const origin = ownerOf(finding, catalog)?.value.origin;
  if (origin?.table === undefined || origin.row === undefined) return undefined;
  const mapped = catalog.config.sources?.[origin.table]?.columns ?? {};
  const field = fieldOf(finding.path);
  const column =
    Object.entries(mapped).find(([, name]) => name === field || field.startsWith(`${name}.`) || name.startsWith(`${field}.`))?.[0] ?? '';
  return findingWords[view.lang].cell(origin.table, origin.sheet ?? '', `${column}${origin.row}`);
}
