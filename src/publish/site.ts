import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { grouped } from '../finding/grouped.ts';
import type { Language } from '../finding/language.ts';
import type { ListResult } from '../listing/list.ts';
import { aboutPage } from './about-page.ts';
import { type Guide, guidesOf } from './guide.ts';
import { guidePage } from './guide-page.ts';
import { indexPage } from './index-page.ts';
import { listPage, listsPage } from './list-page.ts';
import { type PublicList, publicLists } from './listing.ts';
import type { Lacking } from './public.ts';
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
  /** What is published. */
  lacking: Lacking;
  lang?: Language;
  fileHref?: FileHref;
}

/** What every page of a site is made from. */
export interface Site {
  catalog: Catalog;
  templates: Templates;
  lang: Language;
  items: readonly ResolvedItem[];
  lacking: Lacking;
  lists: readonly PublicList[];
  /** The path of an item's page from the root of the site. */
  pathOf(item: ResolvedItem): string;
  /** The lists that an item is on. */
  listsOf(item: ResolvedItem): readonly PublicList[];
}

/**
 * The whole site file by file, so that only one of them need be in memory: index, a page and a `.json` for each item, the lists, where the data
 * come from, style and script. Same catalog, same date, same bytes. Secret items and types without a guide are in none of them.
 * @throws TemplateError
 */
export function* buildSite(
  catalog: Catalog,
  lists: readonly ListResult[],
  { templates, lacking, lang = 'zh', fileHref }: SiteOptions,
): Generator<SiteFile> {
  const items = [...lacking.keys()];
  const slugs = slugsOf(items);
  const published = publicLists(lists, new Set(items), lang);
  const memberships = published.flatMap((list) => list.on.map(({ item }) => ({ item, list })));
  const on = grouped(memberships, ({ item }) => item);
  const site: Site = {
    catalog,
    templates,
    lang,
    items,
    lacking,
    lists: published,
    pathOf: (item) => `items/${slugs.get(item) ?? ''}.html`,
    listsOf: (item) => (on.get(item) ?? []).map(({ list }) => list),
  };
  yield { path: 'index.html', content: indexPage(site) };
  yield { path: 'about.html', content: aboutPage(site) };
  if (site.lists.length > 0) yield { path: 'lists/index.html', content: listsPage(site) };
  for (const list of site.lists) yield { path: list.path, content: listPage(site, list) };
  const guideOf = guidesOf(catalog, { lang, ...(fileHref ? { fileHref } : {}) });
  for (const [item, missing] of lacking) yield* itemFiles(site, item, guideOf(item, missing));
  yield { path: 'site.css', content: templates.asset('site.css') };
  yield { path: 'site.js', content: templates.asset('site.js') };
}

function* itemFiles({ catalog, templates, lists, pathOf, listsOf }: Site, item: ResolvedItem, guide: Guide): Generator<SiteFile> {
  const path = pathOf(item);
  const data = path.replace(/\.html$/, '.json');
  const on = listsOf(item);
  const place = {
    path,
    data: data.replace('items/', ''),
    hasLists: lists.length > 0,
    lists: on.map((list) => ({ title: list.title, href: list.path })),
  };
  yield { path, content: guidePage(guide, item, catalog, templates, place) };
  const ids = on.map((list) => list.id);
  yield { path: data, content: recordOf(guide, catalog, ids) };
}
