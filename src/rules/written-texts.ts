import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogDocument } from '../catalog/document.ts';
import type { Path } from '../finding/path.ts';
import type { Element, Members } from '../standard/element.ts';
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
export function writtenTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).written;
}

/** Those that are running text: written in words, not a code, a telephone number, an address on the web, a limit, a date or a file. */
export function proseTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).prose;
}

/** Every place of a document where nothing stands, or nothing is written for it; in what is copied too. */
export function emptyTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).empty;
}

/** The texts of a document that should be codes. */
export function codeTexts(document: CatalogDocument, catalog: Catalog): readonly WrittenText[] {
  return textsOf(document, catalog).codes;
}

/** The texts of a document one below the other: what is not in there is in none of them, and mostly nothing is. */
export function writtenTogether(document: CatalogDocument, catalog: Catalog): string {
  return textsOf(document, catalog).writtenTogether;
}

/** The same of the running texts alone. */
export function proseTogether(document: CatalogDocument, catalog: Catalog): string {
  return textsOf(document, catalog).proseTogether;
}

interface Texts {
  empty: readonly WrittenText[];
  codes: readonly WrittenText[];
  written: readonly WrittenText[];
  prose: readonly WrittenText[];
  writtenTogether: string;
  proseTogether: string;
}

/** Of the last document asked for: a dozen rules look at the texts of an item, one after the other. */
let last: { document: CatalogDocument; texts: Texts } | undefined;

function textsOf(document: CatalogDocument, { standard }: Catalog): Texts {
  if (last?.document !== document) last = { document, texts: gathered(document, standard.elements) };
  return last.texts;
}

function gathered(document: CatalogDocument, elements: Record<string, Element>): Texts {
  const scalars: WrittenText[] = [];
  gather(document.raw, [], { fields: elements } as Members, scalars);
  const written = scalars.filter(({ text, path }) => text !== '' && !copied.has(String(path[0])));
  const prose = written.filter(isProse);
  return {
    empty: scalars.filter(({ text }) => text === '' || text === 'null' || text === '~'),
    codes: scalars.filter(({ element }) => element?.format === 'code'),
    written,
    prose,
    writtenTogether: together(written),
    proseTogether: together(prose),
  };
}

function together(texts: readonly WrittenText[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** Goes down a value and the elements beside it at once: looking up each text's element from the top would cost as much again. */
function gather(value: Value, path: Path, place: Element | Members | undefined, found: WrittenText[]): void {
  if (typeof value === 'string') {
    found.push(place ? { path, text: value, element: place as Element } : { path, text: value });
  } else if (isMap(value)) {
    const fields = place?.fields ?? (place as Element | undefined)?.list?.fields;
    for (const key of Object.keys(value)) {
      const member = value[key];
      if (member !== undefined) gather(member, [...path, key], fields && Object.hasOwn(fields, key) ? fields[key] : undefined, found);
    }
  } else {
    const members = (place as Element | undefined)?.list;
    for (const [index, member] of value.entries()) gather(member, [...path, index], members, found);
  }
}

function isProse({ element }: WrittenText): boolean {
  return (
    element !== undefined &&
    element.format === undefined &&
    element.vocabulary === undefined &&
    (element.schema?.type ?? 'string') === 'string'
  );
}
