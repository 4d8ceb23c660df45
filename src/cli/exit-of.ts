import { reaches, type Severity } from '../finding/severity.ts';
import { exit, type Options } from './context.ts';

/** How a command ends that was given `--fail-on`. Unreadable input outweighs what was found: what could not be read was not looked at. */
export function exitOf(unread: number, found: readonly { severity: Severity }[], options: Options): number {
  if (unread > 0) return exit.unreadable;
  const threshold = String(options['failOn'] ?? 'error');
  if (threshold === 'never') return exit.clean;
  return found.some(({ severity }) => reaches(severity, threshold as Severity)) ? exit.findings : exit.clean;
}
