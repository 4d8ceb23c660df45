import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { hanging } from '../hanging.ts';
import { nextCommand } from '../next-command.ts';
import type { View } from '../view.ts';
import { findingPretty } from './finding.ts';
import { findingWords } from './finding-words.ts';
import type { Checked } from './report.ts';

/** A rule that fires more often than this shows its first three places and the count. */
const many = 5;

/** Findings written out, the most urgent first, those of one rule together. With `every`, no rule is cut short; `standing` is said below one. */
export function validateFindings(
  { catalog, rules }: Checked,
  findings: readonly Finding[],
  view: View,
  every: boolean,
  standing: (finding: Finding) => string | undefined = () => undefined,
): string {
  const written = (finding: Finding): string => {
    const said = standing(finding);
    return [findingPretty(finding, catalog, rules, view), ...(said === undefined ? [] : hanging('  ', said))].join('\n');
  };
  const notice = catalog.config.notice ? `${catalog.config.notice}\n\n` : '';
  if (findings.length === 0) return `${notice}${findingWords[view.lang].none}\n`;
  const byUrgency = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const groups = grouped(byUrgency, (finding) => `${finding.severity} ${finding.rule}`);
  const command = (rule: string): string => nextCommand('validate', ['--rule', rule], view);
  const parts = [...groups.values()].flatMap((group) => {
    const cut = !every && group.length > many;
    const shown = (cut ? group.slice(0, 3) : group).map(written);
    return cut ? [...shown, findingWords[view.lang].rest(group.length, command(group[0]?.rule ?? ''))] : shown;
  });
  return `${notice}${parts.join('\n\n')}\n`;
}
