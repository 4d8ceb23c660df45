import type { BaselineState, KnownFinding } from '../../check/baseline/baseline.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../finding/language.ts';
import { briefOf } from '../scene.ts';
import { dateWords } from '../view.ts';
import { standingOf, type ValidateReport } from './report.ts';
import { standingWords } from './standing-words.ts';
import { validateWords } from './words.ts';

/** How many findings and entries are in each state; only of a report with a baseline. */
export type StateCounts = Record<BaselineState | 'fixed' | 'unchecked', number>;

/** The numbers of each state beside the baseline of a report; undefined where there is none. */
export function stateCounts(report: ValidateReport): StateCounts | undefined {
  if (!report.baseline) return undefined;
  const counts: StateCounts = { new: 0, known: 0, moved: 0, expired: 0, fixed: 0, unchecked: 0 };
  for (const finding of report.findings) counts[standingOf(report, finding)?.state ?? 'new']++;
  return { ...counts, fixed: report.baseline.fixed.length, unchecked: report.baseline.unchecked.length };
}

/** What is said of a report as a whole: since when it looks, and every count beside the baseline. A line each, in plain text. */
export function standingLines(report: ValidateReport): string[] {
  const words = standingWords[report.view.lang];
  const { since, baseline } = report;
  const lines: string[] = [];
  if (since) {
    if (since.everything) lines.push(words.sinceEverything(since.ref));
    else if (since.changed + since.dependents === 0) lines.push(words.sinceNothing(since.ref));
    else lines.push(words.since(since.ref, since.changed, since.dependents));
  }
  if (report.withheld) lines.push(words.withheld(report.withheld));
  const counts = stateCounts(report);
  if (baseline && counts) {
    const said = (Object.keys(counts) as (keyof StateCounts)[]).map((state) => words.count(words.states[state], counts[state]));
    lines.push(words.counts(baseline.file, said));
  }
  return lines;
}

/** What is said beside a finding that the baseline has, and how: who sees to it until when. Undefined for a new one. */
export function standingWordsOf(report: ValidateReport, finding: Finding): string | undefined {
  const standing = standingOf(report, finding);
  if (standing?.entry === undefined) return undefined;
  const words = standingWords[report.view.lang];
  const { owner, reason } = standing.entry;
  const expires = dateWords(standing.entry.expires, report.view.lang);
  return standing.state === 'expired' ? words.expired(owner, expires, reason) : words.borne(owner, expires);
}

/** A finding on one line, in plain text: what it is about, and what is wrong. */
export function findingLine(report: ValidateReport, finding: Finding): string {
  const { checked, view } = report;
  const subject = finding.item?.name ?? (finding.file === '' ? '' : view.display(finding.file));
  const between = subject === '' ? '' : view.lang === 'zh' ? '：' : ': ';
  return `${subject}${between}${briefOf(finding, checked.catalog, checked.rules, view.lang)}`;
}

/** An entry of a baseline on one line, in plain text: its line, what it was about, its rule's heading. */
export function entryLine({ checked }: ValidateReport, entry: KnownFinding, lang: Language): string {
  const title = checked.rules.get(entry.rule)?.words[lang].title ?? entry.rule;
  const subject = entry.name ?? entry.item ?? entry.file ?? '';
  const words = standingWords[lang];
  return lang === 'zh' ? `${words.line(entry.line)}　${subject}：${title}` : `${words.line(entry.line)}  ${subject}: ${title}`;
}

/** The severity of a finding as people are told. */
export function severityWord(finding: Finding, lang: Language): string {
  return validateWords[lang].severity[finding.severity];
}
