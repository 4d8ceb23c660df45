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

/** A part as it is kept until all are there: the records of each rule as JSON, which takes a fraction of the memory. */
export interface KeptPart extends Omit<CheckedPart, 'records'> {
  records: Readonly<Record<string, string>>;
}

/** A part while others are awaited: the records, which are most of it, may be held in any form. */
export interface HeldPart extends Omit<KeptPart, 'records'> {
  /** The records of a rule, as JSON. */
  recordsOf(rule: string): string;
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

/** Several parts as one, as it is kept. */
export function keptPart(parts: readonly CheckedPart[]): KeptPart {
  const { records, ...rest } = onePart(parts);
  return { ...rest, records: Object.fromEntries(Object.entries(records).map(([rule, own]) => [rule, JSON.stringify(own)])) };
}

function onePart(parts: readonly CheckedPart[]): CheckedPart {
  const whole: CheckedPart = { items: [], records: {}, findings: [], notJudged: [], empty: parts.flatMap(({ empty }) => empty) };
  const groups = new Map<string, NotJudgedOf>();
  for (const { items, records, findings, notJudged } of parts) {
    const before = whole.items.length;
    for (const item of items) whole.items.push(item);
    for (const finding of findings) whole.findings.push(finding);
    for (const [rule, own] of Object.entries(records)) {
      whole.records[rule] ??= [];
      for (const [at, record] of own) whole.records[rule].push([before + at, record]);
    }
    for (const one of notJudged) addTo(groups, one, one.items, before);
  }
  whole.notJudged.push(...groups.values());
  return whole;
}

/** Adds items to what was not judged by the same rule for the same reason. */
function addTo(
  groups: Map<string, NotJudgedOf>,
  { rule, reason, fields }: Pick<NotJudged, 'rule' | 'reason' | 'fields'>,
  items: readonly number[],
  before: number,
): void {
  const key = `${rule} ${reason} ${fields.join(' ')}`;
  const group = groups.get(key) ?? { rule, reason, fields, items: [] };
  groups.set(key, group);
  for (const item of items) group.items.push(before + item);
}

/** The items of a catalog that was checked in parts, as `refsOf` would number them in one. */
export function itemsOfParts(parts: readonly HeldPart[]): ItemRef[] {
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
  parts: readonly HeldPart[],
  items: readonly ItemRef[],
  find: (item: ItemRef) => ResolvedItem,
): JoinedParts {
  // one rule after the other: the records of all of them would take more memory than the items themselves
  const recordsOf = (rule: string): Records[string] =>
    parts.flatMap((part) => {
      const own = JSON.parse(part.recordsOf(rule)) as Records[string];
      return own.map(([at, record]) => [part.items[at]?.number ?? 0, record] as const);
    });
  const related = foundRelated(catalog, checkCatalogRules(catalog, rules, items, recordsOf), find);
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
