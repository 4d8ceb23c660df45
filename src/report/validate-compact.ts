import { messageOf } from './finding-account.ts';
import { standingLines } from './standing.ts';
import type { ValidateReport } from './validate-report.ts';
import { countWords } from './validate-totals.ts';

/** A validation with each finding on a line, `file:line:column: severity: words [rule]`, as editors and terminals know it; then the counts. */
export function validateCompact(report: ValidateReport): string {
  const lines = report.findings.map((finding) => {
    const { line, column } = finding.span.start;
    const place = finding.file === '' ? '' : `${report.view.display(finding.file)}:${line}:${column}: `;
    return `${place}${finding.severity}: ${messageOf(report, finding)} [${finding.rule}]`;
  });
  return `${[...lines, countWords(report), ...standingLines(report)].join('\n')}\n`;
}
