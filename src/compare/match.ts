import { keyOf } from '../catalog/key.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Item } from '../standard/generated/item.ts';
import type { TableItem } from '../tables/importing/import.ts';
import { foldName, foldNameLoosely } from '../text/fold.ts';
import type { Evidence } from './candidates.ts';
import { type Decision, type Knowledge, nameIndex, noKnowledge } from './decision.ts';
import { type Granularity, granularities } from './granularity.ts';
import { isOneName, namesByCode } from './names-by-code.ts';
import { proposals } from './proposals.ts';

/**
 * What made an item and a row a pair: a person; the same key; the same implementation code; the same basic code and name; an old or local
 * code; the same basic code, which only they have.
 */
export type MatchedBy = 'decided' | 'key' | 'implementation' | 'name' | 'mapped' | 'renamed';

/** An item of the catalog and the row of the table that speaks of the same matter. */
export interface Pair {
  item: ResolvedItem;
  row: TableItem;
  by: MatchedBy;
  /** Who decided so and why, of a pair that a person made. */
  decision?: Decision;
}

/** Rows that are perhaps the same matter as an item, for a person to decide, the likeliest first. */
export interface Proposal {
  item: ResolvedItem;
  rows: readonly { row: TableItem; score: number; evidence: Evidence }[];
}

/** How a catalog and a table fit together. An item that fits several rows, or a row that fits several items, makes a pair with each. */
export interface Match {
  pairs: readonly Pair[];
  onlyItems: readonly ResolvedItem[];
  onlyRows: readonly TableItem[];
  candidates: readonly Proposal[];
  /** Codes under which one side cuts the matter up otherwise than the other. */
  granularity: readonly Granularity[];
  /** Basic codes on both sides, only in the catalog, only in the table. */
  codes: { both: number; onlyItems: number; onlyRows: number };
}

/** What matching has to know of codes: the basic code of an item (empty where it has none), and the part of a code that its sub-items share. */
export interface Codes {
  codeOf(item: ResolvedItem): string;
  mainOf(code: string): string;
}

/**
 * Pairs items with rows: as a person decided; else by key; else by implementation code; else by basic code and folded name (of several
 * rows those of the item's own agency first); else by old or local code; else by the basic code alone where each side knows but one name
 * under it. A name alone never makes a pair. Pairs stand in the order of the items, then of the rows.
 */
export function matchItems(
  items: readonly ResolvedItem[],
  rows: readonly TableItem[],
  { codeOf, mainOf }: Codes,
  knowledge: Knowledge = noKnowledge,
): Match {
  const rowKey = (row: TableItem): string => keyOf(row.value as Item, { kind: 'item', file: '', index: row.row });
  const byKey = grouped(rows, rowKey);
  const byCode = grouped(rows, (row) => row.code);
  const byWhole = grouped(rows, (row) => (row.value as Item).implementation ?? '');
  const itemNames = namesByCode(items, codeOf);
  const rowNames = namesByCode(rows, ({ code }) => code);
  const decided = decisionsOf(items, rows, { codeOf, rowKey }, knowledge);
  const alternatives = alternativesOf(rows, byCode, knowledge);
  const wholes = grouped(items, (item) => item.value.implementation ?? '');
  const pairsOf = (item: ResolvedItem): Pair[] => {
    const made = (found: readonly TableItem[], by: MatchedBy): Pair[] => found.map((row) => ({ item, row, by }));
    const same = decided.same.get(item);
    if (same) return same.map(({ row, decision }) => ({ item, row, by: 'decided', decision }));
    const apart = decided.apart.get(item);
    const open = (found: readonly TableItem[] | undefined): readonly TableItem[] =>
      apart ? (found ?? []).filter((row) => !apart.has(row)) : (found ?? []);
    const sameKey = open(byKey.get(item.key));
    if (sameKey.length > 0) return made(sameKey, 'key');
    const { implementation = '', handling } = item.value;
    if (implementation !== '' && wholes.get(implementation)?.length === 1) {
      const sameWhole = open(byWhole.get(implementation));
      const [row] = sameWhole;
      if (row && sameWhole.length === 1 && (handling === undefined || (row.value as Item).handling === undefined))
        return made([row], 'implementation');
    }
    const code = codeOf(item);
    const sameCode = code === '' ? [] : open(byCode.get(code));
    const sameName = sameCode.filter((row) => foldName(row.name) === foldName(item.name));
    if (sameName.length > 0) return made(ownAgencyFirst(item, sameName), 'name');
    const mapped = open(alternatives(item, code));
    if (mapped.length > 0) return made(mapped, 'mapped');
    const alone = isOneName(itemNames.get(code)) && isOneName(rowNames.get(code));
    const alike = alone ? sameCode : sameCode.filter((row) => foldNameLoosely(row.name) === foldNameLoosely(item.name));
    return made(ownAgencyFirst(item, alike), 'renamed');
  };
  const pairs = items.flatMap(pairsOf);
  const pairedItems = new Set(pairs.map((pair) => pair.item));
  const pairedRows = new Set(pairs.map((pair) => pair.row));
  const onlyItems = items.filter((item) => !pairedItems.has(item));
  const onlyRows = rows.filter((row) => !pairedRows.has(row));
  const cut = granularities({ rows, onlyItems, onlyRows }, { codeOf, mainOf }, decided.cut);
  // what one side only cuts up otherwise is told as that, not as a likely pair, but for its very name
  const groupOf = new Map<unknown, unknown>(
    cut.flatMap((group) => [...group.items, ...group.rows].map((thing) => [thing, group] as const)),
  );
  const isApart = (item: ResolvedItem, row: TableItem): boolean =>
    (decided.apart.get(item)?.has(row) ?? false) ||
    (groupOf.has(item) && groupOf.get(item) === groupOf.get(row) && foldName(item.name) !== foldName(row.name));
  return {
    pairs,
    onlyItems,
    onlyRows,
    candidates: proposals(onlyItems, onlyRows, isApart),
    granularity: cut,
    codes: countCodes(itemNames, rowNames),
  };
}

