import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Language } from '../finding/language.ts';
import { fieldOf, type Path, toPointer, valueAt } from '../finding/path.ts';
import { type Element, elementAt, type Place } from '../standard/element.ts';
import { type Value as Data, isMap } from '../yaml/value.ts';
import { longDate, safeHref } from './link.ts';
import { type MissingElements, missingOf } from './missing.ts';
import type { Row, Value } from './value.ts';
import { type PublishWords, publishWords } from './words.ts';

/** Where the file that an element names can be fetched; undefined where it is not there. */
export type FileHref = (item: ResolvedItem, file: string) => string | undefined;

/** Reads values out of a resolved item as a page shows them, and remembers what was shown. */
export interface Reader {
  lang: Language;
  words: PublishWords;
  missing: MissingElements;
  /** The value at a place; required and not there, it says so; optional and not there, undefined. `shown` replaces the text that the reader sees. */
  value(path: Path, shown?: string): Value | undefined;
  /** The same with its label; a list of words gives one value each. */
  row(path: Path): Row | undefined;
  /** Every value below a place in the order of the schema, but what was shown already. */
  rest(path: Path): Row[];
  /** Every value of a member of a list in the order of the schema, but the keys that are shown in another way. */
  others(member: Path, ...keys: string[]): Row[];
  /** The paths of the members of a list. */
  members(path: Path): Path[];
  /** What stands there, as data. */
  data(path: Path): unknown;
  /** Whether a list or map is required and not there. */
  isMissing(path: Path): boolean;
  label(path: Path): string;
  /** Fields that no page shows, or that were shown. */
  leaveOut(...fields: string[]): void;
}

/** A reader of an item. The labels are those of the schema, in the language asked for; the values are the item's. */
export function readerOf(catalog: Catalog, item: ResolvedItem, lang: Language, fileHref: FileHref): Reader {
  const { elements } = catalog.standard;
  const words = publishWords[lang];
  const missing = missingOf(catalog, item);
  const shown = new Set<string>();
  const label = (path: Path): string => {
    const element = elementAt(elements, path) as Element | undefined;
    return element?.[lang === 'zh' ? 'title' : 'en'] ?? String(path.at(-1) ?? '');
  };

  const value = (path: Path, text?: string): Value | undefined => {
    const field = fieldOf(path);
    shown.add(field);
    const data = valueAt(item.value, path);
    const base = { field, label: label(path), ...(path.some((part) => typeof part === 'number') ? { at: toPointer(path) } : {}) };
    if (data === undefined || data === '' || typeof data === 'object')
      return missing.has(path) ? { ...base, text: words.missing, missing: true } : undefined;
    const written = String(data);
    const place = elementAt(elements, path);
    const said = text ?? wordFor(data, place, lang, words);
    const href = hrefFor(written, place, (file) => fileHref(item, file));
    return {
      ...base,
      text: said,
      ...(said === written ? {} : { value: written }),
      ...(lang === 'en' && said === written && /\p{Script=Han}/u.test(said) ? { lang: 'zh-CN' } : {}),
      ...(href === undefined ? {} : { href }),
      ...(place?.format === 'date' && longDate(written) !== undefined ? { date: written } : {}),
    };
  };

  const row = (path: Path): Row | undefined => {
    const data = valueAt(item.value, path);
    shown.add(fieldOf(path));
    const values = Array.isArray(data)
      ? data.flatMap((_, index) => value([...path, index]) ?? [])
      : [value(path)].filter((one) => one !== undefined);
    return values.length > 0 ? { field: fieldOf(path), label: label(path), values } : undefined;
  };

  const rest = (path: Path): Row[] => {
    const place = path.length === 0 ? { fields: elements } : elementAt(elements, path);
    if (!place || (path.length > 0 && shown.has(fieldOf(path)))) return [];
    if (place.fields) return Object.keys(place.fields).flatMap((key) => rest([...path, key]));
    const unsaid = fieldsOfMembers(path).filter((key) => !shown.has(fieldOf([...path, key])));
    if (unsaid.length > 0) return memberPaths(item, path).flatMap((member) => unsaid.flatMap((key) => rowAt([...member, key])));
    return rowAt(path);
  };
  const fieldsOfMembers = (path: Path): string[] => Object.keys((elementAt(elements, path) as Element | undefined)?.list?.fields ?? {});
  const rowAt = (path: Path): Row[] => {
    const found = row(path);
    return found ? [found] : [];
  };

  return {
    lang,
    words,
    missing,
    value,
    row,
    rest,
    others: (member, ...keys) => {
      const fields = (elementAt(elements, member) as Element | undefined)?.fields ?? {};
      return Object.keys(fields).flatMap((key) => (keys.includes(key) ? [] : rowAt([...member, key])));
    },
    label,
    members: (path) => memberPaths(item, path),
    data: (path) => valueAt(item.value, path),
    isMissing: (path) => missing.has(path),
    leaveOut: (...fields) => {
      for (const field of fields) shown.add(field);
    },
  };
}

function memberPaths(item: ResolvedItem, path: Path): Path[] {
  const list = valueAt(item.value, path) as Data | undefined;
  return Array.isArray(list) ? list.flatMap((member, index) => (isMap(member) ? [[...path, index]] : [])) : [];
}

function wordFor(data: unknown, place: Place | undefined, lang: Language, words: PublishWords): string {
  if (data === true) return words.yes;
  if (data === false) return words.no;
  const text = String(data);
  return place?.format === 'date' && lang === 'zh' ? (longDate(text) ?? text) : text;
}

function hrefFor(text: string, place: Place | undefined, file: (name: string) => string | undefined): string | undefined {
  if (place?.format === 'file') return safeHref(text, 'url') ?? file(text);
  return safeHref(text, place?.format);
}
