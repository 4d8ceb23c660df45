import type { Finding } from '../finding/finding.ts';
import type { Checked } from './validate-summary.ts';
import type { View } from './view.ts';

/** What a format of `santong validate` makes its text of. */
export interface ValidateReport {
  checked: Checked;
  /** The findings that were asked for: of one item or rule, or all. */
  findings: readonly Finding[];
  /** Whether one item or one rule was asked for. */
  narrowed: boolean;
  /** Whether every finding is to be written out. */
  all: boolean;
  /** The exit code that the command ends with: 0, 1 or 3. */
  exitCode: number;
  view: View;
}
