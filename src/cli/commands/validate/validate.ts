import { findItems } from '../../../catalog/find.ts';
import { unreadInScope } from '../../../catalog/scope.ts';
import type { BaselineResult, KnownFinding } from '../../../check/baseline/baseline.ts';
import type { Finding } from '../../../finding/finding.ts';
import type { Said } from '../../../finding/language.ts';
import { kindOf } from '../../../host/files.ts';
import { sinceRef } from '../../../host/since.ts';
import { formatNames, formatReport } from '../../../report/validate/formats.ts';
import type { Checked } from '../../../report/validate/report.ts';
import { counts, type ValidateReport } from '../../../report/validate/report.ts';
import type { View } from '../../../report/view.ts';
import { rulesOf } from '../../../rules/registry.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { exitOf } from '../../exit-of.ts';
import { UsageError } from '../../failures/failure.ts';
import { givenFlags, givenText } from '../../given.ts';
import { isTable } from '../../opening/is-table.ts';
import { knownRules } from '../../opening/known-rules.ts';
import { itemsNamed } from '../../opening/no-item.ts';
import { openChecked } from '../../opening/open-checked.ts';
import { tellUnread } from '../../opening/unread.ts';
import { outputsOf, writeOutputs } from '../../outputs.ts';
import { viewOf } from '../../view-of.ts';
import { besideBaseline, type OpenBaseline, openBaseline } from './baseline.ts';
import { scopeOf } from './scope.ts';
import { pruneBaseline, reasonsOf, writeBaseline } from './write-baseline.ts';

/** `santong validate [path]`: holds a catalog against its standard. */
export async function run(context: Context, [path]: readonly string[], options: Options): Promise<number> {
  if (options['fix'] !== undefined || options['dryRun'] === true) {
    if (options['since'] !== undefined) throw new UsageError(fixesAll);
    return (await import('./fix.ts')).run(context, path === undefined ? [] : [path], options);
  }
  const outputs = outputsOf(options, formatNames);
  const reasons = reasonsOf(options, context.asOf);
  if (options['pruneBaseline'] !== undefined && typeof options['baseline'] !== 'string') throw new UsageError(pruneWhat);
  const known = knownOf(options);
  const table = isTable(path) ? await (await import('./table.ts')).openAsTable(context, path, options) : undefined;
  const [word, rule, ref] = ['item', 'rule', 'since'].map((name) => givenText(options, name));
  const { opened, result: whole } = table ?? (await openChecked(context, path, options));
  const { catalog, only } = opened;
  const rules = rulesOf(catalog.standard);
  knownRules(Object.keys(catalog.config.rules ?? {}), rules);
  if (rule !== undefined) knownRules([rule], rules);
  const since = ref === undefined ? undefined : sinceRef(opened, ref, givenText(options, 'pack'));
  const baseline = known ? besideBaseline(known, whole.findings, catalog, rules) : undefined;
  const scope = scopeOf(opened, since);
  const unread = unreadInScope(catalog, only).length;
  const findings = whole.findings
    .filter(scope.holds)
    .map((finding) => (isExpired(baseline, finding) ? { ...finding, severity: 'error' as const } : finding));
  const keys = new Set(scope.items.map((item) => item.key));
  const part = only !== '' || scope.since !== undefined;
  const notJudged = part ? whole.notJudgedOf(keys) : whole.notJudged;
  const checked: Checked = { catalog, items: scope.items, rules, result: { findings, notJudged } };
  const keysAsked = word !== undefined ? new Set(findItems(scope.items, word).map(({ key }) => key)) : part ? keys : undefined;
  const view: View = {
    ...viewOf(context, opened.display, path),
    ...(table ? { cell: table.cell, ...(table.table ? { table: table.table } : {}) } : {}),
    flags: givenFlags(options, ['since', 'baseline']),
  };
  const narrowed = word !== undefined || rule !== undefined;
  const report: ValidateReport = {
    checked,
    findings: choose(checked, options),
    narrowed,
    all: options['all'] === true,
    exitCode: exit.clean,
    view,
    ...(baseline && known ? { baseline: { ...inPart(baseline, keysAsked, options['rule']), file: known.file } } : {}),
    ...(scope.since ? { since: { ...scope.since, ref: String(ref) } } : {}),
  };
  // what was asked for decides how the command ends: findings that are not shown do not count
  const counted = report.findings.filter((finding) => counts(report, finding));
  const code = exitOf(unread, counted, options);
  await writeOutputs(context, outputs, formatReport, { ...report, exitCode: code });
  // that files could not be read is no finding of one rule or one item, but it is how the command ends
  if (narrowed) tellUnread(context, opened);
  if (known && report.baseline && options['pruneBaseline'] !== undefined) {
    pruneBaseline(context, known, report.baseline, options['pruneBaseline'] === 'all');
  }
  if (reasons === undefined) return code;
  writeBaseline(context, String(options['writeBaseline']), counted, reasons, checked);
  return unread > 0 ? exit.unreadable : exit.clean;
}

const pruneWhat: Said<string> = {
  zh: '--prune-baseline与--baseline一起用。',
  en: '--prune-baseline goes with --baseline.',
};

const fixesAll: Said<string> = {
  zh: '--fix不与--since一起用：改哪些，请写明文件夹、文件、--item或者--rule。',
  en: '--fix does not go with --since: say what to mend by a folder, a file, --item or --rule.',
};

/** The findings that are known: of `--baseline`, else what `--write-baseline` already holds. */
function knownOf(options: Options): OpenBaseline | undefined {
  const [given, written] = [options['baseline'], options['writeBaseline']];
  if (typeof given === 'string') return openBaseline(given);
  return typeof written === 'string' && kindOf(written) === 'file' ? openBaseline(written) : undefined;
}

/** Whether a finding was borne with too long: it counts as an error then, whatever it was. */
function isExpired(baseline: BaselineResult | undefined, { fingerprint }: Finding): boolean {
  return baseline?.states.get(fingerprint)?.state === 'expired';
}

/** Of a baseline what is about the items and the rule that were asked for: of others nobody asked whether they are fixed. */
function inPart(baseline: BaselineResult, keys: ReadonlySet<string> | undefined, only: Options[string]): BaselineResult {
  const asked = ({ item, rule }: KnownFinding): boolean =>
    (keys === undefined || (item !== undefined && keys.has(item))) && (typeof only !== 'string' || rule === only);
  return { ...baseline, fixed: baseline.fixed.filter(asked), unchecked: baseline.unchecked.filter(asked) };
}

function choose({ items, result }: Checked, options: Options): readonly Finding[] {
  let chosen = result.findings;
  const [word, rule] = [givenText(options, 'item'), givenText(options, 'rule')];
  if (word !== undefined) {
    const keys = new Set(itemsNamed(word, items).map((item) => `${item.document.file} ${item.key}`));
    chosen = chosen.filter((finding) => finding.item && keys.has(`${finding.file} ${finding.item.key}`));
  }
  if (rule !== undefined) chosen = chosen.filter((finding) => finding.rule === rule);
  return chosen;
}
