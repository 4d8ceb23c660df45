import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../finding/language.ts';
import type { Element, Place } from '../standard/element.ts';
import { wordIn } from '../standard/vocabulary.ts';
import { dateIn } from './link.ts';
import { type PublishWords, publishWords } from './words.ts';

/** What the schema says of each field, in the language of the pages: looked up once for all the items of a site. */
export interface Fields {
  lang: Language;
  words: PublishWords;
  /** The elements at the top of an item, in the order of the schema. */
  elements: Readonly<Record<string, Element>>;
  /** The element of a field such as `materials.name`; undefined where the schema knows none. */
  elementOf(field: string): Element | undefined;
  /** The element, or what the members of its list are. */
  placeOf(field: string, isMember: boolean): Place | undefined;
  /** What a value says on a page: 是 for `true`, a date as it stands in prose, the word of its vocabulary in the language of the page. */
  wordOf(data: unknown, place: Place | undefined): string;
  /** Its label; of a field that the schema does not know, the end of its name. */
  labelOf(field: string): string;
}

/** The fields of a catalog's standard. */
export function fieldsOf({ standard: { elements, pack } }: Catalog, lang: Language): Fields {
  const known = new Map<string, Element>();
  const learn = (fields: Readonly<Record<string, Element>>, above: string): void => {
    for (const [key, element] of Object.entries(fields)) {
      known.set(above + key, element);
      learn(element.fields ?? element.list?.fields ?? {}, `${above}${key}.`);
    }
  };
  learn(elements, '');
  const title = lang === 'zh' ? 'title' : 'en';
  const words = publishWords[lang];
  return {
    lang,
    words,
    elements,
    elementOf: (field) => known.get(field),
    placeOf: (field, isMember) => (isMember ? known.get(field)?.list : known.get(field)),
    wordOf: (data, place) => {
      if (data === true) return words.yes;
      if (data === false) return words.no;
      const text = String(data);
      if (place?.format === 'date') return dateIn(lang, text);
      return wordIn(lang, text, pack, place?.vocabulary);
    },
    labelOf: (field) => known.get(field)?.[title] ?? field.slice(field.lastIndexOf('.') + 1),
  };
}
