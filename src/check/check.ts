import type { Catalog } from '../catalog/catalog.ts';
import type { Finding, NotJudged } from '../finding/finding.ts';
import type { Rule } from '../rules/kinds.ts';
import { rulesOf } from '../rules/registry.ts';
import { assemble, type Raised } from './assemble.ts';
import { checkCatalogRules } from './catalog-rules.ts';
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
    if (item.document.problems.some((problem) => problem.code === 'syntax' || problem.code === 'not-a-map')) continue;
    raised.push(checkSchema(item.document).map((one) => ({ ...one, item })));
    for (const step of [checkRequired(catalog, item), checkItemRules(item)]) {
      raised.push(step.raised);
      notJudged.push(step.notJudged);
    }
  }
  raised.push(checkCatalogRules(catalog, rules));
  return { findings: assemble(catalog, raised.flat()), notJudged: notJudged.flat() };
}
