import type { Catalog } from './catalog.ts';
import type { ResolvedItem } from './resolve.ts';

/** Whether an item came from a table that never had a column for a field: then its absence is no fault of the item. */
export function lacks(catalog: Catalog, item: ResolvedItem, field: string): boolean {
  return lackedBy(catalog, item.value.origin?.table, field);
}

/** Whether a table never had a column for a field; an item that came from no table lacks none. */
export function lackedBy({ config }: Pick<Catalog, 'config'>, table: string | undefined, field: string): boolean {
  const lacking = table === undefined ? undefined : config.sources?.[table]?.lacks;
  // `materials` lacking means that all its members are
  return lacking?.some((name) => field === name || field.startsWith(`${name}.`)) ?? false;
}
