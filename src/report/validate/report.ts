import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { BaselineResult, BaselineState, KnownFinding } from '../../check/baseline/baseline.ts';
import type { CheckResult } from '../../check/check.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Rule } from '../../rules/kinds.ts';
import type { View } from '../view.ts';

/** What was checked of a catalog, and what that came to. */
export interface Checked {
  catalog: Catalog;
  items: readonly ResolvedItem[];
  result: CheckResult;
  rules: ReadonlyMap<string, Rule>;
}

/** What a format of `santong validate` makes its text of. */
export interface ValidateReport {
  /** All that was found where it was asked for; what a baseline knows is among it. */
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
  /** The findings beside a baseline, where there is one; `file` as a person here would type it. */
  baseline?: BaselineResult & { file: string };
  /** Of a report that is handed on, how many findings about secret items were taken out. */
  withheld?: number;
  /** Where only changes were asked for: since which ref of git, how many documents changed, how many more depend on them. */
  since?: { ref: string; changed: number; dependents: number; everything: boolean };
}

/** What a finding is beside the baseline of a report; undefined where there is none. */
export function standingOf({ baseline }: ValidateReport, finding: Finding): { state: BaselineState; entry?: KnownFinding } | undefined {
  return baseline?.states.get(finding.fingerprint);
}

/** Whether a finding counts: it is in no baseline, or was borne with too long. */
export function counts(report: ValidateReport, finding: Finding): boolean {
  const state = standingOf(report, finding)?.state;
  return state === undefined || state === 'new' || state === 'expired';
}
