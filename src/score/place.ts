import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Place } from '../finding/finding.ts';
import { fieldOf, type Path } from '../finding/path.ts';

/** The cell of a table that an imported value came from; without a column, the row. */
export interface Cell {
  table: string;
  sheet?: string;
  row: number;
  column?: string;
}

/** Where a point was lost: in a file of the catalog, and in the table that the item came from. */
export interface LostPlace extends Place {
  path: Path;
  cell?: Cell;
}

/** The place of a value of an item; where nothing stands, of the nearest part above it. What is inherited lies in the standard item's file. */
export function placeOf(catalog: Catalog, item: ResolvedItem, path: Path): LostPlace {
  const { document } = item.origin(nearest(item.value, path));
  const cell = cellOf(catalog, item, path);
  return { path, file: document.file, span: document.at(path), ...(cell ? { cell } : {}) };
}

function nearest(value: unknown, path: Path): Path {
  let at = value;
  let length = 0;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) break;
    at = (at as Record<string | number, unknown>)[part];
    length++;
  }
  return path.slice(0, length);
}

function cellOf(catalog: Catalog, item: ResolvedItem, path: Path): Cell | undefined {
  const origin = item.value.origin;
  if (origin?.table === undefined || origin.row === undefined) return undefined;
  const field = fieldOf(path);
  const columns = Object.entries(catalog.config.sources?.[origin.table]?.columns ?? {});
  const column = columns.find(([, name]) => name === field || field.startsWith(`${name}.`) || name.startsWith(`${field}.`))?.[0];
  return {
    table: origin.table,
    ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }),
    row: origin.row,
    ...(column === undefined ? {} : { column }),
  };
}
