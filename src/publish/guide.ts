import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Language } from '../finding/language.ts';
import { labelOf } from '../standard/element.ts';
import { longDate } from './link.ts';
import { type FileHref, type Reader, readerOf } from './reader.ts';
import { contentHash } from './record.ts';
import { type Section, sectionsOf } from './sections.ts';
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
  hash: string;
  /** The date that the print's head carries. */
  verifiedOn: string;
  /** The code that the print's head carries: the most specific one. */
  code: string;
  /** Labels of required elements that the item lacks. */
  missing: string[];
}

/** How a guide is made. */
export interface GuideOptions {
  lang?: Language;
  fileHref?: FileHref;
}

/**
 * The guide of a resolved item. Required elements that it lacks read 未提供; optional ones are left out. A cancelled item keeps its names,
 * its codes and whom to ask, since nothing else in it may be relied on.
 */
export function guideOf(item: ResolvedItem, catalog: Catalog, { lang = 'zh', fileHref = () => undefined }: GuideOptions = {}): Guide {
  const reader = readerOf(catalog, item, lang, fileHref);
  const { words } = reader;
  const status = statusOf(item, words);
  const handlingName = reader.value(['handlingName']);
  const cancelled = status.state === 'cancelled';
  const apply = cancelled ? undefined : applyOf(reader);
  const on = item.value.verified?.on;
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
    hash: contentHash(item, catalog.standard),
    verifiedOn: typeof on !== 'string' ? words.missing : lang === 'zh' ? (longDate(on) ?? on) : on,
    code: String(item.value[codePath(item)[0]] ?? item.value.code ?? ''),
    missing: cancelled ? [] : [...new Set(reader.missing.blocking.map((path) => labelOf(catalog.standard.elements, path)[lang]))],
  };
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
