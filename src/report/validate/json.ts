import type { KnownFinding } from '../../check/baseline/baseline.ts';
import type { Finding } from '../../finding/finding.ts';
import { toPointer } from '../../finding/path.ts';
import { jsonHead } from '../json-head.ts';
import { briefOf, wordsOf } from '../scene.ts';
import { tally } from '../tally.ts';
import type { View } from '../view.ts';
import type { Checked } from './report.ts';
import { standingOf, type ValidateReport } from './report.ts';
import { stateCounts } from './standing.ts';

/** A validation as JSON (schemas/validate.schema.json): every finding, and what could not be judged, by rule and reason. */
export function validateJson(report: ValidateReport): string {
  const { checked, findings, since } = report;
  const { catalog, items, result, rules } = checked;
  const numbers = tally(catalog, items, { ...result, findings }, rules);
  const baseline = baselineJson(report);
  const json = {
    ...jsonHead(catalog),
    counts: { items: numbers.items, faultyItems: numbers.faulty, ...numbers.counts },
    ...(since ? { since } : {}),
    ...(baseline ? { baseline } : {}),
    findings: findings.map((finding) => toJson(finding, report)),
    notJudged: notJudgedJson(checked),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function toJson(finding: Finding, report: ValidateReport): object {
  const { checked, view } = report;
  const { catalog, rules } = checked;
  const standing = standingOf(report, finding);
  const words = wordsOf(finding, rules, view.lang);
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...(finding.item ? { item: finding.item } : {}),
    file: finding.file,
    path: toPointer(finding.path),
    span: finding.span,
    title: words.title,
    brief: briefOf(finding, catalog, rules, view.lang),
    args: finding.args,
    related: finding.related,
    ...cellOf(finding, view),
    ...(finding.fix ? { fix: finding.fix } : {}),
    fingerprint: finding.fingerprint,
    ...(standing ? { baseline: { state: standing.state, ...(standing.entry ? termsOf(standing.entry) : {}) } } : {}),
  };
}

function baselineJson(report: ValidateReport): object | undefined {
  if (!report.baseline) return undefined;
  const entry = (known: KnownFinding): object => {
    const { fingerprint, rule, item, file, field } = known;
    return {
      fingerprint,
      rule,
      ...(item === undefined ? {} : { item }),
      ...(file === undefined ? {} : { file }),
      field,
      ...termsOf(known),
    };
  };
  return {
    file: report.baseline.file,
    counts: stateCounts(report),
    fixed: report.baseline.fixed.map(entry),
    unchecked: report.baseline.unchecked.map(entry),
  };
}

function termsOf({ owner, reason, date, expires }: KnownFinding): object {
  return { owner, reason, date, expires };
}

/** The cell of a table, where one was checked. */
function cellOf(finding: Finding, view: View): object {
  const place = view.cell?.(finding);
  if (!place) return {};
  const { table, sheet, row, cell } = place;
  return { cell: { table, ...(sheet === undefined ? {} : { sheet }), row, ...(cell ? { column: cell.letter, header: cell.header } : {}) } };
}

function notJudgedJson({ result }: Checked): object[] {
  const groups = new Map<string, { rule: string; reason: string; fields: readonly string[]; count: number }>();
  for (const { rule, reason, fields, count = 1 } of result.notJudged) {
    const key = JSON.stringify([rule, reason, fields]);
    const present = groups.get(key) ?? { rule, reason, fields, count: 0 };
    groups.set(key, { ...present, count: present.count + count });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
