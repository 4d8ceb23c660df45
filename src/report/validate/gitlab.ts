import type { Finding } from '../../finding/finding.ts';
import type { Severity } from '../../finding/severity.ts';
import { accountOf, messageOf } from './finding-account.ts';
import { lastLineOf } from './last-line.ts';
import type { ValidateReport } from './report.ts';

/** What GitLab calls a severity; a file that nobody could read is `critical`. */
const levels: Record<Severity, string> = { error: 'major', warn: 'minor', info: 'info' };

/**
 * A validation as GitLab's code quality report: a list, empty where nothing was found. GitLab compares the reports of two branches by
 * fingerprint itself; what a baseline knows stays in the list, with who bears with it in its words.
 */
export function validateGitlab(report: ValidateReport): string {
  return `${JSON.stringify(
    report.findings.map((finding) => issueOf(report, finding)),
    null,
    2,
  )}\n`;
}

function issueOf(report: ValidateReport, finding: Finding): object {
  const { start, end } = finding.span;
  const { mend, why, cell } = accountOf(report, finding);
  const unread = finding.rule === 'file/unreadable';
  return {
    type: 'issue',
    check_name: finding.rule,
    description: messageOf(report, finding),
    content: { body: [mend, ...why].filter((part) => part !== '').join('\n\n') },
    categories: ['Compatibility'],
    severity: unread ? 'critical' : levels[finding.severity],
    fingerprint: finding.fingerprint,
    location: {
      // every entry needs a file: what is about the catalog as a whole stands at its settings
      path: report.view.display(finding.file === '' ? 'santong.yaml' : finding.file),
      // of a table the line is that of the row
      ...(cell === ''
        ? { positions: { begin: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } } }
        : {}),
      lines: { begin: start.line, end: lastLineOf(finding.span) },
    },
  };
}
