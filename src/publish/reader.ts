import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Language } from '../finding/language.ts';
import { fieldOf, type Path, toPointer, valueAt } from '../finding/path.ts';
import type { Element, Place } from '../standard/element.ts';
import { isMap } from '../yaml/value.ts';
import type { Fields } from './fields.ts';
import { isChinese, longDate, safeHref } from './link.ts';
import type { MissingElements } from './missing.ts';
import { present, type Row, type Value } from './value.ts';
import type { PublishWords } from './words.ts';

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
export function readerOf(fields: Fields, item: ResolvedItem, missing: MissingElements, fileHref: FileHref): Reader {
  const { lang, words } = fields;
  const shown = new Set<string>();

  const value = (path: Path, text?: string): Value | undefined => {
    const field = fieldOf(path);
    shown.add(field);
    const data = valueAt(item.value, path);
    const isUnsaid = data === undefined || data === '' || typeof data === 'object';
    if (isUnsaid && !missing.has(path)) return undefined;
    const made: Value = { field, label: fields.labelOf(field), text: words.missing };
    if (path.some((part) => typeof part === 'number')) made.at = toPointer(path);
    if (isUnsaid) made.missing = true;
    else say(made, data, fields.placeOf(field, typeof path.at(-1) === 'number'), text);
    return made;
  };
  const say = (made: Value, data: unknown, place: Place | undefined, text: string | undefined): void => {
    const written = String(data);
    made.text = text ?? fields.wordOf(data, place);
    if (made.text !== written) made.value = written;
    else if (lang === 'en' && isChinese(written)) made.lang = 'zh-CN';
    const href = hrefFor(written, place, (file) => fileHref(item, file));
    if (href !== undefined) made.href = href;
    if (place?.format === 'date' && longDate(written) !== undefined) made.date = written;
  };

  const row = (path: Path): Row | undefined => {
    const field = fieldOf(path);
    shown.add(field);
    const data = valueAt(item.value, path);
    const values = Array.isArray(data) ? data.flatMap((_, index) => value([...path, index]) ?? []) : present(value(path));
    return values.length > 0 ? { field, label: fields.labelOf(field), values } : undefined;
  };

  const rest = (path: Path, element: Element | undefined = fields.elementOf(fieldOf(path))): Row[] => {
    const field = fieldOf(path);
    if (!element || shown.has(field)) return [];
    if (element.fields) return restOf(path, element.fields);
    const unsaid = Object.keys(element.list?.fields ?? {}).filter((key) => !shown.has(`${field}.${key}`));
    if (unsaid.length === 0) return present(row(path));
    return memberPaths(item, path).flatMap((member) => present(...unsaid.map((key) => row([...member, key]))));
  };
  const restOf = (path: Path, elements: Readonly<Record<string, Element>>): Row[] =>
    Object.entries(elements).flatMap(([key, element]) => rest([...path, key], element));

  return {
    lang,
    words,
    missing,
    value,
    row,
    rest: (path) => (path.length === 0 ? restOf(path, fields.elements) : rest(path)),
    others: (member, ...keys) => {
      const element = fields.elementOf(fieldOf(member));
      const others = Object.keys(element?.list?.fields ?? {}).filter((key) => !keys.includes(key));
      return present(...others.map((key) => row([...member, key])));
    },
    label: (path) => fields.labelOf(fieldOf(path)),
    members: (path) => memberPaths(item, path),
    data: (path) => valueAt(item.value, path),
    isMissing: (path) => missing.has(path),
    leaveOut: (...left) => {
      for (const field of left) shown.add(field);
    },
  };
}

function memberPaths(item: ResolvedItem, path: Path): Path[] {
  const list = valueAt(item.value, path);
  return Array.isArray(list) ? list.flatMap((member: unknown, index) => (isMap(member) ? [[...path, index]] : [])) : [];
}

function hrefFor(text: string, place: Place | undefined, file: (name: string) => string | undefined): string | undefined {
  if (place?.format === 'file') return safeHref(text, 'url') ?? file(text);
  return safeHref(text, place?.format);
}
