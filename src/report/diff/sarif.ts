import packageFile from '../../../package.json' with { type: 'json' };
import { fingerprint, numbered, traceOf } from '../../finding/fingerprint.ts';
import { toPointer } from '../../finding/path.ts';
import type { Severity } from '../../finding/severity.ts';
import { locationOf } from '../sarif/location.ts';
import { diffBrief, fieldLabel } from './brief.ts';
import { nameOf } from './head.ts';
import { type DiffRecord, diffRecords } from './records.ts';
import type { DiffReport } from './report.ts';
import { diffWords } from './words.ts';

const start = { offset: 0, line: 1, column: 1 };
/** The catalog as a whole: services refuse what stands nowhere. */
const nowhere = { file: '', span: { start, end: start } };

const levels: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'note' };

/**
 * A comparison as SARIF 2.1.0: a rule for each element that differs, a result at each place of the catalog; an approved deviation is a
 * suppressed result with its document. What is true of whole items stands at the settings, without a region.
 */
export function diffSarif(report: DiffReport): string {
  const { compared, view } = report;
  const { catalog, comparison } = compared;
  const { differences, fates } = diffRecords(report, ['', '']);
  const ids = [
    ...new Set([...differences.map(({ difference }) => `diff/${difference.field}`), ...fates.map(({ kind }) => `diff/${kind}`)]),
  ].sort();
  const labels = new Map<string, string>([
    ...differences.map(({ difference }) => [`diff/${difference.field}`, fieldLabel(difference.field, catalog, view.lang)] as const),
    ...fates.map(({ kind, label }) => [`diff/${kind}`, label] as const),
  ]);
  const apart = numbered();
  const run = {
    tool: {
      driver: {
        name: 'santong',
        semanticVersion: packageFile.version,
        language: view.lang === 'zh' ? 'zh-CN' : 'en',
        rules: ids.map((id) => ({ id, shortDescription: { text: labels.get(id) ?? id } })),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that santong was started in' } } },
    results: [
      ...differences.map((record) => resultOf(record, report, ids, apart)),
      ...fates.map(({ kind, severity, label, items, rows }) => ({
        ruleId: `diff/${kind}`,
        ruleIndex: ids.indexOf(`diff/${kind}`),
        kind: 'fail',
        level: levels[severity],
        message: { text: `${label}: ${[...items, ...rows].join('; ')}` },
        locations: [locationOf(nowhere, view)],
        partialFingerprints: { 'santong/v1': apart(fingerprint('', traceOf({ rule: `diff/${kind}`, path: [], value: [items, rows] }))) },
      })),
    ],
    properties: {
      pack: catalog.standard.pack.id,
      unofficial: true,
      asOf: catalog.asOf,
      mode: comparison.mode,
      table: nameOf(compared.table),
      ...(catalog.config.notice ? { notice: catalog.config.notice } : {}),
    },
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function resultOf(record: DiffRecord, { compared, view }: DiffReport, ids: readonly string[], apart: (base: string) => string): object {
  const { difference, directionWord, item, approval } = record;
  const words = diffWords[view.lang];
  const { pair, field, file, span, ours, theirs, severity, direction } = difference;
  const id = `diff/${field}`;
  const brief = diffBrief(difference, compared.catalog, view.lang);
  const logical = [{ name: item, fullyQualifiedName: `${pair.item.key}${toPointer(difference.path)}`, kind: 'member' }];
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    kind: 'fail',
    level: levels[severity],
    message: { text: `${item}: ${brief} (${directionWord}; ${words.official} ${record.cell})` },
    locations: [locationOf({ file, span }, view, logical)],
    partialFingerprints: {
      'santong/v1': apart(fingerprint(pair.item.key, traceOf({ rule: id, path: [field, difference.member ?? ''], value: [ours, theirs] }))),
    },
    ...(difference.approval
      ? { suppressions: [{ kind: 'external', status: difference.approval.expired ? 'rejected' : 'accepted', justification: approval }] }
      : {}),
    properties: { direction, class: difference.class, cell: difference.address, clauses: record.clauses },
  };
}
