import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { Path } from '../finding/path.ts';
import { type Element, elementAt } from '../standard/element.ts';
import { isMap, type Value } from '../yaml/value.ts';

/** A text that a document writes itself, with its element; without one, the schema does not know the key. */
export interface WrittenText {
  path: Path;
  text: string;
  element?: Element;
}

/** What is copied from elsewhere and must stay as it is: the record of the import, and what a table held besides. */
const copied: ReadonlySet<string> = new Set(['origin', 'extra']);

/** Every text of a document in its own order, each list and map gone into; what it inherits is the standard item's business. */
export function writtenTexts(document: CatalogDocument, { standard }: Catalog): WrittenText[] {
  const found: WrittenText[] = [];
  const walk = (value: Value, path: Path): void => {
    if (typeof value === 'string') {
      const element = value === '' ? undefined : (elementAt(standard.elements, path) as Element | undefined);
      if (value !== '') found.push({ path, text: value, ...(element ? { element } : {}) });
    } else if (isMap(value)) {
      for (const [key, member] of Object.entries(value)) if (path.length > 0 || !copied.has(key)) walk(member, [...path, key]);
    } else for (const [index, member] of value.entries()) walk(member, [...path, index]);
  };
  walk(document.raw, []);
  return found;
}

/** Running text: what is written in words, not a code, a telephone number, an address on the web, a limit, a date or a file. */
export function isProse({ element }: WrittenText): boolean {
  return (
    element !== undefined &&
    element.format === undefined &&
    element.vocabulary === undefined &&
    (element.schema?.type ?? 'string') === 'string'
  );
}
