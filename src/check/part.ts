import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, NotJudged } from '../finding/finding.ts';
import type { ItemRef, Rule } from '../rules/kinds.ts';
import { assemble, foundBy } from './assemble.ts';
import { checkCatalogRules, foundRelated, type Records, recorder, refsOf } from './catalog-rules.ts';
import { checkItems, type WholeResult } from './check.ts';

/** What the check of some files of a catalog came to, as plain data: it is all that is kept of them, and can be kept on a disk. */
export interface CheckedPart {
  items: ItemRef[];
  /** What rules over the whole catalog wrote down; the numbers are those of `items`. */
  records: Records;
  /** What the items show by themselves; equal fingerprints are not numbered yet. */
  findings: Finding[];
  notJudged: NotJudgedOf[];
  empty: readonly string[];
}

/** What a whole catalog came to, as plain data. */
export interface JoinedParts {
  items: readonly ItemRef[];
  findings: readonly Finding[];
  /** The numbers are those of `items`. */
  notJudged: readonly NotJudgedOf[];
  empty: readonly string[];
}

/** What a rule could not judge for one reason, and of which items, by their numbers. */
interface NotJudgedOf {
  rule: string;
  reason: NotJudged['reason'];
  fields: readonly string[];
  items: number[];
}

/** Checks some files of a catalog, read with the standard items of all of it. */
export function checkPart(catalog: Catalog, rules: ReadonlyMap<string, Rule>): CheckedPart {
  const { raised, notJudged } = checkItems(catalog, rules);
  const groups = new Map<string, NotJudgedOf>();
  for (const [number, ofItem] of notJudged.entries()) {
    for (const { rule, reason, fields } of ofItem) {
      const key = `${rule} ${reason} ${fields.join(' ')}`;
      const group = groups.get(key);
      if (group) group.items.push(number);
      else groups.set(key, { rule, reason, fields, items: [number] });
    }
  }
  return {
    items: refsOf(catalog),
    records: recorder(catalog, rules)([...catalog.items, ...catalog.others]),
    findings: foundBy(catalog, raised),
    notJudged: [...groups.values()],
    empty: catalog.empty,
  };
}

/** The items of a catalog that was checked in parts, as `refsOf` would number them in one. */
export function itemsOfParts(parts: readonly CheckedPart[]): ItemRef[] {
  const all = parts.flatMap(({ items }) => items);
  const ordered = [...all.filter(({ kind }) => kind === 'item'), ...all.filter(({ kind }) => kind !== 'item')];
  for (const [number, item] of ordered.entries()) item.number = number;
  return ordered;
}

/**
 * Puts together what the parts of a catalog came to, in the order of their files, and judges what relates their items to each other.
 * The result is that of `check` over the whole catalog. `find` reads an item again, since a finding says where it stands; the `items` are
 * those of `itemsOfParts`.
 */
export function joinParts(
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
  parts: readonly CheckedPart[],
  items: readonly ItemRef[],
  find: (item: ItemRef) => ResolvedItem,
): JoinedParts {
  const records: Records = {};
  for (const part of parts) {
    for (const [rule, own] of Object.entries(part.records)) {
      records[rule] ??= [];
      for (const [at, record] of own) records[rule].push([part.items[at]?.number ?? 0, record]);
    }
  }
  const related = foundRelated(catalog, checkCatalogRules(catalog, rules, items, records), find);
  return {
    items,
    findings: assemble([...parts.flatMap(({ findings }) => findings), ...related]),
    notJudged: parts.flatMap((part) =>
      part.notJudged.map((one) => ({ ...one, items: one.items.map((number) => part.items[number]?.number ?? 0) })),
    ),
    empty: parts.flatMap(({ empty }) => empty),
  };
}

/** The result of a check, from the plain data that it came to. */
export function resultOf({ items, findings, notJudged }: JoinedParts): WholeResult {
  // one entry for all items that a rule was not judged of: a column that a table lacks is lacking to each
  const counted = (wanted: (item: ItemRef) => boolean): NotJudged[] =>
    notJudged.flatMap(({ rule, reason, fields, items: numbers }) => {
      const count = numbers.filter((number) => wanted(items[number] as ItemRef)).length;
      return count === 0 ? [] : [{ rule, reason, fields, count }];
    });
  return { findings, notJudged: counted(() => true), notJudgedOf: (keys) => counted(({ key }) => keys.has(key)) };
}
