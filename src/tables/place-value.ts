import { type Path, valueAt } from '../finding/path.ts';
import { foldName } from '../text/fold.ts';
import { isMap, type Value } from '../yaml/value.ts';
import type { FieldPlan } from './field-plan.ts';

/** A part of an item as it is built, every scalar a text. */
export type RawMap = { [key: string]: Value };

/** What became of values that were put into an item: written, already there, at odds with what is there, or not as many as its members. */
export type Placed = 'taken' | 'same' | 'differs' | 'uneven';

/**
 * Puts values, already in the form of their field, into an item. A plain field holds the first value that came; a list of texts takes what
 * it does not hold yet; in a list of maps the values go to its members in order. What stands there is never changed.
 */
export function placeValues(item: RawMap, { path, isList, above }: FieldPlan, values: readonly string[]): Placed {
  if (!above) return placeAt(item, path, values, isList);
  const members = listAt(item, above.path);
  const shares: (readonly string[])[] = isList ? [values] : values.map((value) => [value]);
  if (members.length > 0 && members.length !== shares.length) return 'uneven';
  const differ = (share: readonly string[], index: number): boolean => {
    const stands = valueAt(members[index], above.inner);
    return typeof stands === 'string' && !same(stands, share[0] ?? '');
  };
  // nothing of a cell is written where a part of it contradicts what stands there
  if (members.length > 0 && shares.some(differ)) return 'differs';
  while (members.length < shares.length) members.push({});
  let result: Placed = 'same';
  for (const [index, share] of shares.entries())
    if (placeAt(members[index] as RawMap, above.inner, share, isList) === 'taken') result = 'taken';
  return result;
}

function placeAt(map: RawMap, path: Path, values: readonly string[], isList: boolean): Placed {
  if (isList) {
    const list = listAt(map, path);
    const fresh = values.filter((value) => !list.some((member) => same(member, value)));
    list.push(...fresh);
    return fresh.length > 0 ? 'taken' : 'same';
  }
  const owner = ownerOf(map, path);
  const key = String(path.at(-1));
  const [value = ''] = values;
  if (Object.hasOwn(owner, key)) return same(owner[key], value) ? 'same' : 'differs';
  if (key === '__proto__') Object.defineProperty(owner, key, { value, enumerable: true, writable: true, configurable: true });
  else owner[key] = value;
  return 'taken';
}

function same(a: Value | undefined, b: string): boolean {
  return a === b || (typeof a === 'string' && foldName(a) === foldName(b));
}

function listAt(map: RawMap, path: Path): Value[] {
  const owner = ownerOf(map, path);
  const key = String(path.at(-1));
  const list = owner[key];
  if (Array.isArray(list)) return list;
  const made: Value[] = [];
  owner[key] = made;
  return made;
}

/** The map that holds the last part of a path; maps on the way are made. */
function ownerOf(map: RawMap, path: Path): RawMap {
  let at = map;
  for (let index = 0; index < path.length - 1; index += 1) {
    const part = String(path[index]);
    const below = at[part];
    if (isMap(below)) at = below;
    else {
      const made: RawMap = {};
      at[part] = made;
      at = made;
    }
  }
  return at;
}
