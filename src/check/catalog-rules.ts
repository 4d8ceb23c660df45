import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding } from '../finding/finding.ts';
import { inOrder } from '../rules/in-order.ts';
import type { CatalogHit, CatalogRule, Grounds, ItemRef, Rule } from '../rules/kinds.ts';
import { answerRoom, remembering } from './again/remembering.ts';
import { onceForGrounds, type SameGrounds } from './again/same-grounds.ts';
import { foundBy, type Raised } from './assemble.ts';
import { severityOf } from './settings.ts';

type Args = Readonly<Record<string, unknown>>;

/** What the rules over the whole catalog wrote down of items: by rule, each record with the place of its item in a list. */
export type Records = Record<string, (readonly [item: number, record: unknown])[]>;

/** A hit of a rule over the whole catalog. */
export interface CatalogRaised {
  rule: Rule;
  hit: CatalogHit<Args>;
}

/** Writes down of items what the rules over the whole catalog need to know of them. */
export function recorder(grounds: SameGrounds, rules: ReadonlyMap<string, Rule>): (items: readonly ResolvedItem[]) => Records {
  const active = activeIn(grounds, rules);
  return (items) => {
    const lists = active.map((): Records[string][number][] => []);
    // item by item, since what one rule looked up of an item the next one finds at hand
    for (const [at, item] of items.entries()) {
      active.forEach(({ record }, place) => {
        const one = record(item, grounds);
        if (one !== undefined) lists[place]?.push([at, one]);
      });
    }
    return Object.fromEntries(active.map(({ rule }, place) => [rule.id, lists[place] ?? []]));
  };
}

/** Judges a catalog by every rule that relates its items to each other, by what was written down of them. */
export function checkCatalogRules(
  grounds: Grounds,
  rules: ReadonlyMap<string, Rule>,
  items: readonly ItemRef[],
  recordsOf: (rule: string) => Records[string],
): CatalogRaised[] {
  // where each item stands by key and name: rules are given their records in that order
  const ranks = new Int32Array(items.length);
  for (const [rank, { item }] of inOrder(items.map((item) => ({ item, record: undefined }))).entries()) ranks[item.number] = rank;
  return catalogRulesOf(grounds, rules).flatMap((rule) => {
    const own = inRanks(recordsOf(rule.id), ranks).map(([at, record]) => ({ item: items[at] as ItemRef, record }));
    return rule.check(own, grounds).map((hit) => ({ rule, hit }));
  });
}

/** Records in the order of their items' ranks; an item has at most one. */
function inRanks(records: Records[string], ranks: Int32Array): Records[string] {
  const places: (Records[string][number] | undefined)[] = Array.from({ length: ranks.length });
  for (const one of records) places[ranks[one[0]] ?? 0] = one;
  return places.filter((one) => one !== undefined);
}

/** Turns hits into findings: finds the items that they are about, to say where each of them stands. */
export function foundRelated(catalog: Catalog, raised: readonly CatalogRaised[], find: (item: ItemRef) => ResolvedItem): Finding[] {
  // by file, since `find` may read the file again
  const ordered = raised.toSorted((a, b) => (a.hit.item?.number ?? -1) - (b.hit.item?.number ?? -1));
  return ordered.flatMap((one) => foundBy(catalog, [raisedBy(one, find)]));
}

function raisedBy({ rule, hit: { item: about, related, ...hit } }: CatalogRaised, find: (item: ItemRef) => ResolvedItem): Raised {
  const item = about && find(about);
  const places = (related ?? []).map((one) => {
    const { document } = find(one.item);
    return { file: document.file, span: document.at(one.path), name: one.name };
  });
  return { rule, hit, ...(item ? { document: item.document, item } : {}), related: places };
}

/** All that is kept of the items of a catalog. */
export function refsOf({ items, others }: Pick<Catalog, 'items' | 'others'>): ItemRef[] {
  return [...items, ...others].map(({ kind, key, name, agency, grounded, secret, document: { file, index } }, number) => ({
    file,
    index,
    number,
    kind,
    key,
    name,
    agency,
    grounded,
    secret,
  }));
}

/** The rules over the whole catalog that are on, with what each writes down, remembered. */
const activeIn = onceForGrounds((grounds, rules) => {
  const room = answerRoom();
  return catalogRulesOf(grounds, rules).map((rule) => ({
    rule,
    record: remembering(
      (item, same: Grounds) => rule.record(item, same),
      () => true,
      room,
    ),
  }));
});

function catalogRulesOf(grounds: Grounds, rules: ReadonlyMap<string, Rule>): CatalogRule<Args>[] {
  return [...rules.values()].flatMap((rule) => (rule.scope === 'catalog' && severityOf(rule, grounds) !== 'off' ? [rule] : []));
}
