import { Chalk } from 'chalk';
import type { Aligned } from '../../compare/align/align.ts';
import type { Variant } from '../../compare/align/matrix.ts';
import { wrap } from '../../text/width.ts';
import { indented } from '../hanging.ts';
import { head } from '../head.ts';
import { columns } from '../view.ts';
import { type AlignReport, loneGroups, outliersOf, sharedGroups } from './report.ts';
import { alignWords } from './words.ts';

/** So many groups, and so many sentences of each, are shown unless all are asked for. */
const most = 10;
const sentencesAtMost = 6;

/** The screen of `santong align`: what may be one matter, under which names and codes, what is proposed, and who asks what the others do not. */
export function alignPretty(report: AlignReport): string {
  const { alignment, about, all, view, command } = report;
  const words = alignWords[view.lang];
  const shared = sharedGroups(report);
  const lone = loneGroups(report);
  const whole = shared.filter((group) => sourcesOf(group) === alignment.sources.length).length;
  const shown = all ? shared : shared.slice(0, most);
  const lines = [
    ...head(about, words.heading, view),
    ...wrap(words.sources(alignment.sources.map(({ name, items }) => words.source(name, items))), columns),
    ...wrap(words.counts(shared.length, whole, lone.length), columns),
    words.candidates,
    ...shown.flatMap((group, index) => ['', ...groupLines(group, index, report)]),
    ...(shared.length > shown.length ? ['', ...wrap(words.more(shared.length - shown.length, command), columns)] : []),
    ...(lone.length === 0
      ? []
      : ['', ...(all ? [words.by.alone, ...lone.flatMap((group) => loneLine(group, report))] : [words.alone(lone.length)])]),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines(group: Aligned, index: number, report: AlignReport): string[] {
  const { view, all, alignment } = report;
  const words = alignWords[view.lang];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const evidence = [words.by[group.by], ...(group.by === 'likeness' ? [words.score(group.score)] : [])].join(
    view.lang === 'zh' ? '，' : ', ',
  );
  const variants = (label: string, own: readonly Variant[]): string[] =>
    own.length < 2
      ? []
      : indented(
          `${label}${view.lang === 'zh' ? '：' : ': '}${own.map(({ text, sources }) => `${text}（${words.few(sources.slice(0, 3).map((source) => alignment.sources[source]?.name ?? ''))}${sources.length > 3 ? '..' : ''}）`).join(words.and)}`,
          5,
        );
  const outliers = outliersOf(group, report);
  const told = all ? outliers : outliers.slice(0, sentencesAtMost);
  const proposed = [
    ...(group.code ? [`${group.code.text}（${words.why[group.code.why]}）`] : []),
    `${group.name.text}（${words.why[group.name.why]}）`,
  ];
  return [
    ...wrap(`${index + 1}. ${group.name.text}`, columns - 2).map((line) => `  ${chalk.bold(line)}`),
    ...indented(evidence, 5),
    ...variants(words.names, group.names),
    ...variants(words.codes, group.codes),
    ...(group.names.length + group.codes.length > 2
      ? indented(`${words.propose}${view.lang === 'zh' ? '：' : ': '}${proposed.join(words.and)}`, 5)
      : []),
    ...(outliers.length === 0 ? indented(words.none, 5) : told.flatMap((text) => indented(`- ${text}`, 5))),
    ...(outliers.length > told.length ? indented(`- .. ${outliers.length - told.length}`, 5) : []),
  ];
}

function loneLine({ members, name }: Aligned, { alignment }: AlignReport): string[] {
  return indented(`- ${name.text}　${alignment.sources[members[0]?.source ?? 0]?.name ?? ''}`, 2);
}

function sourcesOf({ members }: Aligned): number {
  return new Set(members.map(({ source }) => source)).size;
}
