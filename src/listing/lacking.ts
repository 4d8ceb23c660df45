import type { Catalog } from '../catalog/catalog.ts';
import { lacks } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';

/**
 * Whether an item came from a table that had no column for a field or for a part of it. Lists and scorecards ask for more fields than
 * the requirements that `lacks` in santong.yaml names, so the columns that were read are asked too.
 */
export function isLacking(catalog: Catalog, item: ResolvedItem, field: string): boolean {
  const table = item.value.origin?.table;
  const source = table === undefined ? undefined : catalog.config.sources?.[table];
  if (!source) return false;
  const columns = Object.values(source.columns ?? {});
  return lacks(catalog, item, field) || !columns.some((column) => column === field || isWithin(column, field) || isWithin(field, column));
}

function isWithin(field: string, above: string): boolean {
  return field.startsWith(`${above}.`);
}
