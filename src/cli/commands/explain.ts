import { inScope, itemsInScope } from '../../catalog/scope.ts';
import { check } from '../../check/check.ts';
import { placeInOrder } from '../../check/in-order.ts';
import { reaches } from '../../finding/severity.ts';
import { displayPath } from '../../host/catalog.ts';
import { hiddenIn } from '../../listing/hidden.ts';
import { clausePage } from '../../report/rules/clause-page.ts';
import { pageOnScreen, shownHere } from '../../report/rules/explain.ts';
import { rulePage } from '../../report/rules/page.ts';
import { rulePageWords } from '../../report/rules/page-words.ts';
import type { Rule } from '../../rules/kinds.ts';
import { rulesOf } from '../../rules/registry.ts';
import { sourceOf } from '../../rules/source.ts';
import { ownPrefix } from '../../standard/own-rule.ts';
import { type Context, exit, type Options } from '../context.ts';
import { NoItemsError } from '../failures/failure.ts';
import { ruleNamed } from '../opening/known-rules.ts';
import { open } from '../opening/open.ts';
import { settingsAt, severityHere } from '../opening/setting.ts';
import { viewOf } from '../view-of.ts';
import { clausesNamed } from './rules/filters.ts';

/**
 * `santong explain <rule> [path]`: the page of a rule, with the severity that holds here and who set it, and, where a catalog is here or
 * one was named, a place of it that is faulty and one that is in order. The name of a law or clause shows the rules that rest on it.
 */
export function run(context: Context, [name = '', path]: readonly string[], options: Options): number {
  const { found, standard } = settingsAt(path ?? '.', options);
  const { lang } = context;
  const rules = rulesOf(standard);
  const clauses = clausesNamed(name, standard);
  if (!rules.has(name) && clauses.length > 0) {
    const cited = clauses.filter((id) => [...rules.values()].some((rule) => rule.clauses.includes(id)));
    context.result(pageOnScreen(clausePage(cited.length > 0 ? cited : clauses, [...rules.values()], standard, lang)));
    return exit.clean;
  }
  const rule = ruleNamed(name, rules);
  const { severity, capped, by, place } = severityHere(rule, found, standard);
  const words = rulePageWords[lang];
  const file = standard.origin(['own', name.slice(ownPrefix.length)])?.file ?? '';
  const page = rulePage(rule, standard, lang, {
    severity,
    setBy: capped ? words.capped : words.setBy[by](place),
    source: words.sources(sourceOf(name, standard), file === '' ? '' : displayPath(file)),
  });
  const isHere = path !== undefined || found.file !== undefined;
  context.result(pageOnScreen(page) + (isHere ? fromCatalog(context, rule, path, options, severity === 'off') : ''));
  return exit.clean;
}

/** What the catalog at a path shows of a rule; nothing where there is no item and none was asked for. */
function fromCatalog(context: Context, rule: Rule, path: string | undefined, options: Options, off: boolean): string {
  try {
    const { catalog, only, display } = open(context, path, options);
    const result = check(catalog);
    const items = itemsInScope(catalog, only);
    const findings = result.findings
      .filter((finding) => finding.rule === rule.id && (finding.file === '' || inScope(finding.file, only)))
      .sort((a, b) => Number(reaches(b.severity, a.severity)) - Number(reaches(a.severity, b.severity)));
    const hidden = hiddenIn(catalog);
    const inOrder = placeInOrder(
      items.filter((item) => !hidden(item)),
      rule,
      catalog.standard,
      result,
      findings[0],
    );
    const view = viewOf(context, display, path);
    const checked = { catalog, items, rules: rulesOf(catalog.standard), result };
    return `\n${shownHere(rule, { checked, findings, off, ...(inOrder ? { inOrder } : {}) }, view)}`;
  } catch (error) {
    if (error instanceof NoItemsError && path === undefined) return '';
    throw error;
  }
}
