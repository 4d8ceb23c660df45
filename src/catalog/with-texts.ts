import { type Catalog, readCatalog } from './catalog.ts';

/** The catalog with other texts in some of its files, read and resolved again; a file that is given anew is in UTF-8. */
export function withTexts(catalog: Catalog, texts: ReadonlyMap<string, string>): Catalog {
  const paths = new Set([...catalog.documents.map(({ file }) => file), ...catalog.empty]);
  return readCatalog(
    {
      files: [...paths].map((path) => ({ path, text: texts.get(path) ?? catalog.textOf(path) })),
      unread: catalog.unread,
      encodings: new Map([...catalog.encodings].filter(([file]) => !texts.has(file))),
      ...(catalog.present ? { present: catalog.present } : {}),
    },
    catalog.config,
    catalog.standard,
    catalog.asOf,
  );
}
