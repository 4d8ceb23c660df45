import type { ResolvedItem } from '../catalog/resolve.ts';
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
  const types = Object.keys(catalog.standard.pack.vocabularies['itemType']?.terms ?? {}).filter((type) => used.has(type));
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

function row({ lang, listsOf, pathOf }: Site, item: ResolvedItem): Record<string, string> {
  const words = publishWords[lang];
  const { value } = item;
  const state = stateOf(item);
  const on = listsOf(item);
  const visits = typeof value.visits === 'number' ? words.visitsLine(value.visits) : undefined;
  const texts = [
    value.handlingName,
    value.type,
    state === 'cancelled' ? undefined : value.limit?.promised,
    state === 'cancelled' ? undefined : visits,
  ];
  return {
    href: pathOf(item),
    name: item.name,
    text: [item.name, ...(Array.isArray(value.aliases) ? value.aliases : []), value.code, item.key, value.localCode]
      .filter((one) => one)
      .join(' ')
      .toLowerCase(),
    type: typeof value.type === 'string' ? value.type : '',
    lists: on.map((list) => list.id).join(' '),
    tags: on.map((list) => list.title).join(words.listMark),
    line: texts.filter((text) => typeof text === 'string' && text !== '').join(words.comma),
    state: state === 'cancelled' ? words.stateCancelled : state === 'suspended' ? words.stateSuspended : '',
  };
}
