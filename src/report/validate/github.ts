import type { Severity } from '../../finding/severity.ts';
import { severities } from '../../finding/severity.ts';
import { withoutControls } from '../../text/controls.ts';
import { accountOf, messageOf } from './finding-account.ts';
import { lastLineOf } from './last-line.ts';
import { counts, type ValidateReport } from './report.ts';
import { standingLines } from './standing.ts';
import { countWords } from './totals.ts';

const commands: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'notice' };

/**
 * A validation as workflow commands of GitHub Actions: an annotation for each finding, the most urgent first, since GitHub shows the first
 * ten of each level; then the counts as plain lines of the log. What is known is a notice, whatever its severity.
 */
export function validateGithub(report: ValidateReport): string {
  const due = report.findings.filter((finding) => counts(report, finding));
  const known = report.findings.filter((finding) => !counts(report, finding));
  const sorted = severities.flatMap((severity) => due.filter((finding) => finding.severity === severity));
  const lines = [
    ...sorted.map((finding) => annotation(report, finding, commands[finding.severity])),
    ...known.map((finding) => annotation(report, finding, commands.info)),
  ];
  return `${[...lines, countWords(report), ...standingLines(report)].join('\n')}\n`;
}

function annotation(report: ValidateReport, finding: ValidateReport['findings'][number], command: string): string {
  const { file, cell, heading } = accountOf(report, finding);
  const { start, end } = finding.span;
  const sameLine = start.line === end.line && end.column > start.column;
  // a cell is no place in a text, and columns are only taken where both are on one line
  const lines = { line: start.line, endLine: sameLine ? end.line : lastLineOf(finding.span) };
  const properties = {
    ...(file === '' ? {} : { file }),
    ...(file === '' || cell !== '' ? {} : lines),
    ...(file === '' || cell !== '' || !sameLine ? {} : { col: start.column, endColumn: end.column - 1 }),
    title: `${heading} [${finding.rule}]`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyOf(String(value))}`);
  return `::${command} ${written.join(',')}::${dataOf(messageOf(report, finding))}`;
}

function dataOf(text: string): string {
  return withoutControls(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
