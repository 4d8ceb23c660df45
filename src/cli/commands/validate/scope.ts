import type { Catalog } from '../../../catalog/catalog.ts';
import { changedIn } from '../../../catalog/changed.ts';
import { documentAt } from '../../../catalog/document-at.ts';
import type { ResolvedItem } from '../../../catalog/resolve.ts';
import { inScope, itemsInScope, unreadInScope } from '../../../catalog/scope.ts';
import type { Finding, Place } from '../../../finding/finding.ts';
import { grouped } from '../../../finding/grouped.ts';
import type { OpenCatalog } from '../../../host/catalog.ts';
import type { Since } from '../../../host/since.ts';

/** What of a catalog was asked for: a folder or file of it, or what changed. */
export interface Scope {
  /** The items; where there are none, the entries of a directory and the standard items. */
  items: readonly ResolvedItem[];
  /** Whether a finding belongs to what was asked for. */
  holds(finding: Finding): boolean;
  since?: { changed: number; dependents: number; everything: boolean };
}

/** What a path and, where it was given, `--since` ask for. */
export function scopeOf({ catalog, only }: OpenCatalog, since: Since | undefined): Scope {
  const unread = new Set(unreadInScope(catalog, only).map((file) => file.path));
  const inPath = ({ file }: Finding): boolean => file === '' || unread.has(file) || inScope(file, only);
  const asked = itemsInScope(catalog, only);
  const items = asked.length > 0 ? asked : catalog.others.filter(({ document }) => inScope(document.file, only));
  if (since === undefined) return { items, holds: inPath };
  const changed = changedIn(catalog, since.changes);
  // of a part of the catalog what changed there is counted, and what depends there on a change elsewhere
  const within = (documents: ReadonlySet<{ file: string }>): number =>
    only === '' ? documents.size : [...documents].filter(({ file }) => inScope(file, only)).length;
  const counted = { changed: within(changed.documents), dependents: within(changed.dependents), everything: since.settings };
  // what every item is held against changed: each of them depends on it
  if (since.settings) return { items, holds: inPath, since: counted };
  const concerned = new Set([...changed.documents, ...changed.dependents]);
  const isIn = liesInOneOf(catalog, concerned);
  return {
    items: items.filter(({ document }) => concerned.has(document)),
    // a finding of an item that did not change may be about one that did: two items under one code
    holds: (finding) =>
      inPath(finding) &&
      (isIn(finding) ||
        finding.related.some(isIn) ||
        (finding.item === undefined && changed.files.has(finding.file)) ||
        unread.has(finding.file)),
    since: counted,
  };
}

/** Tells whether a place lies in one of some documents. */
function liesInOneOf(catalog: Catalog, concerned: ReadonlySet<object>): (place: Place) => boolean {
  const byFile = grouped(catalog.documents, ({ file }) => file);
  return (place) => {
    const document = documentAt(byFile.get(place.file) ?? [], place);
    return document !== undefined && concerned.has(document);
  };
}
