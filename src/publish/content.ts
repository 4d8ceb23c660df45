import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Element } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { isMap } from '../yaml/value.ts';

/** Elements that belong to the keeping of a catalog and not to what applicants are told; a free map may hold anything, so it stays at home. */
export const internalElements = ['kind', 'inherits', 'origin', 'extra', 'dataSource', 'secret', 'silent', 'fourWays', 'facts'] as const;

type Elements = Readonly<Record<string, Element>>;

/** The elements of a standard that are published. */
export function publicElements(standard: Standard): Elements {
  return Object.fromEntries(Object.entries(standard.elements).filter(([key]) => !internalElements.some((name) => name === key)));
}

/** The content of an item as it is published: known elements only, in the order of the schema. */
export function contentOf(item: ResolvedItem, elements: Elements): Record<string, unknown> {
  return ordered(item.value, elements);
}

function ordered(value: unknown, fields: Elements): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  if (!isMap(value)) return content;
  for (const key in fields) {
    const data = Object.hasOwn(value, key) ? value[key] : undefined;
    if (data === undefined || data === '') continue;
    const { fields: inner, list } = fields[key] as Element;
    const members = list?.fields;
    if (inner) content[key] = ordered(data, inner);
    else content[key] = members && Array.isArray(data) ? data.map((member: unknown) => ordered(member, members)) : data;
  }
  return content;
}
