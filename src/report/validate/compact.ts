import { accountOf, messageOf } from './finding-account.ts';
import type { ValidateReport } from './report.ts';
import { standingLines } from './standing.ts';
import { countWords } from './totals.ts';

/** A validation with each finding on a line, `file:line:column: severity: words [rule]`, as editors and terminals know it; then the counts. */
export function validateCompact(report: ValidateReport): string {
  const lines = report.findings.map((finding) => {
    const { file, cell } = accountOf(report, finding);
    const { line, column } = finding.span.start;
    const place = file === '' ? '' : `${file}:${cell === '' ? `${line}:${column}` : cell}: `;
    return `${place}${finding.severity}: ${messageOf(report, finding, false)} [${finding.rule}]`;
  });
  return `${[...lines, countWords(report), ...standingLines(report)].join('\n')}\n`;
}
