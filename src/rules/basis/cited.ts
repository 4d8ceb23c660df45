import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { lawTitle } from '../../standard/laws.ts';
import { parseCitations } from '../../text/citation.ts';
import { foldWidth } from '../../text/fold.ts';
import { leadingCitations } from '../../text/leading-citations.ts';
import { rememberingLast } from '../../text/remembered.ts';

/** A law that a document names as a ground, at one article where it says one. */
export interface CitedLaw {
  /** The value that names it. */
  path: Path;
  /** The words of that value which do. */
  words: string;
  /** In the form of the registry. */
  title: string;
  documentNumber?: string;
  article?: number;
  /** The words that say the article, and the value that they stand in. */
  place?: { path: Path; words: string };
  /** The year of the version, where one is written behind the title. */
  version?: number;
  /** Whether the text says itself that the law is a former one: 原《合同法》, 已废止. */
  former: boolean;
  /** Whether it grounds the matter itself, or only a document, a fee, a step. */
  main: boolean;
}

/** The laws that a document itself gives as grounds, of the matter, of its documents, steps and fees, in their order. */
export const citedLaws: (item: ResolvedItem) => readonly CitedLaw[] = rememberingLast((item: ResolvedItem) => {
  const own = item.document.value;
  const main = (own.basis ?? []).flatMap((entry, index) => inEntry(entry, ['basis', index]));
  const others = basisTexts(item).flatMap(({ text, path }) => inText(text, path, false));
  return [...main, ...others];
});

/** Every value called basis that is a text which a document writes itself: of documents, fees, steps, intermediary services. */
export const basisTexts: (item: ResolvedItem) => readonly { text: string; path: Path }[] = rememberingLast((item: ResolvedItem) => {
  const found: { text: string; path: Path }[] = [];
  gather(item.document.value, undefined, found);
  return found;
});

/** A key or a number in a list, and what it stands in. */
interface Step {
  key: string | number;
  above: Step | undefined;
}

function gather(value: object, above: Step | undefined, found: { text: string; path: Path }[]): void {
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object' && member !== null) gather(member, { key: isList ? Number(key) : key, above }, found);
    else if (key === 'basis' && typeof member === 'string') found.push({ text: member, path: pathTo({ key, above }) });
  }
}

function pathTo(last: Step): Path {
  const path: (string | number)[] = [];
  for (let step: Step | undefined = last; step; step = step.above) path.unshift(step.key);
  return path;
}

type Entry = NonNullable<ResolvedItem['value']['basis']>[number];

function inEntry(entry: Entry, path: Path): CitedLaw[] {
  // what stands beside the title of a law is its wording, which may speak of other laws
  if (!entry.law) return entry.text ? inText(entry.text, [...path, 'text'], true) : [];
  const written = inText(entry.law, [...path, 'law'], true);
  const laws = written.length > 0 ? written : [lawOf(entry.law, [...path, 'law'])];
  const number = entry.number ? { documentNumber: entry.number } : {};
  const places = entry.article ? parseCitations(`《甲》${entry.article}`).filter(({ article }) => article !== undefined) : [];
  const [only] = laws;
  if (laws.length > 1 || !only || places.length === 0) return laws.map((law) => ({ ...number, ...law }));
  return places.map(({ article = 0, to, place }) => ({
    ...number,
    ...only,
    article: to ?? article,
    place: { path: [...path, 'article'], words: place },
  }));
}

function lawOf(text: string, path: Path): CitedLaw {
  return { path, words: text, title: lawTitle(text), former: isFormer(text, 0, text), main: true, ...versionOf(text, 0) };
}

function inText(text: string, path: Path, main: boolean): CitedLaw[] {
  return leadingCitations(text).map((citation) => {
    const { title, documentNumber, article, to, place, span } = citation;
    const last = to ?? article;
    const at = text.indexOf(title, Math.max(0, span.index - text.length));
    return {
      path,
      words: title,
      title: lawTitle(title),
      ...(documentNumber === undefined ? {} : { documentNumber }),
      ...(last === undefined ? {} : { article: last, place: { path, words: place } }),
      ...versionOf(text, at + title.length),
      former: isFormer(text, at, title),
      main,
    };
  });
}

function isFormer(text: string, at: number, title: string): boolean {
  return /原《$/.test(text.slice(0, at)) || /废止|失效/.test(text.slice(at + title.length, at + title.length + 20));
}

function versionOf(text: string, from: number): { version?: number } {
  const behind = foldWidth(text.slice(Math.max(0, from - 16), from + 24));
  const year = /\((\d{4})年?[^()]{0,10}(?:修正|修订|修改)/.exec(behind)?.[1];
  return year === undefined ? {} : { version: Number(year) };
}
