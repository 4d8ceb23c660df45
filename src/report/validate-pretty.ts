import { validateFindings } from './validate-findings.ts';
import type { ValidateReport } from './validate-report.ts';
import { validateSummary } from './validate-summary.ts';

/** What a person at a screen is shown: the summary, or the findings that were asked for. */
export function validatePretty({ checked, findings, narrowed, all, view }: ValidateReport): string {
  if (narrowed || all) return validateFindings(checked, findings, view, narrowed);
  return validateSummary(checked, view);
}
