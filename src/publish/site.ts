import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Language } from '../finding/language.ts';
import type { ListResult } from '../listing/list.ts';
import { aboutPage } from './about-page.ts';
import { guidePage } from './guide-page.ts';
import { indexPage } from './index-page.ts';
import { listPage, listsPage } from './list-page.ts';
import { type PublicList, publicLists } from './listing.ts';
import { publicItems } from './public.ts';
import type { FileHref } from './reader.ts';
import { recordOf } from './record.ts';
import { slugsOf } from './slug.ts';
import type { Templates } from './templates.ts';

/** A file of the site; `path` with `/`, relative to its folder. */
export interface SiteFile {
  path: string;
  content: string;
}

/** How a site is built. */
export interface SiteOptions {
  templates: Templates;
  /** A folder or file of the catalog, empty for all of it. */
  only?: string;
  lang?: Language;
  fileHref?: FileHref;
}

/** What every page of a site is made from. */
export interface Site {
  catalog: Catalog;
  templates: Templates;
  lang: Language;
  items: readonly ResolvedItem[];
  lists: readonly PublicList[];
  /** The path of an item's page from the root of the site. */
  pathOf(item: ResolvedItem): string;
  /** The lists that an item is on. */
  listsOf(item: ResolvedItem): readonly PublicList[];
}

/**
 * The whole site as files: index, a page and a `.json` for each item, the lists, where the data come from, style and script.
 * Same catalog, same date, same bytes. Secret items and types without a guide are in none of them. @throws TemplateError
 */
export function buildSite(
  catalog: Catalog,
  lists: readonly ListResult[],
  { templates, only = '', lang = 'zh', fileHref }: SiteOptions,
): SiteFile[] {
  const { items } = publicItems(catalog, only);
  const slugs = slugsOf(items);
  const pathOf = (item: ResolvedItem): string => `items/${slugs.get(item) ?? ''}.html`;
  const published = publicLists(lists, new Set(items), lang);
  const memberships = published.flatMap((list) => list.on.map(({ item }) => ({ item, list })));
  const on = grouped(memberships, ({ item }) => item);
  const site: Site = {
    catalog,
    templates,
    lang,
    items,
    lists: published,
    pathOf,
    listsOf: (item) => (on.get(item) ?? []).map(({ list }) => list),
  };
  return [
    { path: 'index.html', content: indexPage(site) },
    { path: 'about.html', content: aboutPage(site) },
    ...(site.lists.length > 0 ? [{ path: 'lists/index.html', content: listsPage(site) }] : []),
    ...site.lists.map((list) => ({ path: list.path, content: listPage(site, list) })),
    ...items.flatMap((item) => itemFiles(site, item, fileHref)),
    { path: 'site.css', content: templates.asset('site.css') },
    { path: 'site.js', content: templates.asset('site.js') },
  ];
}

function itemFiles(
  { catalog, templates, lang, lists, pathOf, listsOf }: Site,
  item: ResolvedItem,
  fileHref: FileHref | undefined,
): SiteFile[] {
  const path = pathOf(item);
  const data = path.replace(/\.html$/, '.json');
  const on = listsOf(item);
  const place = {
    path,
    data: data.replace('items/', ''),
    hasLists: lists.length > 0,
    lists: on.map((list) => ({ title: list.title, href: list.path })),
  };
  return [
    { path, content: guidePage(item, catalog, templates, place, { lang, ...(fileHref ? { fileHref } : {}) }) },
    {
      path: data,
      content: recordOf(
        item,
        catalog,
        on.map((list) => list.id),
      ),
    },
  ];
}
