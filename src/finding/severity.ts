/** How urgent a finding is; the words officials use stand beside each. */
export const severities = ['error', 'warn', 'info'] as const;

/** `error` 必须改正, `warn` 建议改正, `info` 供参考. */
export type Severity = (typeof severities)[number];

/** A rule's setting in a pack or in `santong.yaml`: a severity, or `off`. */
export type Setting = Severity | 'off';

/** Whether a finding of severity `a` is at least as urgent as the threshold `b`. */
export function reaches(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) <= severities.indexOf(b);
}