interface Decided {
  same: ReadonlyMap<ResolvedItem, readonly { row: TableItem; decision: Decision }[]>;
  apart: ReadonlyMap<ResolvedItem, ReadonlySet<TableItem>>;
  cut: readonly { items: readonly ResolvedItem[]; rows: readonly TableItem[] }[];
}

function decisionsOf(
  items: readonly ResolvedItem[],
  rows: readonly TableItem[],
  { codeOf, rowKey }: { codeOf(item: ResolvedItem): string; rowKey(row: TableItem): string },
  { decisions }: Knowledge,
): Decided {
  const same = new Map<ResolvedItem, { row: TableItem; decision: Decision }[]>();
  const apart = new Map<ResolvedItem, Set<TableItem>>();
  const cut: { items: readonly ResolvedItem[]; rows: readonly TableItem[] }[] = [];
  if (decisions.length === 0) return { same, apart, cut };
  const itemsNamed = nameIndex(items, (item) => ({ key: item.key, code: codeOf(item), name: item.name }));
  const rowsNamed = nameIndex(rows, (row) => ({ key: rowKey(row), code: row.code, name: row.name }));
  for (const decision of decisions) {
    const { item: ours, row: theirs, verdict } = decision;
    const [mine, yours] = [itemsNamed(ours), rowsNamed(theirs)];
    for (const item of mine) {
      if (verdict === 'same' && yours.length > 0) {
        const known = same.get(item) ?? [];
        const more = yours.filter((row) => !known.some((one) => one.row === row));
        same.set(item, [...known, ...more.map((row) => ({ row, decision }))]);
      }
      if (verdict !== 'same') apart.set(item, new Set([...(apart.get(item) ?? []), ...yours]));
    }
    if (verdict === 'granularity' && mine.length > 0 && yours.length > 0) cut.push({ items: mine, rows: yours });
  }
  return { same, apart, cut };
}

/** The rows that bear an old or local code of an item, or the code that took its place, or whose own old code the item bears. */
function alternativesOf(
  rows: readonly TableItem[],
  byCode: ReadonlyMap<string, readonly TableItem[]>,
  { codes }: Knowledge,
): (item: ResolvedItem, code: string) => readonly TableItem[] {
  const local = grouped(rows, (row) => (row.value as Item).localCode ?? '');
  local.delete('');
  const before = new Map<string, string[]>();
  for (const [old, now] of codes) for (const code of now) before.set(code, [...(before.get(code) ?? []), old]);
  return (item, code) => {
    if (code !== '') {
      const told = [...(codes.get(code) ?? []), ...(before.get(code) ?? [])].flatMap((other) => byCode.get(other) ?? []);
      if (told.length > 0) return [...new Set(told)];
    }
    const { localCode = '' } = item.value;
    const found = [
      ...(localCode === '' ? [] : [...(byCode.get(localCode) ?? []), ...(local.get(localCode) ?? [])]),
      ...(local.get(code) ?? []),
    ];
    const named = found.filter((row) => foldNameLoosely(row.name) === foldNameLoosely(item.name));
    // a local code that several matters share says nothing of which of them is meant
    return named.length > 0 ? named : new Set(found.map((row) => foldName(row.name))).size === 1 ? found : [];
  };
}

function ownAgencyFirst(item: ResolvedItem, rows: readonly TableItem[]): readonly TableItem[] {
  const own = rows.filter((row) => item.agency !== '' && foldName((row.value as Item).agency?.name ?? '') === foldName(item.agency));
  return own.length > 0 ? own : rows;
}

function countCodes(ours: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): Match['codes'] {
  const both = [...ours.keys()].filter((code) => theirs.has(code)).length;
  return { both, onlyItems: ours.size - both, onlyRows: theirs.size - both };
}
