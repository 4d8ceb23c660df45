import type { Recorded } from './kinds.ts';

/** Records by key, name and number of their items: which of several alike is told must not hang on how files are named, or documents stand in them. */
export function inOrder<R>(records: readonly Recorded<R>[]): Recorded<R>[] {
  return records.toSorted(({ item: a }, { item: b }) => compare(a.key, b.key) || compare(a.name, b.name) || a.number - b.number);
}

/** Records as their items stand in the catalog, for what is told of the later one. */
export function asWritten<R>(records: readonly Recorded<R>[]): Recorded<R>[] {
  return records.toSorted((a, b) => a.item.number - b.item.number);
}

/** By code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
