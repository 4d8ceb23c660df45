import type { ResolvedItem } from '../catalog/resolve.ts';
import { wordIn } from '../standard/vocabulary.ts';
import { byDepartment } from './listing.ts';
import { pageOf, siteTitleOf } from './page.ts';
import type { Site } from './site.ts';
import { stateOf } from './status.ts';
import { publishWords } from './words.ts';

/** The first page: every item by department, with a filter that a browser without scripts does not miss. */
export function indexPage(site: Site): string {
  const { catalog, templates, lang, items, lists } = site;
  const words = publishWords[lang];
  const used = new Set<string | undefined>(items.map((item) => item.value.type));
  const { pack } = catalog.standard;
  const types = Object.keys(pack.vocabularies['itemType']?.terms ?? {})
    .filter((type) => used.has(type))
    .map((type) => ({ value: type, text: wordIn(lang, type, pack, 'itemType') }));
  const agencies = byDepartment(catalog, items, (item) => item, lang).map((department) => ({
    ...department,
    items: department.items.map((item) => row(site, item)),
  }));
  return templates.render('index', {
    ...pageOf(catalog, { title: siteTitleOf(catalog, lang), path: 'index.html', lang, hasLists: lists.length > 0, at: { home: true } }),
    publishedText: words.published(items.length),
    agencies,
    types,
    lists,
  });
}

function row({ catalog, lang, listsOf, pathOf }: Site, item: ResolvedItem): Record<string, string> {
  const words = publishWords[lang];
  const { value } = item;
  const state = stateOf(item);
  const on = listsOf(item);
  const visits = typeof value.visits === 'number' ? words.visitsLine(value.visits) : undefined;
  const texts = [
    value.handlingName,
    typeof value.type === 'string' ? wordIn(lang, value.type, catalog.standard.pack, 'itemType') : undefined,
    state === 'cancelled' ? undefined : value.limit?.promised,
    state === 'cancelled' ? undefined : visits,
  ];
  return {
    href: pathOf(item),
    name: item.name,
    text: searchText([item.name, value.handlingName, ...(Array.isArray(value.aliases) ? value.aliases : []), ...codesOf(item)]),
    type: typeof value.type === 'string' ? value.type : '',
    lists: on.map((list) => list.id).join(' '),
    tags: on.map((list) => list.title).join(words.listMark),
    line: texts.filter((text) => typeof text === 'string' && text !== '').join(words.comma),
    state: state === 'cancelled' ? words.stateCancelled : state === 'suspended' ? words.stateSuspended : '',
  };
}

function codesOf({ key, value }: ResolvedItem): unknown[] {
  return [value.code, key, value.implementation, value.localImplementation, value.localCode];
}

/** What a search finds an item by. Wide letters and brackets count as narrow ones; the site's script folds what is typed in the same way. */
function searchText(parts: readonly unknown[]): string {
  const texts = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return [...new Set(texts.map((text) => text.normalize('NFKC').toLowerCase()))].join(' ');
}
