import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, NotJudged } from '../finding/finding.ts';
import type { Rule } from '../rules/kinds.ts';
import { rulesOf } from '../rules/registry.ts';
import { assemble, foundBy, type Raised } from './assemble.ts';
import { withoutBroken } from './broken-values.ts';
import { checkCatalogRules, foundRelated, recorder, refsOf } from './catalog-rules.ts';
import { itemRulesChecker } from './item-rules.ts';
import { checkReading } from './reading.ts';
import { checkRequired } from './required.ts';
import { schemaChecker } from './schema.ts';

/** What a check found, and what it could not judge. */
export interface CheckResult {
  /** In the order of files and places. */
  findings: readonly Finding[];
  notJudged: readonly NotJudged[];
}

/** The same, and what could not be judged of the items with some keys alone. */
export interface WholeResult extends CheckResult {
  notJudgedOf(keys: ReadonlySet<string>): readonly NotJudged[];
}

/**
 * Holds a catalog against every rule of its standard, or against those given; what reading, the schema and the required elements show is
 * found in any case. A pure function of the catalog: same catalog, same result.
 */
export function check(catalog: Catalog, rules: ReadonlyMap<string, Rule> = rulesOf(catalog.standard)): WholeResult {
  const { raised, notJudged } = checkItems(catalog, rules);
  const items = [...catalog.items, ...catalog.others];
  const records = recorder(catalog, rules)(items);
  const related = checkCatalogRules(catalog, rules, refsOf(catalog), (rule) => records[rule] ?? []);
  const found = [...foundBy(catalog, raised), ...foundRelated(catalog, related, ({ number }) => items[number] as ResolvedItem)];
  const all = notJudged.flat();
  return {
    findings: assemble(found),
    notJudged: all,
    notJudgedOf: (keys) => all.filter(({ item }) => item !== undefined && keys.has(item.key)),
  };
}

/** What the items of a catalog show each by itself, and for each of them what could not be judged. */
export function checkItems(
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
): { raised: readonly Raised[]; notJudged: readonly (readonly NotJudged[])[] } {
  // gathered as lists of lists: a call takes no more arguments than its stack holds, and a catalog may have any number of findings
  const raised: (readonly Raised[])[] = [checkReading(catalog)];
  const notJudged: NotJudged[][] = [];
  const checkSchema = schemaChecker(catalog);
  const checkItemRules = itemRulesChecker(catalog, rules);
  for (const item of [...catalog.items, ...catalog.others]) {
    const ofItem: NotJudged[] = [];
    notJudged.push(ofItem);
    // a document that could not be parsed says nothing about its elements
    if (item.document.problems.some(({ code, cut }) => (code === 'syntax' && !cut) || code === 'not-a-map')) continue;
    const own = [checkSchema(item.document).map((one): Raised => ({ ...one, item }))];
    for (const step of [checkRequired(catalog, item), checkItemRules(item)]) {
      own.push(step.raised.filter((one) => !isLeftOut(one, item)));
      ofItem.push(...step.notJudged);
    }
    raised.push(withoutBroken(own.flat()));
  }
  return { raised: raised.flat(), notJudged };
}

/** Whether an element counts as missing only because its entry could not be read, which is told already. */
function isLeftOut({ rule, hit }: Raised, { document, standard }: ResolvedItem): boolean {
  if (rule.id !== 'element/missing') return false;
  return [...document.problems, ...(standard?.problems ?? [])].some(({ cut, args }) => cut && (!args.key || hit.path.includes(args.key)));
}
