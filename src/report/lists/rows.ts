import type { Catalog } from '../../catalog/catalog.ts';
import type { Listed } from '../../listing/list.ts';
import { byAgency } from '../by-agency.ts';
import { hanging } from '../hanging.ts';
import { shortAgency, type View } from '../view.ts';
import { listsWords } from './words.ts';

/** Items of a list by agency, each with its code, its name and the reason; at most `limit` of them. */
export function listsRows(catalog: Catalog, listed: readonly Listed[], view: View, limit = Number.POSITIVE_INFINITY): string[] {
  const words = listsWords[view.lang];
  let left = limit;
  return byAgency(catalog, listed).flatMap(({ agency, own }) => {
    const shown = own.slice(0, Math.max(0, left));
    left -= shown.length;
    if (shown.length === 0) return [];
    const rows = shown.flatMap((one) => [
      ...hanging('    ', `${one.item.key}  ${one.item.name}`),
      ...hanging('        ', reasonWords(one, view)),
    ]);
    return [`  ${agency === '' ? words.noAgency : shortAgency(agency, catalog)}`, ...rows];
  });
}

/** Why an item is on a list or not; where one change would put it there, that is said. */
export function reasonWords({ verdict, misses, reason }: Listed, view: View): string {
  const text = reason[view.lang];
  return verdict === 'fails' && misses.length === 1 ? listsWords[view.lang].nearest(text) : text;
}

/** Items that could not be judged, together where the reason is the same, the most frequent first. */
export function openGroups(listed: readonly Listed[], view: View): { reason: string; own: Listed[] }[] {
  const groups = new Map<string, Listed[]>();
  for (const one of listed) {
    const own = groups.get(one.reason[view.lang]);
    if (own) own.push(one);
    else groups.set(one.reason[view.lang], [one]);
  }
  return [...groups].map(([reason, own]) => ({ reason, own })).sort((a, b) => b.own.length - a.own.length);
}
