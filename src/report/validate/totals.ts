import { tally } from '../tally.ts';
import { counts, type ValidateReport } from './report.ts';
import { standingWords } from './standing-words.ts';
import { validateWords } from './words.ts';

/** The numbers of a report: of the findings that count, and how many more are known. */
interface Totals {
  items: number;
  faulty: number;
  error: number;
  warn: number;
  info: number;
  notJudged: number;
  known: number;
}

/** The numbers of what was asked for. */
export function totalsOf(report: ValidateReport): Totals {
  const { catalog, items, result, rules } = report.checked;
  const findings = report.findings.filter((finding) => counts(report, finding));
  const numbers = tally(catalog, items, { ...result, findings }, rules);
  const { items: all, faulty, notJudged } = numbers;
  return { items: all, faulty, ...numbers.counts, notJudged, known: report.findings.length - findings.length };
}

/** The numbers of a report in a sentence, in plain text. */
export function countWords(report: ValidateReport): string {
  const { items, faulty, error, warn, info, notJudged, known } = totalsOf(report);
  const words = validateWords[report.view.lang];
  const first = error + warn + info === 0 ? words.nothing(items, known > 0) : words.checked(items, items - faulty, faulty);
  return `${first}${report.view.lang === 'zh' ? '' : ' '}${standingWords[report.view.lang].total(error, warn, info, notJudged)}`;
}
