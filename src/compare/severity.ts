import type { Severity } from '../finding/severity.ts';
import type { Deviation } from '../standard/direction.ts';
import type { Policy } from '../standard/generated/pack.ts';
import { isLocalLaw } from '../standard/local-law.ts';

/**
 * How urgent a difference is: what must be the same always; what the province decides, where it asks more of applicants, else a little
 * less; what is free within limits only where it is worse. What cannot be told is for information, and so is a legal basis to which a
 * local regulation was added.
 */
export function severityOf(policy: Policy, { direction, added, removed }: Deviation): Severity {
  if (policy.class === 'same') return policy.compare === 'basis' && removed.length === 0 && added.every(isLocalLaw) ? 'info' : 'error';
  if (direction === 'unknown') return 'info';
  if (direction === 'adverse') return 'error';
  return policy.class === 'uniform' ? 'warn' : 'info';
}
