import { type Path, valueAt } from '../finding/path.ts';
import { type Element, elementAt } from '../standard/element.ts';
import { foldName } from '../text/fold.ts';
import { isMap, type Value } from '../yaml/value.ts';

type RawMap = { [key: string]: Value };

/** What became of values that were put into an item: written, already there, at odds with what is there, or not as many as its members. */
export type Placed = 'taken' | 'same' | 'differs' | 'uneven';

/**
 * Puts values, already in the form of their field, into an item. A plain field holds the first value that came; a list of texts takes what
 * it does not hold yet; in a list of maps the values go to its members in order. What stands there is never changed.
 */
export function placeValues(item: RawMap, path: Path, values: readonly string[], elements: Record<string, Element>): Placed {
  const at = path.findIndex((_, index) => isListOfMaps(elements, path.slice(0, index + 1)));
  if (at < 0 || at === path.length - 1) return placeAt(item, path, values, elements);
  const members = listAt(item, path.slice(0, at + 1));
  const inner = path.slice(at + 1);
  const place = elementAt(elements, path) as Element;
  const shares: (readonly string[])[] = place.list ? [values] : values.map((value) => [value]);
  if (members.length > 0 && members.length !== shares.length) return 'uneven';
  const inside = (elementAt(elements, path.slice(0, at + 1)) as Element).list?.fields ?? {};
  const differ = (share: readonly string[], index: number): boolean => {
    const stands = valueAt(members[index], inner);
    return typeof stands === 'string' && !same(stands, share[0] ?? '');
  };
  // nothing of a cell is written where a part of it contradicts what stands there
  if (shares.some(differ)) return 'differs';
  while (members.length < shares.length) members.push({});
  const results = shares.map((share, index) => placeAt(members[index] as RawMap, inner, share, inside));
  return results.includes('taken') ? 'taken' : 'same';
}

function placeAt(map: RawMap, path: Path, values: readonly string[], elements: Record<string, Element>): Placed {
  if ((elementAt(elements, path) as Element | undefined)?.list) {
    const list = listAt(map, path);
    const fresh = values.filter((value) => !list.some((member) => same(member, value)));
    list.push(...fresh);
    return fresh.length > 0 ? 'taken' : 'same';
  }
  const owner = mapAt(map, path.slice(0, -1));
  const key = String(path.at(-1));
  const [value = ''] = values;
  if (!Object.hasOwn(owner, key)) {
    Object.defineProperty(owner, key, { value, enumerable: true, writable: true, configurable: true });
    return 'taken';
  }
  return same(owner[key], value) ? 'same' : 'differs';
}

function same(a: Value | undefined, b: string): boolean {
  return typeof a === 'string' && foldName(a) === foldName(b);
}

function listAt(map: RawMap, path: Path): Value[] {
  const owner = mapAt(map, path.slice(0, -1));
  const key = String(path.at(-1));
  const list = owner[key];
  if (Array.isArray(list)) return list;
  const made: Value[] = [];
  owner[key] = made;
  return made;
}

function mapAt(map: RawMap, path: Path): RawMap {
  let at = map;
  for (const part of path) {
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

function isListOfMaps(elements: Record<string, Element>, path: Path): boolean {
  return (elementAt(elements, path) as Element | undefined)?.list?.fields !== undefined;
}
