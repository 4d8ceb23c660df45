import { readDocuments } from '../yaml/document.ts';
import { isMap } from '../yaml/value.ts';
import type { Catalog } from './catalog.ts';
import type { CatalogDocument } from './document.ts';

/** A file of a catalog that differs from an earlier state: its path now, its path and, of YAML, its text then. */
export interface ChangedFile {
  path?: string;
  was?: string;
  before?: string;
}

/** What an earlier state of a catalog has become. */
export interface Changed {
  /** Documents that are new or are written otherwise than before, wherever they stood then. */
  documents: ReadonlySet<CatalogDocument>;
  /** Items that did not change themselves and depend on what did: on their standard item, or on a file that they name. */
  dependents: ReadonlySet<CatalogDocument>;
  /** The files that changed, by their paths now. */
  files: ReadonlySet<string>;
}

/** What changed in a catalog, by its files that did. A document that only moved to another file or place has not changed. */
export function changedIn(catalog: Catalog, changes: readonly ChangedFile[]): Changed {
  const before = changes.flatMap(({ before: text }) => (text === undefined ? [] : documentsOf(text)));
  const left = new Map<string, number>();
  for (const { text } of before) left.set(text, (left.get(text) ?? 0) + 1);
  const files = new Set(changes.flatMap(({ path }) => (path === undefined ? [] : [path])));
  const documents = new Set<CatalogDocument>();
  for (const document of catalog.documents) {
    if (!files.has(document.file)) continue;
    const { start, end } = document.at([]);
    const text = catalog.textOf(document.file).slice(start.offset, end.offset).trimEnd();
    const same = left.get(text) ?? 0;
    if (same > 0) left.set(text, same - 1);
    else documents.add(document);
  }
  const gone = before.filter(({ text }) => (left.get(text) ?? 0) > 0).map(({ standard }) => standard);
  const now = [...documents].map((document) => (document.kind === 'standard' ? document.value.code : undefined));
  const standards = new Set([...gone, ...now].filter((code) => code !== undefined));
  const named = changes
    .flatMap(({ path, was }) => [path, was])
    .filter((file) => file !== undefined && !/\.ya?ml$/i.test(file))
    .map((file) => file?.split('/').at(-1) ?? '');
  const dependents = [...catalog.items, ...catalog.others]
    .filter(({ document }) => !documents.has(document))
    .filter(({ value, document }) => (value.inherits !== undefined && standards.has(value.inherits)) || names(document.raw, named))
    .map(({ document }) => document);
  return { documents, dependents: new Set(dependents), files };
}

/** The documents of an earlier text as they were written, and the code of each that was a standard item. */
function documentsOf(text: string): { text: string; standard: string | undefined }[] {
  return readDocuments(text).map((document) => {
    const { start, end } = document.at([]);
    const value = isMap(document.value) ? document.value : {};
    const code = value['kind'] === 'standard' && typeof value['code'] === 'string' ? value['code'] : undefined;
    return { text: text.slice(start.offset, end.offset).trimEnd(), standard: code };
  });
}

/** Whether a document names one of these files. */
function names(value: unknown, files: readonly string[]): boolean {
  if (files.length === 0) return false;
  if (typeof value === 'string') return files.some((file) => value === file || value.endsWith(`/${file}`));
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => names(member, files));
}
