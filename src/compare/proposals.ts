import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Item } from '../standard/generated/item.ts';
import type { TableItem } from '../tables/importing/import.ts';
import { findCandidates, type MatterRecord } from './candidates.ts';
import type { Proposal } from './match.ts';

/**
 * For items that nothing paired, the rows left over that may be the same matter, in the order of the items. `apart` tells which a person
 * has already decided to be two.
 */
export function proposals(
  items: readonly ResolvedItem[],
  rows: readonly TableItem[],
  apart: (item: ResolvedItem, row: TableItem) => boolean,
): Proposal[] {
  const found = findCandidates(
    items.map((item) => recordOf(item.value, item.name)),
    rows.map(({ value, name }) => recordOf(value as Item, name)),
  );
  const byItem = grouped(found, ({ ours }) => ours);
  return items.flatMap((item, index) => {
    const likely = (byItem.get(index) ?? []).flatMap(({ theirs, score, evidence }) => {
      const row = rows[theirs];
      return row && !apart(item, row) ? [{ row, score, evidence }] : [];
    });
    return likely.length > 0 ? [{ item, rows: likely }] : [];
  });
}

/** What was read may be of any shape: what is no list of maps says nothing here. */
export function recordOf({ code = '', type, agency, basis, materials }: Item, name: string): MatterRecord {
  const laws = mapsOf(basis).flatMap(({ law, article }) => (law ? [`《${law.replace(/^《|》$/g, '')}》${article ?? ''}`] : []));
  return {
    id: code,
    name,
    ...(type === undefined ? {} : { type }),
    ...(agency?.name === undefined ? {} : { agency: agency.name }),
    basis: laws,
    materials: mapsOf(materials).flatMap((material) => material['name'] || []),
  };
}

function mapsOf(list: unknown): Record<string, string | undefined>[] {
  if (!Array.isArray(list)) return [];
  const maps = list.filter((member): member is Record<string, unknown> => typeof member === 'object' && member !== null);
  return maps.map((map) =>
    Object.fromEntries(Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  );
}
