import type { Catalog } from './catalog.ts';
import type { ResolvedItem } from './resolve.ts';

/** Whether an item came from a table that never had a column for a field: then its absence is no fault of the item. */
export function lacks(catalog: Catalog, item: ResolvedItem, field: string): boolean {
  const table = item.value.origin?.table;
  const lacking = table === undefined ? undefined : catalog.config.sources?.[table]?.lacks;
  // `materials` lacking means that all its members are
  return lacking?.some((name) => field === name || field.startsWith(`${name}.`)) ?? false;
}
