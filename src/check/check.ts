import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, NotJudged } from '../finding/finding.ts';
import type { Rule } from '../rules/kinds.ts';
import { rulesOf } from '../rules/registry.ts';
import { assemble, type Raised } from './assemble.ts';
import { checkCatalogRules, raisedBy, recorder, refsOf } from './catalog-rules.ts';
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

/**
 * Holds a catalog against every rule of its standard, or against those given; what reading, the schema and the required elements show is
 * found in any case. A pure function of the catalog: same catalog, same result.
 */
export function check(catalog: Catalog, rules: ReadonlyMap<string, Rule> = rulesOf(catalog.standard)): CheckResult {
  // gathered as lists of lists: a call takes no more arguments than its stack holds, and a catalog may have any number of findings
  const raised: (readonly Raised[])[] = [checkReading(catalog)];
  const notJudged: (readonly NotJudged[])[] = [];
  const checkSchema = schemaChecker(catalog);
  const checkItemRules = itemRulesChecker(catalog, rules);
  for (const item of [...catalog.items, ...catalog.others]) {
    // a document that could not be parsed says nothing about its elements
    if (item.document.problems.some(({ code, cut }) => (code === 'syntax' && !cut) || code === 'not-a-map')) continue;
    raised.push(checkSchema(item.document).map((one) => ({ ...one, item })));
    for (const step of [checkRequired(catalog, item), checkItemRules(item)]) {
      raised.push(step.raised.filter((one) => !isLeftOut(one, item)));
      notJudged.push(step.notJudged);
    }
  }
  const items = [...catalog.items, ...catalog.others];
  const related = checkCatalogRules(catalog, rules, refsOf(catalog), recorder(catalog, rules)(items));
  raised.push(related.map((one) => raisedBy(one, ({ number }) => items[number] as ResolvedItem)));
  return { findings: assemble(catalog, raised.flat()), notJudged: notJudged.flat() };
}

/** Whether an element counts as missing only because its entry could not be read, which is told already. */
function isLeftOut({ rule, hit }: Raised, { document }: ResolvedItem): boolean {
  if (rule.id !== 'element/missing') return false;
  return document.problems.some(({ cut, args }) => cut && (!args.key || hit.path.includes(args.key)));
}
