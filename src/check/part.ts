import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Finding, NotJudged } from '../finding/finding.ts';
import type { ItemRef, Rule } from '../rules/kinds.ts';
import { assemble, foundBy } from './assemble.ts';
import { checkCatalogRules, foundRelated, type Records, recorder, refsOf } from './catalog-rules.ts';
import { checkItems, type WholeResult } from './check.ts';
import { type Column, columnOf, valuesOf } from './column.ts';
import { type ItemRows, rowsOf } from './item-rows.ts';

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

/**
 * Several parts as one, as it is kept: a line of JSON with the head and what is given besides, then one with the records of each rule, which
 * are most of it and are asked for one rule after the other. `files` are those that were read.
 */
export function linesOf<More extends object>(parts: readonly CheckedPart[], files: readonly string[], more: More): string[] {
  const { items, records, ...rest } = onePart(parts);
  const wrote = Object.entries(records).filter(([, own]) => own.length > 0);
  const head: Omit<PartHead, 'items'> & More = { ...more, ...rest, rules: wrote.map(([rule]) => rule) };
  return [`{"items":${rowsOf(items, files)},${JSON.stringify(head).slice(1)}`, ...wrote.map(([, own]) => recordsLine(own, items.length))];
}

/** The items of records, or 0 where they are all items in their order; and the records. */
type RecordsLine = readonly [items: readonly number[] | 0, records: Column<unknown>];

function recordsLine(own: Records[string], count: number): string {
  // where the same was written down of an item as of one before it, it mostly is the same object
  const texts = new Map<unknown, string>();
  const json = own.map(([, record]) => {
    const known = texts.get(record);
    if (known !== undefined) return known;
    const text = JSON.stringify(record);
    texts.set(record, text);
    return text;
  });
  return `[${own.length === count ? 0 : JSON.stringify(own.map(([at]) => at))},${columnOf(json)}]`;
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

function recordsIn(part: HeldPart, rule: string): Records[string] {
  const line = part.recordsOf(rule);
  if (line === undefined) return [];
  const [items, column] = JSON.parse(line) as RecordsLine;
  return valuesOf(column).map((record, at) => [part.items[items === 0 ? at : (items[at] ?? 0)]?.number ?? 0, record]);
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
