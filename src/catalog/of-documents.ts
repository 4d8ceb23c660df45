import type { Standard } from '../standard/standard.ts';
import { type Catalog, standardsAmong } from './catalog.ts';
import type { CatalogDocument } from './document.ts';
import type { CatalogConfig } from './generated/config.ts';
import { resolve } from './resolve.ts';

/** A catalog of documents that stand in no text file, such as the rows of a table. */
export function catalogOfDocuments(
  documents: readonly CatalogDocument[],
  config: CatalogConfig,
  standard: Standard,
  asOf: string,
): Catalog {
  const standards = standardsAmong(documents);
  const resolved = documents.map((document) => resolve(document, standards, standard, asOf));
  return {
    config,
    standard,
    asOf,
    documents,
    items: resolved.filter((item) => item.kind === 'item'),
    others: resolved.filter((item) => item.kind !== 'item'),
    standards,
    unread: [],
    empty: [],
    encodings: new Map(),
    textOf: () => '',
  };
}
