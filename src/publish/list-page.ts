import { byDepartment, type PublicList } from './listing.ts';
import { pageOf } from './page.ts';
import type { Site } from './site.ts';
import { publishWords } from './words.ts';

/** The page of one list: its rule, each entry with its reason by department, and what could not be judged. */
export function listPage({ catalog, templates, lang, pathOf }: Site, list: PublicList): string {
  const words = publishWords[lang];
  const entry = ({ item, reason }: PublicList['on'][number]): Record<string, string> => ({
    href: `../${pathOf(item)}`,
    name: item.name,
    code: item.value.code ?? item.key,
    agency: item.agency,
    reason: reason[lang],
  });
  return templates.render('list', {
    ...pageOf(catalog, { title: list.title, path: list.path, lang, hasLists: true, at: { lists: true } }),
    list,
    about: list.about,
    countText: list.on.length === 0 ? words.emptyList : words.onList(list.on.length),
    agencies: byDepartment(catalog, list.on, ({ item }) => item, lang).map((department) => ({
      ...department,
      items: department.items.map(entry),
    })),
    unknown: list.unknown.map(entry),
    unknownTitle: words.notJudged(list.unknown.length),
  });
}

/** The page that names the lists. */
export function listsPage({ catalog, templates, lang, lists }: Site): string {
  const words = publishWords[lang];
  return templates.render('lists', {
    ...pageOf(catalog, { title: words.lists, path: 'lists/index.html', lang, hasLists: true, at: { lists: true } }),
    lists: lists.map((list) => ({ ...list, href: `${list.id}.html`, count: words.listCount(list.on.length, list.unknown.length) })),
  });
}
