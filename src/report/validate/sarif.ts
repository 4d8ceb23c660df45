import packageFile from '../../../package.json' with { type: 'json' };
import type { BaselineState } from '../../check/baseline/baseline.ts';
import type { Finding } from '../../finding/finding.ts';
import { itemsNotJudged } from '../../finding/not-judged.ts';
import { toPointer } from '../../finding/path.ts';
import type { Severity } from '../../finding/severity.ts';
import { artifactAt, artifactOf, locationOf, regionsOf } from '../sarif/location.ts';
import { notificationsOf } from '../sarif/notifications.ts';
import { ruleIdsOf, sarifRule } from '../sarif/rule.ts';
import { accountOf, messageOf } from './finding-account.ts';
import { standingOf, type ValidateReport } from './report.ts';
import { entryLine, stateCounts } from './standing.ts';

type Regions = ReturnType<typeof regionsOf>;

const levels: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'note' };
const baselineStates: Record<BaselineState, string> = { new: 'new', known: 'unchanged', moved: 'updated', expired: 'unchanged' };

/**
 * A validation as SARIF 2.1.0 (OASIS standard): one run, its rules with help in the language that was asked for, places in UTF-16 columns.
 * What a baseline knows is a suppressed result with its reason, what it knows and nobody finds any more an absent one.
 */
export function validateSarif(report: ValidateReport): string {
  const { catalog, result } = report.checked;
  const ids = ruleIdsOf(report);
  const states = stateCounts(report);
  const regions = new Map<string, Regions>();
  const regionsIn = (file: string): Regions => {
    const known = regions.get(file) ?? regionsOf(catalog.textOf(file));
    regions.set(file, known);
    return known;
  };
  const run = {
    tool: {
      driver: {
        name: 'santong',
        semanticVersion: packageFile.version,
        language: report.view.lang === 'zh' ? 'zh-CN' : 'en',
        shortDescription: { text: packageFile.description },
        rules: ids.map((id) => sarifRule(report, id)),
      },
    },
    invocations: [
      {
        executionSuccessful: report.exitCode !== 3,
        exitCode: report.exitCode,
        toolExecutionNotifications: notificationsOf(report, ids),
      },
    ],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that santong was started in' } } },
    results: [...report.findings.map((finding) => resultOf(report, finding, ids, regionsIn)), ...absent(report, ids)],
    properties: {
      pack: catalog.standard.pack.id,
      unofficial: true,
      asOf: catalog.asOf,
      ...(catalog.config.notice ? { notice: catalog.config.notice } : {}),
      notJudged: itemsNotJudged(result.notJudged),
      ...(report.since ? { since: report.since } : {}),
      ...(states ? { baseline: states } : {}),
    },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(report: ValidateReport, finding: Finding, ids: readonly string[], regionsIn: (file: string) => Regions): object {
  const { view } = report;
  const standing = standingOf(report, finding);
  const entry = standing?.entry;
  const { field, stands, should, mend, why, cell } = accountOf(report, finding);
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    kind: 'fail',
    level: levels[finding.severity],
    message: { text: messageOf(report, finding) },
    locations: [locationOf(finding, view, logicalOf(finding, field), cell === '')],
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.map((place, id) => ({ id, ...locationOf(place, view), message: { text: place.name } })) }
      : {}),
    partialFingerprints: { 'santong/v1': finding.fingerprint },
    ...(finding.fix ? { fixes: [fixOf(report, finding, mend, regionsIn(finding.file))] } : {}),
    ...(standing ? { baselineState: baselineStates[standing.state] } : {}),
    ...(entry
      ? {
          suppressions: [{ kind: 'external', status: standing.state === 'expired' ? 'rejected' : 'accepted', justification: entry.reason }],
        }
      : {}),
    properties: {
      ...(finding.item ? { item: finding.item } : {}),
      path: toPointer(finding.path),
      ...(cell === '' ? {} : { cell }),
      args: finding.args,
      stands,
      should,
      mend,
      why,
      ...(entry ? { owner: entry.owner, since: entry.date, expires: entry.expires, state: standing?.state } : {}),
    },
  };
}

/** The item and the field that a result is about, whatever file they stand in. */
function logicalOf({ item, path }: Finding, field: string): object[] {
  if (!item) return [];
  return [
    { name: item.name, fullyQualifiedName: item.key, kind: 'object' },
    ...(path.length > 0 ? [{ name: field, fullyQualifiedName: `${item.key}${toPointer(path)}`, kind: 'member' }] : []),
  ];
}

function fixOf({ view }: ValidateReport, { fix, file }: Finding, mend: string, region: Regions): object {
  return {
    description: { text: mend },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file, view),
        replacements: (fix?.splices ?? []).map((splice) => ({
          deletedRegion: region(splice.from, splice.to),
          insertedContent: { text: splice.text },
        })),
      },
    ],
    properties: { safe: fix?.safe === true },
  };
}

/** What the baseline knows and nobody finds any more; each stands at its entry, since services refuse what stands nowhere. */
function absent({ baseline, view, ...report }: ValidateReport, ids: readonly string[]): object[] {
  return (baseline?.fixed ?? []).map((entry) => ({
    ruleId: entry.rule,
    ruleIndex: ids.indexOf(entry.rule),
    kind: 'pass',
    level: 'none',
    message: { text: entryLine({ ...report, view }, entry, view.lang) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactAt(baseline?.file ?? ''), region: { startLine: entry.line } },
        ...(entry.item ? { logicalLocations: [{ name: entry.name ?? '', fullyQualifiedName: entry.item, kind: 'object' }] } : {}),
      },
    ],
    partialFingerprints: { 'santong/v1': entry.fingerprint },
    baselineState: 'absent',
    properties: { owner: entry.owner, since: entry.date, expires: entry.expires },
  }));
}
