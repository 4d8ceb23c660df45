import type { Path } from '../../finding/path.ts';
import { type Splice, spliced } from '../../text/splice.ts';
import { type ReadDocument, readDocuments } from '../document.ts';
import { isMap, type Value } from '../value.ts';
import type { Editable } from './place.ts';

/**
 * Whether a text, once spliced, reads as it should: the document has the value that is expected, every other document of the text the value
 * that it had, and no fault of the text is new.
 */
export function proves(text: string, document: Editable, splices: readonly Splice[], expected: Value): boolean {
  const before = readDocuments(text);
  const after = readDocuments(spliced(text, splices));
  const start = document.at([]).start.offset;
  const own = before.findIndex((one) => one.at([]).start.offset === start);
  if (own < 0 || before.length !== after.length || faults(after) > faults(before)) return false;
  return after.every((one, index) => sameValue(one.value, index === own ? expected : (before[index] as ReadDocument).value));
}

/** A copy of a value with another at a path; undefined takes away what stands there. */
export function withValue(value: Value | undefined, path: Path, put: Value | undefined): Value {
  const [part, ...rest] = path;
  if (part === undefined) return put ?? {};
  const taken = rest.length === 0 && put === undefined;
  if (typeof part === 'number') {
    const list = Array.isArray(value) ? value : [];
    return taken ? list.filter((_, index) => index !== part) : list.map((one, index) => (index === part ? withValue(one, rest, put) : one));
  }
  const map = isMap(value) ? value : {};
  const others = Object.entries(map).filter(([key]) => key !== part);
  return Object.fromEntries(taken ? others : [...others, [part, withValue(Object.hasOwn(map, part) ? map[part] : undefined, rest, put)]]);
}

/** Whether two values are the same; the order of a map's keys says nothing. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
  if (!isMap(a) || !isMap(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}

function faults(documents: readonly ReadDocument[]): number {
  return documents.reduce((sum, { problems }) => sum + problems.length, 0);
}
