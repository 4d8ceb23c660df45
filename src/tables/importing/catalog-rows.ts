import type { Catalog } from '../../catalog/catalog.ts';
import { lacks } from '../../catalog/lacking.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { inScope, itemsInScope } from '../../catalog/scope.ts';
import type { Path } from '../../finding/path.ts';
import { leavesOf } from '../../standard/element.ts';
import type { Value } from '../../yaml/value.ts';
import { basicCodeOf } from './cell-fields.ts';
import type { TableItem } from './import.ts';

/** Rows of a table, and the fields that it has columns for. */
export interface TableRows {
  rows: TableItem[];
  fields: ReadonlySet<string>;
}

/**
 * A catalog as the table that another one is held against: each of its items (where it has none, its standard items and entries) is a row,
 * resolved, whose cells are places in its files (`民政局/结婚登记.yaml:8`). `only` is the part of it that was asked for.
 */
export function catalogRows(catalog: Catalog, name: string, only = ''): TableRows {
  const asked = itemsInScope(catalog, only);
  const items = asked.length > 0 ? asked : catalog.others.filter(({ document }) => inScope(document.file, only));
  const leaves = [...leavesOf(catalog.standard.pack.schema.elements).keys()];
  const fields = leaves.filter((field) => items.length === 0 || items.some((item) => !lacks(catalog, item, field)));
  return { rows: items.map((item, index) => rowOf(item, index, name, catalog)), fields: new Set(fields) };
}

function rowOf(item: ResolvedItem, index: number, name: string, { standard }: Catalog): TableItem {
  const cells = new Map<string, string>();
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const { document } = item.origin(path);
      cells.set(path.join('.'), `${document.file}:${document.at(path).start.line}`);
      return;
    }
    for (const [key, below] of Object.entries(value)) walk(below, [...path, key]);
  };
  walk(item.value, []);
  return {
    row: index + 1,
    table: name,
    place: item.document.file,
    value: item.value as Record<string, unknown>,
    cells,
    name: item.name,
    code: basicCodeOf(item.value as { [key: string]: Value }, standard),
  };
}
