import type { ResolvedItem } from '../catalog/resolve.ts';

/** Items by key and name: which of several alike is told must not hang on how files are named, or documents stand in them. */
export function inOrder(items: readonly ResolvedItem[]): ResolvedItem[] {
  return items.toSorted((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
