import { keyOf } from '../catalog/key.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Item } from '../standard/generated/item.ts';
import type { TableItem } from '../tables/import.ts';
import { foldName, foldNameLoosely } from '../text/fold.ts';

/** What made an item and a row a pair: the same key; the same basic code and name; the same basic code, which only they have. */
export type MatchedBy = 'key' | 'name' | 'renamed';

/** An item of the catalog and the row of the table that speaks of the same matter. */
export interface Pair {
  item: ResolvedItem;
  row: TableItem;
  by: MatchedBy;
}

/** Rows that bear an item's name and type under another code: perhaps the same matter, for a person to decide. */
interface Candidate {
  item: ResolvedItem;
  rows: readonly TableItem[];
}

/** How a catalog and a table fit together. An item that fits several rows, or a row that fits several items, makes a pair with each. */
export interface Match {
  pairs: readonly Pair[];
  onlyItems: readonly ResolvedItem[];
  onlyRows: readonly TableItem[];
  candidates: readonly Candidate[];
  /** Basic codes on both sides, only in the catalog, only in the table. */
  codes: { both: number; onlyItems: number; onlyRows: number };
}

/**
 * Pairs items with rows: by key, else by basic code and folded name (of several rows those of the item's own agency first), else by the
 * basic code alone where each side knows but one name under it. A name alone never makes a pair. `codeOf` tells an item's basic code, empty
 * where it has none. Pairs stand in the order of the items, then of the rows.
 */
export function matchItems(items: readonly ResolvedItem[], rows: readonly TableItem[], codeOf: (item: ResolvedItem) => string): Match {
  const byKey = groupBy(rows, (row) => keyOf(row.value as Item, { kind: 'item', file: '', index: row.row }));
  const byCode = groupBy(rows, (row) => row.code);
  const itemNames = namesByCode(items.map((item) => ({ code: codeOf(item), name: item.name })));
  const rowNames = namesByCode(rows);
  const pairs = items.flatMap((item): Pair[] => {
    const code = codeOf(item);
    const sameKey = byKey.get(item.key) ?? [];
    if (sameKey.length > 0) return sameKey.map((row) => ({ item, row, by: 'key' }));
    const sameCode = code === '' ? [] : (byCode.get(code) ?? []);
    const sameName = sameCode.filter((row) => foldName(row.name) === foldName(item.name));
    if (sameName.length > 0) return ownAgencyFirst(item, sameName).map((row) => ({ item, row, by: 'name' }));
    const alone = itemNames.get(code)?.size === 1 && rowNames.get(code)?.size === 1;
    const alike = alone ? sameCode : sameCode.filter((row) => foldNameLoosely(row.name) === foldNameLoosely(item.name));
    return ownAgencyFirst(item, alike).map((row) => ({ item, row, by: 'renamed' }));
  });
  const pairedItems = new Set(pairs.map((pair) => pair.item));
  const pairedRows = new Set(pairs.map((pair) => pair.row));
  const onlyItems = items.filter((item) => !pairedItems.has(item));
  const onlyRows = rows.filter((row) => !pairedRows.has(row));
  return { pairs, onlyItems, onlyRows, candidates: candidatesOf(onlyItems, onlyRows, codeOf), codes: countCodes(itemNames, rowNames) };
}

function ownAgencyFirst(item: ResolvedItem, rows: readonly TableItem[]): readonly TableItem[] {
  const own = rows.filter((row) => item.agency !== '' && foldName((row.value as Item).agency?.name ?? '') === foldName(item.agency));
  return own.length > 0 ? own : rows;
}

function candidatesOf(items: readonly ResolvedItem[], rows: readonly TableItem[], codeOf: (item: ResolvedItem) => string): Candidate[] {
  const byName = groupBy(rows, (row) => foldName(row.name));
  return items.flatMap((item) => {
    const { type } = item.value;
    const alike = (byName.get(foldName(item.name)) ?? []).filter((row) => {
      const other = (row.value as Item).type;
      return row.code !== codeOf(item) && (type === undefined || other === undefined || type === other);
    });
    return alike.length > 0 ? [{ item, rows: alike }] : [];
  });
}

function countCodes(ours: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): Match['codes'] {
  const both = [...ours.keys()].filter((code) => theirs.has(code)).length;
  return { both, onlyItems: ours.size - both, onlyRows: theirs.size - both };
}

function namesByCode(things: readonly { code: string; name: string }[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { code, name } of things) if (code !== '') names.set(code, (names.get(code) ?? new Set()).add(foldName(name)));
  return names;
}

function groupBy<T>(things: readonly T[], keyOfThing: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOfThing(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
