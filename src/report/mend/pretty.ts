import type { Catalog } from '../../catalog/catalog.ts';
import { documentOf } from '../../catalog/document-at.ts';
import type { Mended } from '../../check/mend/mend.ts';
import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { valueAt } from '../../finding/path.ts';
import type { Rule } from '../../rules/kinds.ts';
import { displayWidth, padEnd, truncate, wrap } from '../../text/width.ts';
import { head } from '../head.ts';
import { nextCommand } from '../next-command.ts';
import { briefOf, sceneOf } from '../scene.ts';
import { validateWords } from '../validate/words.ts';
import { columns, type View } from '../view.ts';
import { mendWords, type UnmendedReason } from './words.ts';

/** What a mending is told from. */
export interface MendReport {
  mended: Pick<Mended, 'applied' | 'catalog'>;
  left: readonly { finding: Finding; reason: UnmendedReason }[];
  /** The findings that remain of what was asked for. */
  remaining: readonly Finding[];
  rules: ReadonlyMap<string, Rule>;
  /** Nothing was written. */
  dry: boolean;
  /** Every place is listed, however many there are. */
  all: boolean;
}

/** More places than this are told by rule. */
const many = 20;

/** What was mended, what was not and why, and what is left for people. */
export function mendPretty(report: MendReport, view: View): string {
  const words = mendWords[view.lang];
  const { mended, dry, left } = report;
  const { applied, catalog } = mended;
  const files = new Set(applied.map(({ finding }) => finding.file)).size;
  const title = words.heading(catalog.config.title ?? validateWords[view.lang].untitled);
  const found = applied.length === 0 ? words.none : dry ? words.would(applied.length, files) : words.done(applied.length, files);
  return [
    ...head(catalog, title, view),
    found,
    ...changes(report, view),
    ...(left.length > 0 ? [words.left(left.length), ...leftLines(report, view)] : []),
    ...(dry ? [] : remainLines(report, view)),
    '',
  ].join('\n');
}

function changes({ mended, rules, all }: MendReport, view: View): string[] {
  const words = mendWords[view.lang];
  const { applied } = mended;
  const long = applied.length > many && !all;
  if (!long) return applied.flatMap(({ finding, catalog }) => item(changeOf(finding, catalog, rules, view)));
  return [...grouped(applied, ({ finding }) => finding.rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([rule, places]) => item(words.byRule(rules.get(rule)?.words[view.lang].title ?? rule, places.length)));
}

/** One change in a line: whose, of what, from what to what. */
export function changeOf(finding: Finding, catalog: Catalog, rules: ReadonlyMap<string, Rule>, view: View): string {
  const words = mendWords[view.lang];
  const place = words.line(view.display(finding.file), finding.span.start.line);
  if (finding.path.length === 0 || rules.get(finding.rule)?.scope === 'reading')
    return words.ofText(place, briefOf(finding, catalog, rules, view.lang));
  const { label, stands: read } = sceneOf(finding, catalog, view.lang);
  const subject = finding.item?.name || place;
  const value = finding.fix?.value;
  const document = documentOf(catalog, finding);
  const [splice] = finding.fix?.splices ?? [];
  const key = finding.path.at(-1);
  if (value !== undefined && splice && typeof key === 'string' && document?.keyAt(finding.path).start.offset === splice.from)
    return words.renamed(subject, key, value);
  // what has not the form of its element is only in the document
  const written = document && valueAt(document.raw, finding.path);
  const stands = read === '' && typeof written === 'string' ? written : read;
  const short = truncate(stands, 36);
  if (value === undefined) return words.gone(subject, label, short);
  // what only changes in how it is written is told by what is wrong with it
  return value === stands
    ? words.ofText(subject, briefOf(finding, catalog, rules, view.lang))
    : words.change(subject, label, short, truncate(value, 36));
}

function leftLines({ left, mended, rules }: MendReport, view: View): string[] {
  return left.slice(0, many).flatMap(({ finding, reason }) => {
    const what = changeOf(finding, mended.catalog, rules, view);
    return item(`${what}${view.lang === 'zh' ? '（' : ' ('}${mendWords[view.lang].reason[reason]}${view.lang === 'zh' ? '）' : ')'}`);
  });
}

function remainLines({ remaining }: MendReport, view: View): string[] {
  const words = mendWords[view.lang];
  if (remaining.length === 0) return [words.nothingRemains];
  const count = (severity: Finding['severity']): number => remaining.filter((finding) => finding.severity === severity).length;
  const risky = remaining.filter(({ fix, file }) => fix && !fix.safe && !file.startsWith('../')).length;
  const line = (label: string, ...options: string[]): string =>
    `  ${padEnd(label, 24)}${nextCommand(options[0] ?? '', options.slice(1), view)}`;
  return [
    words.remain(count('error'), count('warn'), count('info')),
    '',
    words.next,
    line(words.seeAll, 'validate', '--all'),
    ...(risky > 0 ? [line(words.oneByOne, 'fix', '--interactive')] : []),
  ];
}

function item(text: string): string[] {
  return wrap(text, columns - 4).map((line, index) =>
    `${index === 0 ? '  - ' : ' '.repeat(4)}${line}`.slice(0, Math.max(displayWidth(line) + 4, 4)),
  );
}
