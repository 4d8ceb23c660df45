import { agencyPlaces } from '../catalog/agencies.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Language } from '../finding/language.ts';
import type { Listed, ListResult } from '../listing/list.ts';
import { publishWords } from './words.ts';

/** Items of one department, in the official order of departments. */
export interface Department<T> {
  id: string;
  name: string;
  items: T[];
}

/** Sorts things by the department of their item; departments stand in the official order, those that it lacks by first appearance. */
export function byDepartment<T>(
  catalog: Catalog,
  things: readonly T[],
  itemOf: (thing: T) => ResolvedItem,
  lang: Language,
): Department<T>[] {
  const places = agencyPlaces(catalog);
  const placeOf = (agency: string): number => places.get(agency) ?? places.size;
  return [...grouped(things, (thing) => itemOf(thing).agency)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, items]) => ({
      id: `agency-${placeOf(name) + 1}`,
      name: name === '' ? publishWords[lang].noAgency : name,
      items,
    }));
}

/** One list with the items that may be published. */
export interface PublicList {
  id: string;
  title: string;
  about: string;
  path: string;
  on: Listed[];
  unknown: Listed[];
}

/** The lists over the items that are published; what is not published is on no list. */
export function publicLists(lists: readonly ListResult[], items: ReadonlySet<ResolvedItem>, lang: Language): PublicList[] {
  return lists.map(({ list, judged }) => ({
    id: list.id,
    title: lang === 'zh' ? list.title : list.en,
    about: list.about[lang],
    path: `lists/${list.id}.html`,
    on: judged.filter(({ item, verdict }) => verdict === 'holds' && items.has(item)),
    unknown: judged.filter(({ item, verdict }) => verdict === 'unknown' && items.has(item)),
  }));
}
