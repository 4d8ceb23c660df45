import type { Catalog } from '../catalog/catalog.ts';
import type { Rule } from '../rules/kinds.ts';
import type { Raised } from './assemble.ts';

/** Judges a catalog by every rule that relates its items to each other. */
export function checkCatalogRules(catalog: Catalog, rules: ReadonlyMap<string, Rule>): Raised[] {
  return [...rules.values()].flatMap((rule) => {
    if (rule.scope !== 'catalog') return [];
    return rule.check(catalog).map(({ document, item, related, ...hit }): Raised => {
      const places = (related ?? []).map((one) => ({ file: one.document.file, span: one.document.at(one.path), name: one.name }));
      return { rule, hit, ...(document ? { document } : {}), ...(item ? { item } : {}), related: places };
    });
  });
}
