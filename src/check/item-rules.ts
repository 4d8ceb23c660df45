import type { Catalog } from '../catalog/catalog.ts';
import { kinds } from '../catalog/document.ts';
import { lacks } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import { type Path, pathOf, valueAt } from '../finding/path.ts';
import type { ItemRule, Rule } from '../rules/kinds.ts';
import { itemOf, type Raised } from './assemble.ts';
import { paramOf, severityOf } from './settings.ts';

type AnyItemRule = ItemRule<Readonly<Record<string, unknown>>>;

/** A rule that is on, with what is the same for every item. */
interface Active {
  rule: AnyItemRule;
  needs: readonly Path[];
  param(name: string): string;
  /** What a table lacks of the fields that it looks at. */
  lackingIn: Map<string, readonly string[]>;
}

/** Judges items by every rule over single items; a rule whose fields an item's source had no column for is not judged. */
export function itemRulesChecker(
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
): (item: ResolvedItem) => { raised: Raised[]; notJudged: NotJudged[] } {
  const ofKind = activeIn(catalog, rules);
  return (item) => {
    const raised: Raised[] = [];
    const notJudged: NotJudged[] = [];
    const who = itemOf(item);
    const table = item.value.origin?.table;
    for (const one of ofKind.get(item.kind) ?? []) {
      const { rule, param } = one;
      const lacking = table === undefined ? none : lackingOf(one, table, item, catalog);
      if (lacking.length > 0) notJudged.push({ rule: rule.id, item: who, reason: 'lacking', fields: lacking });
      else if (hasNeeds(one, item)) {
        const hits = rule.check({ item, catalog, param });
        if (hits === 'uncertain') notJudged.push({ rule: rule.id, item: who, reason: 'uncertain', fields: rule.needs });
        else for (const hit of hits) raised.push({ rule, hit, document: item.document, item });
      }
    }
    return { raised, notJudged };
  };
}

type ByKind = ReadonlyMap<string, readonly Active[]>;

/** Of the last settings and rules: a catalog that is read a few files at a time has the same for all of them. */
let last: { config: object; standard: object; rules: object; ofKind: ByKind } | undefined;

/** The rules that are on, by the kind of document that they look at. */
function activeIn(catalog: Catalog, rules: ReadonlyMap<string, Rule>): ByKind {
  const { config, standard } = catalog;
  if (last?.config === config && last.standard === standard && last.rules === rules) return last.ofKind;
  const active = [...rules.values()].flatMap((rule): Active[] =>
    rule.scope === 'item' && severityOf(rule, { config, standard }) !== 'off'
      ? [
          {
            rule,
            needs: rule.needs.map(pathOf),
            param: (name) => paramOf(rule, { config, standard }, name),
            lackingIn: new Map(),
          },
        ]
      : [],
  );
  const ofKind = new Map(kinds.map((kind) => [kind, active.filter(({ rule }) => (rule.kinds ?? ['item', 'standard']).includes(kind))]));
  last = { config, standard, rules, ofKind };
  return ofKind;
}

/** An item that came from no table lacks no column. */
const none: readonly string[] = [];

/** What a table lacks is the same for all of its rows. */
function lackingOf({ rule, lackingIn }: Active, table: string, item: ResolvedItem, catalog: Catalog): readonly string[] {
  const known = lackingIn.get(table);
  if (known) return known;
  const lacking = [...rule.needs, ...(rule.reads ?? [])].filter((field) => lacks(catalog, item, field));
  lackingIn.set(table, lacking);
  return lacking;
}

/** An element that is not there is the business of `element/missing`; a rule that needs it has nothing to say. */
function hasNeeds({ needs }: Active, item: ResolvedItem): boolean {
  return needs.every((path) => {
    const value = valueAt(item.value, path);
    return value !== undefined && value !== '';
  });
}
