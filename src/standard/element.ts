import type { Said } from '../finding/language.ts';
import type { Path } from '../finding/path.ts';
import type { Element, Members } from './generated/pack.ts';

export type { Element, Members };

/** What stands at a place of an item: an element, or the members of a list. */
export type Place = Element | Members;

/** The element that a path names, list positions passed over; undefined where the schema knows none. */
export function elementAt(elements: Record<string, Element>, path: Path): Place | undefined {
  let place: Place | undefined;
  let fields: Record<string, Element> | undefined = elements;
  for (const part of path) {
    if (typeof part === 'number') {
      place = (place as Element | undefined)?.list;
    } else {
      // a field path may leave list positions out: `materials.name`
      const list: Members | undefined = fields ? undefined : (place as Element | undefined)?.list;
      const known: Record<string, Element> | undefined = fields ?? list?.fields;
      place = known && Object.hasOwn(known, part) ? known[part] : undefined;
    }
    if (!place) return undefined;
    fields = place.fields;
  }
  return place;
}

/** Whether whole numbers stand at a path: what is written there needs no quotes. */
export function isCount(elements: Record<string, Element>, path: Path): boolean {
  return elementAt(elements, path)?.schema?.type === 'integer';
}

/** The label of a path as an editor knows it: 申请材料第3项 来源渠道. The parts that the schema does not know stand as they are. */
export function labelOf(elements: Record<string, Element>, path: Path): Said<string> {
  const zh: string[] = [];
  const en: string[] = [];
  for (let length = 1; length <= path.length; length++) {
    const part = path[length - 1];
    const place = elementAt(elements, path.slice(0, length));
    if (typeof part === 'number') {
      zh.push(`第${part + 1}项`);
      en.push(`no. ${part + 1}`);
    } else if (length === path.length || isList(place)) {
      // a group such as 办结时限 says nothing that its member 法定办结时限 does not
      const title = (place as Element | undefined)?.title ?? String(part);
      zh.push(typeof path[length - 2] === 'string' ? unrepeated(zh.at(-1) ?? '', title) : title);
      en.push((place as Element | undefined)?.en ?? String(part));
    }
  }
  return { zh: zh.join(''), en: en.join(' ') };
}

/** A member's title behind that of its list, without the word that both share: 申请材料 and 材料必要性 make 申请材料必要性. */
function unrepeated(list: string, title: string): string {
  const shared = title.slice(0, 2);
  return list.length > 2 && list.endsWith(shared) && title.length > 2 ? title.slice(2) : title;
}

/** Every leaf of the schema with its field path (list positions left out), in the schema's order. */
export function leavesOf(elements: Record<string, Element>): Map<string, Place> {
  const leaves = new Map<string, Place>();
  const walk = (fields: Record<string, Element>, above: readonly string[]): void => {
    for (const [key, element] of Object.entries(fields)) {
      const path = [...above, key];
      if (element.fields) walk(element.fields, path);
      else if (element.list?.fields) walk(element.list.fields, path);
      else leaves.set(path.join('.'), element);
    }
  };
  walk(elements, []);
  return leaves;
}

function isList(place: Place | undefined): boolean {
  return place !== undefined && 'list' in place && place.list !== undefined;
}
