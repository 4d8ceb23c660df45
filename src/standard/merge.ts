import { type Path, toPointer } from '../finding/path.ts';
import type { ReadDocument } from '../yaml/document.ts';
import { isMap, type Value } from '../yaml/value.ts';

/** Where a value of a merged pack was written. */
export interface PackOrigin {
  pack: string;
  file: string;
  line: number;
}

/** A file of a pack, read: `at` is the place of its content in the pack. */
export interface PackPart {
  pack: string;
  file: string;
  at: Path;
  document: ReadDocument;
}

/** Parts that were merged before, when santong was built. */
export interface MergeBase {
  /** What they made: a copy that the caller may change. */
  value(): { [key: string]: Value };
  /** Where the value at a JSON Pointer was written; of no other. */
  originAt(pointer: string): PackOrigin | undefined;
}

/** What several parts make together, and where each value of it was written. */
export interface Merged {
  value: { [key: string]: Value };
  /** The origin of the value at a path, or of the nearest part above it. */
  origin(path: Path): PackOrigin | undefined;
  /** The origins by JSON Pointer, without those of the base. */
  origins: ReadonlyMap<string, PackOrigin>;
}

/**
 * Applies parts one after the other, and after a base, as JSON Merge Patches (RFC 7396): maps merge, all else replaces, an unquoted `null`
 * removes.
 */
export function mergeParts(parts: readonly PackPart[], base?: MergeBase): Merged {
  const value: { [key: string]: Value } = base?.value() ?? {};
  const origins = new Map<string, PackOrigin>();
  for (const part of parts) {
    const origin = (path: Path): PackOrigin => ({ pack: part.pack, file: part.file, line: part.document.keyAt(path).start.line });
    let target = value;
    for (const key of part.at) target = mapIn(target, String(key));
    patch(target, part.document.value, [], part, (path) => origins.set(toPointer([...part.at, ...path]), origin(path)));
    if (part.at.length > 0) origins.set(toPointer(part.at), origin([]));
  }
  const originAt = (pointer: string): PackOrigin | undefined => origins.get(pointer) ?? base?.originAt(pointer);
  return { value, origins, origin: (path) => nearestOrigin(path, originAt) };
}

/** The origin of the value at a path, or of the nearest part above it. */
export function nearestOrigin(path: Path, originAt: MergeBase['originAt']): PackOrigin | undefined {
  for (let length = path.length; length >= 0; length--) {
    const found = originAt(toPointer(path.slice(0, length)));
    if (found) return found;
  }
  return undefined;
}

function patch(target: { [key: string]: Value }, change: Value, path: Path, part: PackPart, note: (path: Path) => void): void {
  if (!isMap(change)) return;
  for (const [key, value] of Object.entries(change)) {
    const here = [...path, key];
    if (key === '__proto__') continue;
    if (value === 'null' && part.document.isPlain(here)) {
      delete target[key];
    } else if (isMap(value)) {
      patch(mapIn(target, key), value, here, part, note);
    } else target[key] = value;
    note(here);
  }
}

function mapIn(target: { [key: string]: Value }, key: string): { [key: string]: Value } {
  const present = Object.hasOwn(target, key) ? target[key] : undefined;
  if (isMap(present)) return present;
  const made: { [key: string]: Value } = {};
  target[key] = made;
  return made;
}
