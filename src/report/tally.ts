import { agencyOrder } from '../catalog/agencies.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { CheckResult } from '../check/check.ts';
import type { Finding } from '../finding/finding.ts';
import { grouped } from '../finding/grouped.ts';
import { itemsNotJudged } from '../finding/not-judged.ts';
import type { Severity } from '../finding/severity.ts';
import type { Rule } from '../rules/kinds.ts';
import { columnLacking } from '../rules/source/column-lacking.ts';
import { ownerOf } from './scene.ts';

/** Numbers of findings by severity. */
export type Counts = Record<Severity, number>;

/** What one agency's items came to. */
export interface AgencyTally {
  agency: string;
  items: number;
  counts: Counts;
}

/** The findings of one group of rules, for the things to mend first. */
export interface GroupTally {
  group: string;
  findings: readonly Finding[];
}

/** The numbers of a validation. */
export interface Tally {
  items: number;
  faulty: number;
  counts: Counts;
  /** Items with a finding of severity error. */
  errorItems: number;
  /** What could not be judged, columns that a source lacks counted once each. */
  notJudged: number;
  agencies: readonly AgencyTally[];
  /** Findings that are no item's: of standard items, of files, of the catalog as a whole. */
  others: Counts;
  groups: readonly GroupTally[];
}

/** Counts what a check came to, over the items that were asked for. */
export function tally(catalog: Catalog, items: readonly ResolvedItem[], result: CheckResult, rules: ReadonlyMap<string, Rule>): Tally {
  const ofItems = result.findings.filter((finding) => finding.item !== undefined);
  const byItem = grouped(ofItems, (finding) => ownerOf(finding, catalog));
  const own = items.map((item) => ({ item, findings: byItem.get(item) ?? [] }));
  const told = new Set(own.flatMap(({ findings }) => findings));
  return {
    items: items.length,
    faulty: own.filter(({ findings }) => findings.length > 0).length,
    counts: countsOf(result.findings),
    errorItems: own.filter(({ findings }) => findings.some((finding) => finding.severity === 'error')).length,
    notJudged: countNotJudged(result),
    agencies: agenciesOf(catalog, own),
    others: countsOf(result.findings.filter((finding) => !told.has(finding))),
    groups: groupsOf(result.findings, rules, catalog),
  };
}

/** Numbers of findings by severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warn: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** Columns that the sources lack: each is one finding for the catalog. */
export function lackingColumns(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.rule === columnLacking.id).length;
}

function countNotJudged({ findings, notJudged }: CheckResult): number {
  const open = notJudged.filter((one) => one.reason !== 'lacking');
  return lackingColumns(findings) + itemsNotJudged(open);
}

function agenciesOf(catalog: Catalog, own: readonly { item: ResolvedItem; findings: readonly Finding[] }[]): AgencyTally[] {
  const agencies = new Map<string, AgencyTally>();
  for (const { item, findings } of own) {
    const present = agencies.get(item.agency) ?? { agency: item.agency, items: 0, counts: { error: 0, warn: 0, info: 0 } };
    present.items++;
    for (const finding of findings) present.counts[finding.severity]++;
    agencies.set(item.agency, present);
  }
  const order = agencyOrder(catalog);
  return [...agencies.values()].sort((a, b) => order(a.agency, b.agency));
}

function groupsOf(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>, catalog: Catalog): GroupTally[] {
  const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warn';
  const ofWorst = findings.filter((finding) => finding.severity === worst);
  const groups = grouped(ofWorst, (finding) => rules.get(finding.rule)?.group ?? 'rest');
  const rank = (group: string): number => catalog.standard.pack.groups?.[group]?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...groups]
    .map(([group, own]) => ({ group, findings: own }))
    .sort((a, b) => rank(a.group) - rank(b.group) || (a.group < b.group ? -1 : 1));
}
