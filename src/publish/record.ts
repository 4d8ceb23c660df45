import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { fieldOf } from '../finding/path.ts';
import type { Element } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { type Value as Data, isMap } from '../yaml/value.ts';
import { missingOf } from './missing.ts';
import { shortHash } from './slug.ts';
import { statusOf } from './status.ts';
import { publishWords } from './words.ts';

/** Elements that belong to the keeping of a catalog and not to what applicants are told; a free map may hold anything, so it stays at home. */
export const internalElements = ['kind', 'inherits', 'origin', 'extra', 'dataSource', 'secret', 'silent', 'fourWays', 'facts'] as const;

/** The content of an item as it is published: known elements only, in the order of the schema. */
export function publicValue(item: ResolvedItem, standard: Standard): Record<string, unknown> {
  const elements = Object.fromEntries(Object.entries(standard.elements).filter(([key]) => !internalElements.some((name) => name === key)));
  return ordered(item.value, elements);
}

/** The first 12 hexadecimal digits of the SHA-256 of an item's published content: it changes with the content and with nothing else. */
export function contentHash(item: ResolvedItem, standard: Standard): string {
  return shortHash(JSON.stringify(publicValue(item, standard)));
}

/** The `.json` beside a guide page. */
export function recordOf(item: ResolvedItem, catalog: Catalog, lists: readonly string[]): string {
  const { pack } = catalog.standard;
  const record = {
    ...(catalog.config.notice ? { notice: catalog.config.notice } : {}),
    unofficial: true,
    pack: pack.id,
    asOf: catalog.asOf,
    key: item.key,
    state: statusOf(item, publishWords.zh).state,
    hash: contentHash(item, catalog.standard),
    lists,
    missing: [...new Set(missingOf(catalog, item).blocking.map(fieldOf))],
    item: publicValue(item, catalog.standard),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function ordered(value: unknown, fields: Record<string, Element>): Record<string, unknown> {
  const map = isMap(value as Data) ? (value as Record<string, unknown>) : {};
  const entries = Object.entries(fields).flatMap(([key, element]): [string, unknown][] => {
    const data = Object.hasOwn(map, key) ? map[key] : undefined;
    if (data === undefined || data === '') return [];
    if (element.fields) return [[key, ordered(data, element.fields)]];
    const members = element.list?.fields;
    return [[key, members && Array.isArray(data) ? data.map((member: unknown) => ordered(member, members)) : data]];
  });
  return Object.fromEntries(entries);
}
