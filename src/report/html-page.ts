import type { Language } from '../finding/language.ts';
import { htmlText } from './html.ts';

/** What a page in one file is made of: its title as text, the rest as HTML. */
export interface HtmlPage {
  lang: Language;
  title: string;
  style: string;
  header: readonly string[];
  main: readonly string[];
  footer?: string;
  script?: string;
}

/** Nothing may be loaded from anywhere: the page is one file that works from a folder. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as a page that needs nothing beside it and asks not to be found by search engines. */
export function htmlPage({ lang, title, style, header, main, footer, script }: HtmlPage): string {
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${htmlText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    ...header,
    '</header>',
    '<main>',
    ...main,
    '</main>',
    ...(footer === undefined ? [] : ['<footer>', footer, '</footer>']),
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The heading of a page, the catalog's notice where it has one, and what is told below it. */
export function pageHeader(title: string, notice: string | undefined, told: readonly string[]): string[] {
  return [
    `<h1>${htmlText(title)}</h1>`,
    ...(notice ? [`<p class="notice">${htmlText(notice)}</p>`] : []),
    ...told.map((line) => `<p>${htmlText(line)}</p>`),
  ];
}
