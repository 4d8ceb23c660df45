import { findItems } from '../../../catalog/find.ts';
import type { BaselineResult, KnownFinding } from '../../../check/baseline/baseline.ts';
import type { WholeResult } from '../../../check/check.ts';
import type { Finding } from '../../../finding/finding.ts';
import type { OpenCatalog } from '../../../host/catalog.ts';
import { sinceRef } from '../../../host/since.ts';
import type { Checked, ValidateReport } from '../../../report/validate/report.ts';
import type { View } from '../../../report/view.ts';
import { rulesOf } from '../../../rules/registry.ts';
import { type Context, exit, type Options } from '../../context.ts';
import { givenFlags, givenText } from '../../given.ts';
import { knownRules } from '../../opening/known-rules.ts';
import { itemsNamed } from '../../opening/no-item.ts';
import { viewOf } from '../../view-of.ts';
import { besideBaseline, type OpenBaseline } from './baseline.ts';
import { scopeOf } from './scope.ts';

/** A catalog that was checked; of a table, how its cells are shown. */
export interface CheckedCatalog extends Pick<View, 'cell' | 'table'> {
  opened: OpenCatalog;
  result: WholeResult;
}

/**
 * What was asked for of a check: by path, `--since`, `--item` and `--rule`, beside the known findings. Its exit code is that of a clean run
 * until somebody counts. @throws UsageError for a rule or item that is not there, GitError
 */
export function reportOf(
  context: Context,
  { opened, result: whole, cell, table }: CheckedCatalog,
  known: OpenBaseline | undefined,
  path: string | undefined,
  options: Options,
): ValidateReport {
  const { catalog, only } = opened;
  const [word, rule, ref] = ['item', 'rule', 'since'].map((name) => givenText(options, name));
  const rules = rulesOf(catalog.standard);
  knownRules(Object.keys(catalog.config.rules ?? {}), rules);
  if (rule !== undefined) knownRules([rule], rules);
  const since = ref === undefined ? undefined : sinceRef(opened, ref, givenText(options, 'pack'));
  const scope = scopeOf(opened, since);
  // a known finding may have moved here from anywhere: the whole catalog is held against the baseline, and then what was asked for is taken
  const baseline = known && besideBaseline(known, whole.findings, catalog, rules);
  const findings = whole.findings
    .filter(scope.holds)
    .map((finding) => (isExpired(baseline, finding) ? { ...finding, severity: 'error' as const } : finding));
  const keys = only === '' && since === undefined ? undefined : new Set(scope.items.map((item) => item.key));
  const notJudged = keys ? whole.notJudgedOf(keys) : whole.notJudged;
  const checked: Checked = { catalog, items: scope.items, rules, result: { findings, notJudged } };
  const keysAsked = word === undefined ? keys : new Set(findItems(scope.items, word).map(({ key }) => key));
  return {
    checked,
    findings: chosen(checked, word, rule),
    narrowed: word !== undefined || rule !== undefined,
    all: options['all'] === true,
    exitCode: exit.clean,
    view: {
      ...viewOf(context, opened.display, path),
      ...(cell ? { cell } : {}),
      ...(table ? { table } : {}),
      flags: givenFlags(options, ['since', 'baseline']),
    },
    ...(baseline && known ? { baseline: { ...inPart(baseline, keysAsked, rule), file: known.file } } : {}),
    ...(scope.since ? { since: { ...scope.since, ref: String(ref) } } : {}),
  };
}

/** Whether a finding was borne with too long: it counts as an error then, whatever it was. */
function isExpired(baseline: BaselineResult | undefined, { fingerprint }: Finding): boolean {
  return baseline?.states.get(fingerprint)?.state === 'expired';
}

/** Of a baseline what is about the items and the rule that were asked for: of others nobody asked whether they are fixed. */
function inPart(baseline: BaselineResult, keys: ReadonlySet<string> | undefined, rule: string | undefined): BaselineResult {
  const asked = (known: KnownFinding): boolean =>
    (keys === undefined || (known.item !== undefined && keys.has(known.item))) && (rule === undefined || known.rule === rule);
  return { ...baseline, fixed: baseline.fixed.filter(asked), unchecked: baseline.unchecked.filter(asked) };
}

/** Of what was found, that of an item or a rule. @throws UsageError where no item is called so */
function chosen({ items, result }: Checked, word: string | undefined, rule: string | undefined): readonly Finding[] {
  const named = word === undefined ? undefined : new Set(itemsNamed(word, items).map((item) => `${item.document.file} ${item.key}`));
  return result.findings.filter(
    (finding) =>
      (named === undefined || (finding.item && named.has(`${finding.file} ${finding.item.key}`))) &&
      (rule === undefined || finding.rule === rule),
  );
}
