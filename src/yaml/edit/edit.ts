import { type Path, valueAt } from '../../finding/path.ts';
import type { Splice } from '../../text/splice.ts';
import type { Writable } from '../block.ts';
import { isMap, type Value } from '../value.ts';
import { spliceMember } from './insert.ts';
import { spliceKey } from './key.ts';
import { type Editable, Refused } from './place.ts';
import { proves, withValue } from './prove.ts';
import { removable, spliceRemoval } from './remove.ts';
import { spliceValue } from './set.ts';

/**
 * The splices that put a value (text, list or map; whole numbers stand without quotes) at a path of a document of `text`. Maps that are
 * missing on the way are made; quotes, comments, block or bracket style and line breaks are kept. Proven: the text was read again, has that
 * value there and every other as before. Undefined where that cannot be done.
 */
export function setValue(text: string, document: Editable, path: Path, value: Writable): Splice[] | undefined {
  return proven(text, document, withValue(document.value, path, textual(value)), () => spliceValue(text, document, path, value));
}

/**
 * The splices that take away a key with its lines and the comments on them, or a member of a list. A map that would be left empty goes with
 * its last key, a list stays as `[]`. Proven as `setValue` is.
 */
export function removeAt(text: string, document: Editable, path: Path): Splice[] | undefined {
  if (path.length === 0 || valueAt(document.value, path) === undefined) return undefined;
  const expected = withValue(document.value, removable(document.value, path), undefined);
  return proven(text, document, expected, () => spliceRemoval(text, document, path));
}

/** The splices that put a member into the list at a path, before the one with that number or behind the last; a missing list is made. Proven. */
export function insertMember(text: string, document: Editable, path: Path, index: number, value: Writable): Splice[] | undefined {
  const list = valueAt(document.value, path) as Value | undefined;
  const members = Array.isArray(list) ? list : [];
  const expected = withValue(document.value, path, [...members.slice(0, index), textual(value), ...members.slice(index)]);
  return proven(text, document, expected, () => spliceMember(text, document, path, index, value));
}

/** The splices that give a key another name and leave its value. Proven. */
export function renameKey(text: string, document: Editable, path: Path, name: string): Splice[] | undefined {
  const above = valueAt(document.value, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof key !== 'string' || !isMap(above) || !Object.hasOwn(above, key) || Object.hasOwn(above, name)) return undefined;
  const moved = withValue(withValue(document.value, path, undefined), [...path.slice(0, -1), name], above[key]);
  return proven(text, document, moved, () => spliceKey(text, document, path, name));
}

function proven(text: string, document: Editable, expected: Value, splices: () => Splice[]): Splice[] | undefined {
  try {
    const found = splices();
    return proves(text, document, found, expected) ? found : undefined;
  } catch (error) {
    if (error instanceof Refused || error instanceof RangeError) return undefined;
    throw error;
  }
}

function textual(value: Writable): Value {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(textual);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, textual(member as Writable)]));
}
