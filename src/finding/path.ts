/** Where a value stands in a document: map keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** A path as an RFC 6901 JSON Pointer; the whole document is the empty text. */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path that an RFC 6901 JSON Pointer names; digits become list positions. */
export function fromPointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field that a path stands in, list positions left out: `materials.name`. */
export function fieldOf(path: Path): string {
  return path.filter((part) => typeof part === 'string').join('.');
}

/** The path of a field written with dots, such as `limit.promised`. */
export function pathOf(field: string): Path {
  return field === '' ? [] : field.split('.');
}

/** The value at a path inside plain data, or undefined where nothing stands. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    const member = (value as Record<string | number, unknown>)[part];
    // what every object has is no data: functions, and its prototype
    const isOwn = (typeof member !== 'function' && part !== '__proto__') || Object.hasOwn(value, part);
    if (member === undefined || !isOwn) return undefined;
    value = member;
  }
  return value;
}

/** Whether something stands at a path inside plain data; nothing that every object has. */
export function stands(data: unknown, path: Path): boolean {
  let at = data;
  for (const part of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part)) return false;
    at = (at as Record<string | number, unknown>)[part];
  }
  return true;
}
