import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Finding, NotJudged } from '../../finding/finding.ts';
import type { ItemRef, Rule } from '../../rules/kinds.ts';
import { assemble, foundBy } from '../assemble.ts';
import { checkCatalogRules, foundRelated, type Records, recorder, refsOf } from '../catalog-rules.ts';
import { checkItems, type WholeResult } from '../check.ts';
import { addTo, type NotJudgedOf } from '../not-judged-of.ts';
import type { ItemRows } from './item-rows.ts';
import { recordsIn } from './part-lines.ts';

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

/** A part while others are awaited. */
export interface HeldPart extends Omit<CheckedPart, 'records'> {
  /** The line of the records of a rule; undefined where it wrote none. */
  recordsOf(rule: string): string | undefined;
}

/** What the first line of a part says: what must be at hand of it, and which rules' records the lines below it are. */
export interface PartHead extends Omit<CheckedPart, 'items' | 'records'> {
  items: ItemRows;
  rules: readonly string[];
}

/** What a whole catalog came to, as plain data. */
export interface JoinedParts {
  items: readonly ItemRef[];
  findings: readonly Finding[];
  /** The numbers are those of `items`. */
  notJudged: readonly NotJudgedOf[];
  empty: readonly string[];
}

/** Checks some files of a catalog, read with the standard items of all of it. */
export function checkPart(catalog: Catalog, rules: ReadonlyMap<string, Rule>): CheckedPart {
  const { raised, notJudged } = checkItems(catalog, rules);
  const groups = new Map<string, NotJudgedOf>();
  for (const [number, ofItem] of notJudged.entries()) {
    for (const one of ofItem) addTo(groups, one, [number], 0);
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
export function itemsOfParts(parts: readonly HeldPart[]): ItemRef[] {
  const all = parts.flatMap(({ items }) => items);
  const ordered = [...all.filter(({ kind }) => kind === 'item'), ...all.filter(({ kind }) => kind !== 'item')];
  for (const [number, item] of ordered.entries()) item.number = number;
  return ordered;
}

/**
 * Judges what relates the items of all parts of a catalog to each other. `find` reads an item again, since a finding says where it stands;
 * the `items` are those of `itemsOfParts`.
 */
export function relateParts(
  catalog: Catalog,
  rules: ReadonlyMap<string, Rule>,
  parts: readonly HeldPart[],
  items: readonly ItemRef[],
  find: (item: ItemRef) => ResolvedItem,
): Finding[] {
  // one rule after the other: the records of all of them would take more memory than the items themselves
  const recordsOf = (rule: string): Records[string] => parts.flatMap((part) => recordsIn(part, rule));
  return foundRelated(catalog, checkCatalogRules(catalog, rules, items, recordsOf), find);
}

/**
 * Puts together what the parts of a catalog came to, in the order of their files, with what `relateParts` found of them. The result is that
 * of `check` over the whole catalog.
 */
export function joinParts(parts: readonly HeldPart[], items: readonly ItemRef[], related: readonly Finding[]): JoinedParts {
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
