import { nearestKey } from '../catalog/config.ts';
import { findItems } from '../catalog/find.ts';
import { inScope, itemsInScope, unreadInScope } from '../catalog/scope.ts';
import { check } from '../check/check.ts';
import type { Finding } from '../finding/finding.ts';
import { reaches, type Severity } from '../finding/severity.ts';
import { formatReport } from '../report/validate-formats.ts';
import type { ValidateReport } from '../report/validate-report.ts';
import type { Checked } from '../report/validate-summary.ts';
import type { View } from '../report/view.ts';
import type { Rule } from '../rules/kinds.ts';
import { rulesOf } from '../rules/registry.ts';
import { type Context, exit, type Options } from './context.ts';
import { UsageError } from './failure.ts';
import { noItem } from './no-item.ts';
import { open } from './open.ts';
import { outputsOf } from './outputs.ts';

/** `santong validate [path]`: holds a catalog against its standard. */
export async function run(context: Context, [path]: readonly string[], options: Options): Promise<number> {
  const outputs = outputsOf(options);
  const opened = open(context, path, options);
  const { catalog, only } = opened;
  const rules = rulesOf(catalog.standard);
  knownRules(Object.keys(catalog.config.rules ?? {}), rules);
  if (typeof options['rule'] === 'string') knownRules([options['rule']], rules);
  const whole = check(catalog);
  const unread = new Set(unreadInScope(catalog, only).map((file) => file.path));
  const findings = whole.findings.filter(({ file }) => file === '' || unread.has(file) || inScope(file, only));
  const asked = itemsInScope(catalog, only);
  // where there are no items, the entries of a directory and the standard items are what was checked
  const items = asked.length > 0 ? asked : catalog.others.filter(({ document }) => inScope(document.file, only));
  const keys = new Set(items.map((item) => item.key));
  const notJudged = only === '' ? whole.notJudged : whole.notJudged.filter(({ item }) => item === undefined || keys.has(item.key));
  const checked: Checked = { catalog, items, rules, result: { findings, notJudged } };
  const chosen = choose(checked, options);
  const view: View = {
    lang: context.lang,
    colour: context.colour,
    display: opened.display,
    asked: path === undefined || path === '.' ? '' : path,
  };
  const narrowed = typeof options['item'] === 'string' || typeof options['rule'] === 'string';
  const code = exitCode(unread.size, findings, String(options['failOn'] ?? 'error'));
  const report: ValidateReport = { checked, findings: chosen, narrowed, all: options['all'] === true, exitCode: code, view };
  for (const { format, file } of outputs) {
    if (file === undefined) context.result(await formatReport(format, report));
    else context.file(file, await formatReport(format, { ...report, view: { ...view, colour: false } }));
  }
  return code;
}

/** Unreadable input outweighs findings: what could not be read was not checked. */
function exitCode(unread: number, findings: readonly Finding[], threshold: string): number {
  if (unread > 0) return exit.unreadable;
  if (threshold === 'never') return exit.clean;
  return findings.some((finding) => reaches(finding.severity, threshold as Severity)) ? exit.findings : exit.clean;
}

function choose({ items, result }: Checked, options: Options): readonly Finding[] {
  let chosen = result.findings;
  const word = options['item'];
  if (typeof word === 'string') {
    const found = findItems(items, word);
    if (found.length === 0) throw noItem(word, items);
    const keys = new Set(found.map((item) => `${item.document.file} ${item.key}`));
    chosen = chosen.filter((finding) => finding.item && keys.has(`${finding.file} ${finding.item.key}`));
  }
  if (typeof options['rule'] === 'string') chosen = chosen.filter((finding) => finding.rule === options['rule']);
  return chosen;
}

/** @throws UsageError for a rule that there is not */
export function knownRules(names: readonly string[], rules: ReadonlyMap<string, Rule>): void {
  for (const name of names) {
    if (rules.has(name)) continue;
    const near = nearestKey(name, [...rules.keys()]);
    throw new UsageError({
      zh: `没有“${name}”这条规则${near ? `，是不是“${near}”？` : '。'}\n全部规则见：santong rules`,
      en: `There is no rule "${name}"${near ? `; did you mean "${near}"?` : '.'}\nFor all rules: santong rules`,
    });
  }
}
