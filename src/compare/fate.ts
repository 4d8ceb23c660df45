import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Severity } from '../finding/severity.ts';
import type { Item } from '../standard/generated/item.ts';
import type { StandardsPack } from '../standard/generated/pack.ts';
import type { TableItem } from '../tables/importing/import.ts';
import type { Mode } from './difference.ts';
import type { Codes, Match, Pair } from './match.ts';

/** What is true of a whole item or row: in the order in which reports tell it. */
export const fateKinds = [
  'withdrawn',
  'handed-down',
  'secret-published',
  'renumbered',
  'split',
  'merged',
  'granularity',
  'unclaimed',
  'self-set',
  'not-in-catalog',
  'unpublished',
] as const;

export type FateKind = (typeof fateKinds)[number];

/** Those that stand on one side only: reports tell them apart from what is wrong with a whole item. */
export const aloneKinds = ['unclaimed', 'self-set', 'not-in-catalog', 'unpublished'] as const satisfies readonly FateKind[];

/** Whether a kind is of what stands on one side only. */
export function isAlone(kind: FateKind): boolean {
  return aloneKinds.some((alone) => alone === kind);
}

/** One such thing with the items and the rows that it is about; either may be empty. */
export interface Fate {
  kind: FateKind;
  severity: Severity;
  items: readonly ResolvedItem[];
  rows: readonly TableItem[];
}

/**
 * Tells what became of whole items: withdrawn above or handed down to a lower level but still in use here (优化营商环境条例第四十条: not to be
 * exercised any more), another number, split, merged, cut up otherwise, not claimed, or on no table. Where what is published is held
 * against the catalog, a secret item that is published is the gravest. Sorted by kind, then in the order of items and rows.
 */
export function fatesOf(match: Match, context: { codes: Codes; pack: StandardsPack; asOf: string; mode: Mode }): Fate[] {
  const { codes, pack, asOf, mode } = context;
  const ranks = Object.keys(pack.vocabularies['level']?.terms ?? {});
  const rankOf = (level: unknown): number[] =>
    [level].flat().flatMap((one) => (ranks.includes(String(one)) ? [ranks.indexOf(String(one))] : []));
  const told = new Map<FateKind, Omit<Fate, 'kind'>[]>();
  const tell = (kind: FateKind, severity: Severity, items: readonly ResolvedItem[], rows: readonly TableItem[]): void => {
    const own = told.get(kind);
    if (own) own.push({ severity, items, rows });
    else told.set(kind, [{ severity, items, rows }]);
  };
  for (const pair of match.pairs) {
    const { item, row } = pair;
    const value = row.value as Item;
    if (isWithdrawn(value, asOf) && !isWithdrawn(item.value, asOf)) tell('withdrawn', 'error', [item], [row]);
    else if (isLower(rankOf(value.levels ?? value.level), rankOf(item.value.level))) tell('handed-down', 'error', [item], [row]);
    if (mode === 'published' && item.secret) tell('secret-published', 'error', [item], [row]);
  }
  for (const { kind, items, rows } of renumbered(match.pairs, codes)) tell(kind, 'warn', items, rows);
  const cut = new Set<unknown>();
  for (const { items, rows } of match.granularity) {
    tell('granularity', 'info', items, rows);
    for (const thing of [...items, ...rows]) cut.add(thing);
  }
  // a row that belongs to levels which no item of the catalog is of is not this catalog's to claim
  const ours = new Set([...match.pairs.map(({ item }) => item), ...match.onlyItems].flatMap(({ value }) => rankOf(value.level)));
  const isOurs = (row: TableItem): boolean => {
    const theirs = rankOf((row.value as Item).levels ?? (row.value as Item).level);
    return theirs.length === 0 || ours.size === 0 || theirs.some((rank) => ours.has(rank));
  };
  // the row of a main item above those of its sub-items is a heading that nobody claims
  const mains = new Set(
    [...match.pairs.map(({ row }) => row), ...match.onlyRows].filter(({ code }) => !isHeading(code)).map(({ code }) => codes.mainOf(code)),
  );
  const isOver = ({ code }: TableItem): boolean => isHeading(code) && mains.has(codes.mainOf(code));
  const published = mode === 'published';
  const alone: Severity = published ? 'warn' : 'info';
  for (const row of match.onlyRows)
    if (!cut.has(row) && !isWithdrawn(row.value as Item, asOf) && isOurs(row) && !isOver(row))
      tell(published ? 'not-in-catalog' : 'unclaimed', alone, [], [row]);
  for (const item of match.onlyItems) {
    // what is secret or no longer handled is rightly not published
    if (cut.has(item) || isWithdrawn(item.value, asOf) || (published && item.secret)) continue;
    tell(published ? 'unpublished' : 'self-set', alone, [item], []);
  }
  return fateKinds.flatMap((kind) => (told.get(kind) ?? []).map((one) => ({ kind, ...one })));
}

/** Whether a code is that of a main item which has sub-items: 00Y. */
function isHeading(code: string): boolean {
  return code.endsWith('00Y');
}

/** Whether an item is no longer handled on a day (`YYYY-MM-DD`): it says so, or the day of its withdrawal has come. */
export function isWithdrawn({ state, cancelled }: Item, asOf: string): boolean {
  return state === '取消' || (typeof cancelled === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cancelled) && cancelled <= asOf);
}

/** Whether every level that is named lies below ours; a level above says only who wrote the table. */
function isLower(theirs: readonly number[], ours: readonly number[]): boolean {
  const [own] = ours;
  return own !== undefined && theirs.length > 0 && theirs.every((rank) => rank > own);
}

/** Pairs of different codes, told by a person or by a table of old codes: one for one, one for several, several for one. */
function renumbered(pairs: readonly Pair[], { codeOf }: Codes): { kind: FateKind; items: ResolvedItem[]; rows: TableItem[] }[] {
  const moved = pairs.filter(({ item, row, by }) => {
    const code = codeOf(item);
    return (by === 'mapped' || by === 'decided') && code !== '' && row.code !== '' && code !== row.code;
  });
  const byItem = grouped(moved, (pair) => codeOf(pair.item));
  const byRow = grouped(moved, (pair) => pair.row.code);
  const done = new Set<Pair>();
  return moved.flatMap((pair) => {
    if (done.has(pair)) return [];
    const [down, up] = [byItem.get(codeOf(pair.item)) ?? [], byRow.get(pair.row.code) ?? []];
    const kind =
      new Set(down.map(({ row }) => row.code)).size > 1
        ? 'split'
        : new Set(up.map(({ item }) => codeOf(item))).size > 1
          ? 'merged'
          : 'renumbered';
    const own = kind === 'split' ? down : kind === 'merged' ? up : [pair];
    for (const one of own) done.add(one);
    return [{ kind, items: [...new Set(own.map(({ item }) => item))], rows: [...new Set(own.map(({ row }) => row))] }];
  });
}
