import { type CatalogDocument, readCatalogFile } from '../../catalog/document.ts';
import { documentAt } from '../../catalog/document-at.ts';
import type { Finding } from '../../finding/finding.ts';
import { type Path, valueAt } from '../../finding/path.ts';
import type { Standard } from '../../standard/standard.ts';
import { spliced } from '../../text/splice.ts';
import { removable } from '../../yaml/edit/remove.ts';
import { writeFlow } from '../../yaml/edit/write.ts';
import { isMap, type Value } from '../../yaml/value.ts';

/**
 * Whether a text reads as it should once it is mended. Faults of the text itself: there are fewer of them. Faults of values: none of the text
 * is new, and values differ only where a finding stands.
 */
export function provesMending(text: string, findings: readonly Finding[], ofText: boolean, standard: Standard): boolean {
  const splices = findings.flatMap(({ fix }) => fix?.splices ?? []);
  // what is only written in another encoding has the same text
  if (splices.length === 0) return true;
  const before = readCatalogFile({ path: '', text }, standard);
  const after = readCatalogFile({ path: '', text: spliced(text, splices) }, standard);
  if (ofText) return faults(after) < faults(before) || syntax(after) < syntax(before);
  if (before.length !== after.length || faults(after) > faults(before)) return false;
  const places = findings.map((finding) => ({ finding, document: documentAt(before, finding) }));
  return before.every((document, index) => {
    const own = places.filter((place) => place.document === document).flatMap(({ finding }) => reach(finding, document));
    const found = after[index]?.raw;
    if (places.some((place) => place.document === document && !isThere(place.finding, found))) return false;
    return differences(document.raw, after[index]?.raw, []).every((path) => own.some((place) => within(path, place)));
  });
}

/** The places that a finding's fix may change: its own, what goes with it where it is taken away, the list whose members move up, a key's new name. */
function reach({ path, fix }: Finding, document: CatalogDocument): Path[] {
  if (path.length === 0) return [];
  const gone = removable(document.raw, path);
  const renamed = fix?.value === undefined ? [] : [[...path.slice(0, -1), fix.value]];
  return [path, typeof gone.at(-1) === 'number' && fix?.value === undefined ? gone.slice(0, -1) : gone, ...renamed];
}

/** Whether a fix came to the value that it promised; what was taken away or renamed is no longer there. */
function isThere({ path, fix }: Finding, raw: Value | undefined): boolean {
  const stands = valueAt(raw, path);
  const written = Array.isArray(stands) ? writeFlow(stands) : stands;
  return fix?.value === undefined || path.length === 0 || written === fix.value || written === undefined;
}

function within(path: Path, place: Path): boolean {
  return place.every((part, index) => path[index] === part);
}

/** Where two values differ, as deep as that can be told. */
function differences(a: Value | undefined, b: Value | undefined, path: Path): Path[] {
  if (isMap(a) && isMap(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
      differences(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined, [...path, key]),
    );
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return [path];
    return a.flatMap((one, index) => differences(one, b[index], [...path, index]));
  }
  return a === b ? [] : [path];
}

function faults(documents: readonly CatalogDocument[]): number {
  return documents.reduce((sum, { problems }) => sum + problems.length, 0);
}

function syntax(documents: readonly CatalogDocument[]): number {
  return documents.reduce((sum, { problems }) => sum + problems.filter(({ code }) => code === 'syntax').length, 0);
}
