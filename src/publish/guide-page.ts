import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Guide } from './guide.ts';
import { jsonLdOf } from './json-ld.ts';
import { addressOf, pageOf } from './page.ts';
import type { Templates } from './templates.ts';

/** Where a guide page stands among the others. */
export interface GuidePlace {
  /** The page's path in the site. */
  path: string;
  /** One page on its own: styles inside, no links to other pages. */
  inline?: boolean;
  /** The lists that the item is on. */
  lists?: readonly { title: string; href: string }[];
  hasLists?: boolean;
  /** The `.json` beside it. */
  data?: string;
}

/** The HTML of the guide of an item. @throws TemplateError */
export function guidePage(guide: Guide, item: ResolvedItem, catalog: Catalog, templates: Templates, place: GuidePlace): string {
  const { words } = guide;
  const page = pageOf(catalog, {
    title: guide.name.text,
    path: place.path,
    lang: guide.lang,
    inline: place.inline ?? false,
    hasLists: place.hasLists ?? false,
    subject: words.reportSubject(guide.name.text, guide.code),
    printHead: [catalog.config.notice, guide.code, `${words.verified} ${guide.verifiedOn}`, `${words.hash} ${guide.hash}`]
      .filter((part) => part)
      .join('　'),
  });
  return templates.render('guide', {
    ...page,
    guide,
    lists: place.lists ?? [],
    ...(place.data === undefined ? {} : { data: place.data }),
    ...(guide.missing.length > 0 ? { missingText: words.missingRequired(guide.missing.join(words.listMark)) } : {}),
    jsonLd: jsonLdOf(item, catalog.config, addressOf(catalog, place.path)),
  });
}
