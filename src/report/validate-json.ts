import type { Finding } from '../finding/finding.ts';
import { toPointer } from '../finding/path.ts';
import { jsonHead } from './json-head.ts';
import { briefOf, wordsOf } from './scene.ts';
import { tally } from './tally.ts';
import type { ValidateReport } from './validate-report.ts';
import type { Checked } from './validate-summary.ts';
import type { View } from './view.ts';

/** A validation as JSON (schemas/validate.schema.json): every finding, and what could not be judged, by rule and reason. */
export function validateJson({ checked, findings, view }: ValidateReport): string {
  const { catalog, items, result, rules } = checked;
  const numbers = tally(catalog, items, { ...result, findings }, rules);
  const report = {
    ...jsonHead(catalog),
    counts: { items: numbers.items, faultyItems: numbers.faulty, ...numbers.counts },
    findings: findings.map((finding) => toJson(finding, checked, view)),
    notJudged: notJudgedJson(checked),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(finding: Finding, { catalog, rules }: Checked, view: View): object {
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
    ...(finding.fix ? { fix: finding.fix } : {}),
    fingerprint: finding.fingerprint,
  };
}

function notJudgedJson({ result }: Checked): object[] {
  const groups = new Map<string, { rule: string; reason: string; fields: readonly string[]; count: number }>();
  for (const { rule, reason, fields } of result.notJudged) {
    const key = JSON.stringify([rule, reason, fields]);
    const present = groups.get(key) ?? { rule, reason, fields, count: 0 };
    groups.set(key, { ...present, count: present.count + 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
