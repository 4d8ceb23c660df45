import type { CatalogDocument } from '../../catalog/document.ts';
import type { Standard } from '../../standard/standard.ts';
import { rememberingLast } from '../../text/remembered.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import { type TextPlace, textPlaces } from '../text-places.ts';

/** The places of texts that files are named in: the way to them, and nothing beside it. */
interface Way {
  isFile: boolean;
  fields: readonly (readonly [key: string, way: Way])[];
  list: Way | undefined;
}

/** The texts that a document itself writes where files are named, in no certain order. Looking there alone is quicker than at all its texts. */
export function namedFiles({ raw }: CatalogDocument, standard: Standard): readonly string[] {
  const found: string[] = [];
  gather(raw, waysOf(standard), found);
  return found;
}

function gather(value: Value, way: Way, found: string[]): void {
  if (typeof value === 'string') {
    if (way.isFile && value !== '') found.push(value);
  } else if (isMap(value)) {
    for (const [key, below] of way.fields) {
      const member = Object.hasOwn(value, key) ? value[key] : undefined;
      if (member !== undefined) gather(member, below, found);
    }
  } else if (way.list) {
    for (const member of value) gather(member, way.list, found);
  }
}

const nowhere: Way = { isFile: false, fields: [], list: undefined };

const waysOf = rememberingLast((standard: Standard): Way => wayTo(textPlaces(standard)) ?? nowhere);

function wayTo({ isFile, fields, list }: TextPlace): Way | undefined {
  const ways = [...fields].flatMap(([key, place]) => {
    const way = wayTo(place);
    return way ? [[key, way] as const] : [];
  });
  const members = list && wayTo(list);
  return isFile || ways.length > 0 || members ? { isFile, fields: ways, list: members } : undefined;
}
