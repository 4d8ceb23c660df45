import { pathOf as fieldPath } from '../finding/path.ts';
import { labelOf } from '../standard/element.ts';
import { dateIn } from './link.ts';
import { packName, pageOf } from './page.ts';
import { incompleteOf } from './public.ts';
import type { Site } from './site.ts';
import { publishWords } from './words.ts';

/** The page that says where the data come from, what they were held against and what they lack. */
export function aboutPage({ catalog, templates, lang, items, lacking, lists, pathOf }: Site): string {
  const words = publishWords[lang];
  const { pack, elements } = catalog.standard;
  const incomplete = incompleteOf(catalog, lacking, lang).map(({ item, missing }) => ({
    href: pathOf(item),
    name: item.name,
    missing: missing.join(words.listMark),
  }));
  const sources = Object.entries(catalog.config.sources ?? {}).map(([name, source]) => ({
    name,
    ...(source.rows === undefined ? {} : { rows: words.sourceRows(source.rows) }),
    ...(source.lacks.length === 0
      ? {}
      : { lacks: words.sourceLacks(source.lacks.map((field) => labelOf(elements, fieldPath(field))[lang]).join(words.listMark)) }),
  }));
  return templates.render('about', {
    ...pageOf(catalog, { title: words.aboutSite, path: 'about.html', lang, hasLists: lists.length > 0, at: { about: true } }),
    facts: [
      { label: words.asOf, text: dateIn(lang, catalog.asOf) },
      { label: words.pack, text: packName(catalog, lang) },
      { label: words.publishedLabel, text: words.published(items.length) },
    ],
    sources,
    disclaimer: pack.disclaimer[lang],
    incomplete,
    incompleteTitle: words.incomplete(incomplete.length),
  });
}
