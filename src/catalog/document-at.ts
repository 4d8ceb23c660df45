import type { Place } from '../finding/finding.ts';
import type { CatalogDocument } from './document.ts';

/** Which of the documents of a file, in their order, a place lies in: before the first of them, the first. */
export function documentAt(ofFile: readonly CatalogDocument[], { span }: Pick<Place, 'span'>): CatalogDocument | undefined {
  return ofFile.findLast((document) => document.at([]).start.offset <= span.start.offset) ?? ofFile[0];
}

/** The document of a catalog that a place lies in. */
export function documentOf(catalog: { documents: readonly CatalogDocument[] }, place: Place): CatalogDocument | undefined {
  return documentAt(
    catalog.documents.filter(({ file }) => file === place.file),
    place,
  );
}
