import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Language } from '../finding/language.ts';
import { fieldOf } from '../finding/path.ts';
import { contentOf, publicElements } from './content.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { dateIn } from './link.ts';
import { labelsOf, type MissingElements, missingOf } from './missing.ts';
import { type FileHref, type Reader, readerOf } from './reader.ts';
import { type Section, sectionsOf } from './sections.ts';
import { shortHash } from './slug.ts';
import { type Status, statusOf } from './status.ts';
import { summaryOf } from './summary.ts';
import { present, type Row, type Value } from './value.ts';
import type { PublishWords } from './words.ts';

/** A guide page as data, in the order in which it is read. Nothing in it is invented: every value is the item's. */
export interface Guide {
  key: string;
  lang: Language;
  words: PublishWords;
  name: Value;
  handlingName?: Value;
  /** Kind, code and version, below the name. */
  identity: Row[];
  status: Status;
  /** The first screen. */
  summary: Row[];
  /** The button to apply online. */
  apply?: Value;
  sections: Section[];
  verified: Row[];
  /** The item as data, as far as it is published. */
  content: Record<string, unknown>;
  /** The first 12 hexadecimal digits of the SHA-256 of that content: it changes with the content and with nothing else. */
  hash: string;
  /** The date that the print's head carries. */
  verifiedOn: string;
  /** The code that the print's head carries: the most specific one. */
  code: string;
  /** Labels of required elements that the item lacks. */
  missing: string[];
  /** The fields of the same. */
  missingFields: string[];
}

/** How a guide is made. */
export interface GuideOptions {
  lang?: Language;
  fileHref?: FileHref;
}

/** The guide of one item. */
export function guideOf(item: ResolvedItem, catalog: Catalog, options: GuideOptions = {}): Guide {
  return guidesOf(catalog, options)(item, missingOf(catalog, item));
}

/**
 * Makes guides of the items of a catalog. Required elements that an item lacks read 未提供; optional ones are left out. A cancelled item keeps
 * its names, its codes and whom to ask, since nothing else in it may be relied on.
 */
export function guidesOf(
  catalog: Catalog,
  { lang = 'zh', fileHref = () => undefined }: GuideOptions = {},
): (item: ResolvedItem, missing: MissingElements) => Guide {
  const fields = fieldsOf(catalog, lang);
  const published = publicElements(catalog.standard);
  const { words } = fields;
  return (item, missing) => {
    const reader = readerOf(fields, item, missing, fileHref);
    const status = statusOf(item, words);
    const handlingName = reader.value(['handlingName']);
    const cancelled = status.state === 'cancelled';
    const apply = cancelled ? undefined : applyOf(reader);
    const content = contentOf(item, published);
    return {
      key: item.key,
      lang,
      words,
      name: reader.value(['name']) ?? { field: 'name', label: reader.label(['name']), text: item.name },
      ...(handlingName ? { handlingName } : {}),
      identity: present(...[['type'], codePath(item), ['version']].map((path) => reader.row(path))),
      status,
      summary: cancelled ? [] : summaryOf(reader),
      ...(apply ? { apply } : {}),
      sections: sectionsOf(reader, item, cancelled),
      verified: present(reader.row(['verified', 'on']), reader.row(['verified', 'by'])),
      content,
      hash: shortHash(JSON.stringify(content)),
      verifiedOn: verifiedOn(item, fields),
      code: String(item.value[codePath(item)[0]] ?? item.value.code ?? ''),
      missing: labelsOf(missing.blocking, catalog, lang),
      missingFields: [...new Set(missing.blocking.map(fieldOf))],
    };
  };
}

function verifiedOn({ value }: ResolvedItem, { lang, words }: Fields): string {
  const on = value.verified?.on;
  return typeof on === 'string' ? dateIn(lang, on) : words.missing;
}

/** The most specific code that the item has. */
function codePath({ value }: ResolvedItem): ['handling' | 'implementation' | 'localImplementation' | 'localCode' | 'code'] {
  const keys = ['handling', 'implementation', 'localImplementation', 'localCode'] as const;
  return [keys.find((key) => typeof value[key] === 'string' && value[key] !== '') ?? 'code'];
}

function applyOf(reader: Reader): Value | undefined {
  if (reader.data(['online', 'available']) === false) return undefined;
  const url = reader.value(['online', 'url'], reader.words.applyOnline);
  return url?.href ? url : undefined;
}
