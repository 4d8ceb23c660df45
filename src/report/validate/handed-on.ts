import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { KnownFinding } from '../../check/baseline/baseline.ts';
import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { hiddenIn } from '../../listing/hidden.ts';
import { ownerOf } from '../scene.ts';
import type { ValidateReport } from './report.ts';

/**
 * A report for formats that are handed on: what is about secret items, or speaks of one, is taken out and counted. Whoever has the catalog
 * sees it on the screen.
 */
export function handedOn(report: ValidateReport): ValidateReport {
  const { catalog, result } = report.checked;
  const items = [...catalog.items, ...catalog.others];
  const secret = items.filter((item) => item.secret);
  if (secret.length === 0) return report;
  const isHidden = hiddenIn(catalog);
  const bySign = [grouped(items, ({ key }) => key), grouped(items, ({ name }) => name)];
  const signs = secret.flatMap(({ key, name, value }) => [key, name, value.code ?? '']).filter((sign) => sign !== '');
  const names = (text: string): boolean =>
    text !== '' && (bySign.some((index) => index.get(text)?.some(isHidden)) || signs.some((sign) => text.includes(sign)));
  const files = new Set(secret.map(({ document }) => document.file));
  const tells = (finding: Finding): boolean => {
    const owner: ResolvedItem | undefined = finding.item && ownerOf(finding, catalog);
    if (owner ? isHidden(owner) : files.has(finding.file)) return true;
    const own = [finding.item?.name, finding.item?.key];
    // an open item of the same name may be named, and not that there is another one
    return finding.related.some(({ name }) => names(name)) || textsIn(finding.args).some((text) => !own.includes(text) && names(text));
  };
  const keep = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => !tells(finding));
  const known = (entries: readonly KnownFinding[]): KnownFinding[] =>
    entries.filter(({ item = '', name = '', file = '' }) => !files.has(file) && ![item, name].some(names));
  const { baseline } = report;
  const findings = keep(report.findings);
  return {
    ...report,
    checked: { ...report.checked, result: { ...result, findings: keep(result.findings) } },
    findings,
    withheld: report.findings.length - findings.length,
    ...(baseline ? { baseline: { ...baseline, fixed: known(baseline.fixed), unchecked: known(baseline.unchecked) } } : {}),
  };
}

/** Every text of a finding's arguments, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
