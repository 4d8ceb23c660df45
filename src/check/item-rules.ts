import type { Catalog } from '../catalog/catalog.ts';
import { lacks } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import { pathOf, valueAt } from '../finding/path.ts';
import type { ItemRule, Rule } from '../rules/kinds.ts';
import { itemOf, type Raised } from './assemble.ts';
import { paramOf, severityOf } from './settings.ts';

type AnyItemRule = ItemRule<Readonly<Record<string, unknown>>>;

/** Judges one item by every rule over single items; a rule whose fields the item's source had no column for is not judged. */
export function checkItemRules(
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
  item: ResolvedItem,
): { raised: Raised[]; notJudged: NotJudged[] } {
  const raised: Raised[] = [];
  const notJudged: NotJudged[] = [];
  for (const rule of rules.values()) {
    if (rule.scope !== 'item' || !(rule.kinds ?? ['item', 'standard']).includes(item.kind)) continue;
    if (severityOf(rule, catalog) === 'off') continue;
    const skip = (reason: NotJudged['reason'], fields: readonly string[]): void => {
      notJudged.push({ rule: rule.id, item: itemOf(item), reason, fields });
    };
    const lacking = [...rule.needs, ...(rule.reads ?? [])].filter((field) => lacks(catalog, item, field));
    if (lacking.length > 0) skip('lacking', lacking);
    else if (hasNeeds(rule, item)) {
      const hits = rule.check({ item, catalog, param: (name) => paramOf(rule, catalog, name) });
      if (hits === 'uncertain') skip('uncertain', rule.needs);
      else raised.push(...hits.map((hit) => ({ rule, hit, document: item.document, item })));
    }
  }
  return { raised, notJudged };
}

/** An element that is not there is the business of `element/missing`; a rule that needs it has nothing to say. */
function hasNeeds(rule: AnyItemRule, item: ResolvedItem): boolean {
  return rule.needs.every((field) => {
    const value = valueAt(item.value, pathOf(field));
    return value !== undefined && value !== '';
  });
}
