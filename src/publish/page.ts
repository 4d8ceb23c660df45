import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../finding/language.ts';
import { dateIn, safeHref } from './link.ts';
import { type PublishWords, publishWords } from './words.ts';

/** What the layout of every page shows around its content. */
export interface Page {
  words: PublishWords;
  title: string;
  siteTitle: string;
  /** From the page to the root of the site: empty or `../`. */
  root: '' | '../';
  notice?: string;
  noindex: boolean;
  canonical?: string;
  /** Styles and scripts stand in the page itself. */
  inline: boolean;
  hasLists: boolean;
  at: { home?: true; lists?: true; about?: true };
  asOf: string;
  packLine: string;
  footer: { label: string; text: string; href?: string }[];
  /** Where errors of this page are reported. */
  report?: string;
  /** What stands at the head of each printed sheet. */
  printHead?: string;
}

/** What one page differs in. */
export interface PageParts {
  title: string;
  /** The page's path in the site, for its address and its links: `items/….html`. */
  path: string;
  lang?: Language;
  inline?: boolean;
  hasLists?: boolean;
  at?: Page['at'];
  subject?: string;
  printHead?: string;
}

/** The layout's part of a page: from the catalog's settings, nothing of it from the clock. */
export function pageOf(catalog: Catalog, parts: PageParts): Page {
  const { config } = catalog;
  const lang = parts.lang ?? 'zh';
  const words = publishWords[lang];
  const siteTitle = siteTitleOf(catalog, lang);
  const { notice, site = {} } = config;
  const report = reportLink(site.correction, parts.subject);
  return {
    words,
    title: parts.title === siteTitle ? siteTitle : `${parts.title}_${siteTitle}`,
    siteTitle,
    root: parts.path.includes('/') ? '../' : '',
    // whatever is marked as no basis for action must not be found by a search engine either
    noindex: site.index !== true || notice !== undefined,
    inline: parts.inline ?? false,
    hasLists: parts.hasLists ?? false,
    at: parts.at ?? {},
    asOf: dateIn(lang, catalog.asOf),
    packLine: words.packLine(packName(catalog, lang)),
    footer: footerOf(site, words),
    ...(notice === undefined ? {} : { notice }),
    ...(parts.inline ? {} : withAddress(addressOf(catalog, parts.path))),
    ...(report === undefined ? {} : { report }),
    ...(parts.printHead === undefined ? {} : { printHead: parts.printHead }),
  };
}

/** The name of the site: its own, else the catalog's. */
export function siteTitleOf({ config }: Catalog, lang: Language): string {
  return config.site?.title ?? config.title ?? publishWords[lang].defaultTitle;
}

/** The name of the standards pack with what a reader must know of it: never an official text, perhaps made up. */
export function packName({ standard: { pack } }: Catalog, lang: Language): string {
  return publishWords[lang].packName(lang === 'zh' ? pack.title : pack.en, pack.fictitious === true);
}

/** The public address of a page, where the settings name the site's. */
export function addressOf({ config }: Catalog, path: string): string | undefined {
  const base = safeHref(config.site?.address ?? '', 'url');
  return base === undefined ? undefined : `${base.replace(/\/+$/, '')}/${path}`;
}

function withAddress(canonical: string | undefined): { canonical?: string } {
  return canonical === undefined ? {} : { canonical };
}

function footerOf(site: NonNullable<Catalog['config']['site']>, words: PublishWords): Page['footer'] {
  const facts = [
    { label: words.siteCode, text: site.siteCode },
    { label: words.icp, text: site.icp },
    { label: words.police, text: site.police },
    { label: words.contact, text: site.contact },
  ];
  return facts.flatMap(({ label, text }) => {
    if (text === undefined || text === '') return [];
    const href = safeHref(text, 'url') ?? safeHref(text, 'email') ?? (/^[\d\s-]+$/.test(text) ? safeHref(text, 'phone') : undefined);
    return [{ label, text, ...(href === undefined ? {} : { href }) }];
  });
}

function reportLink(correction: string | undefined, subject: string | undefined): string | undefined {
  if (correction === undefined) return undefined;
  const about = subject === undefined ? '' : encodeURIComponent(subject);
  const mail = safeHref(correction, 'email');
  if (mail) return about === '' ? mail : `${mail}?subject=${about}`;
  const url = safeHref(correction, 'url');
  return url && (about === '' ? url : `${url}${url.includes('?') ? '&' : '?'}item=${about}`);
}
