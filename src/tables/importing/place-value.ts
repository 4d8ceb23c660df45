import { type Path, valueAt } from '../../finding/path.ts';
import { append } from '../../text/append.ts';
import { foldName } from '../../text/fold.ts';
import type { FieldPlan } from '../columns/field-plan.ts';

/** A part of an item as it is built: every scalar a text, or all of them typed. */
export type Tree = { [key: string]: unknown };

/** What became of values that were put into an item: written, already there, at odds with what is there, or not as many as its members. */
export type Placed = 'taken' | 'same' | 'differs' | 'uneven';

/**
 * Puts values, already in the form of their field, into an item. A plain field holds the first value that came; a list of texts takes what
 * it does not hold yet; in a list of maps the values go to its members in order. What stands there is never changed.
 */
export function placeValues(item: Tree, { path, isList, above }: FieldPlan, values: readonly unknown[]): Placed {
  if (!above) return placeAt(item, path, values, isList);
  const shares: (readonly unknown[])[] = isList ? [values] : values.map((value) => [value]);
  const members = listAt(item, above.path) ?? putList(item, above.path, shares.map(newMember));
  if (members.length > 0 && members.length !== shares.length) return 'uneven';
  const differ = (share: readonly unknown[], index: number): boolean => {
    const stands = valueAt(members[index], above.inner);
    return stands !== undefined && typeof stands !== 'object' && !same(stands, share[0]);
  };
  // nothing of a cell is written where a part of it contradicts what stands there
  if (members.length > 0 && shares.some(differ)) return 'differs';
  while (members.length < shares.length) members.push({});
  let result: Placed = 'same';
  for (const [index, share] of shares.entries())
    if (placeAt(members[index] as Tree, above.inner, share, isList) === 'taken') result = 'taken';
  return result;
}

function placeAt(map: Tree, path: Path, values: readonly unknown[], isList: boolean): Placed {
  if (isList) {
    const list = listAt(map, path);
    if (!list) return putList(map, path, values.slice()).length > 0 ? 'taken' : 'same';
    const fresh = values.filter((value) => !list.some((member) => same(member, value)));
    append(list, fresh);
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

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && foldName(a) === foldName(b));
}

function listAt(map: Tree, path: Path): unknown[] | undefined {
  const list = ownerOf(map, path)[String(path.at(-1))];
  return Array.isArray(list) ? list : undefined;
}

/** A list is put in whole: one that grows has room for more than most lists ever hold, and a large table has half a million of them. */
function putList(map: Tree, path: Path, list: unknown[]): unknown[] {
  ownerOf(map, path)[String(path.at(-1))] = list;
  return list;
}

function newMember(): Tree {
  return {};
}

/** The map that holds the last part of a path; maps on the way are made. */
function ownerOf(map: Tree, path: Path): Tree {
  let at = map;
  for (let index = 0; index < path.length - 1; index += 1) {
    const part = String(path[index]);
    const below = at[part];
    if (typeof below === 'object' && below !== null && !Array.isArray(below)) at = below as Tree;
    else {
      const made: Tree = {};
      at[part] = made;
      at = made;
    }
  }
  return at;
}
