import type { CatalogDocument } from '../../catalog/document.ts';
import type { Standard } from '../../standard/standard.ts';
import { append } from '../../text/append.ts';
import { rememberingLast, rememberingObjects } from '../../text/remembered.ts';
import { isMap, type Value } from '../../yaml/value.ts';
import { type TextPlace, textPlaces } from '../text-places.ts';

/** The places of texts that files are named in: the way to them, and nothing beside it. */
interface Way {
  isFile: boolean;
  fields: readonly (readonly [key: string, way: Way])[];
  list: Way | undefined;
}

/** The texts that a document itself writes where files are named, in no certain order. Looking there alone is quicker than at all its texts. */
export function namedFiles({ raw }: CatalogDocument, standard: Standard): string[] {
  const found: string[] = [];
  for (const { key, filesIn } of entriesWithFiles(standard)) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (value !== undefined) append(found, filesIn(value));
  }
  return found;
}

/** The top-level entries that files may be named in. The materials of one matter are the same list in every town. */
const entriesWithFiles = rememberingLast((standard: Standard) =>
  [...textPlaces(standard).fields].flatMap(([key, place]) => {
    const way = wayTo(place);
    if (!way) return [];
    const inObject = rememberingObjects((value: Value & object) => gathered(value, way));
    return [{ key, filesIn: (value: Value) => (typeof value === 'string' ? gathered(value, way) : inObject(value)) }];
  }),
);

function wayTo({ isFile, fields, list }: TextPlace): Way | undefined {
  const ways = [...fields].flatMap(([key, place]) => {
    const way = wayTo(place);
    return way ? [[key, way] as const] : [];
  });
  const members = list && wayTo(list);
  return isFile || ways.length > 0 || members ? { isFile, fields: ways, list: members } : undefined;
}

function gathered(value: Value, way: Way, found: string[] = []): readonly string[] {
  if (typeof value === 'string') {
    if (way.isFile && value !== '') found.push(value);
  } else if (isMap(value)) {
    for (const [key, below] of way.fields) {
      const member = Object.hasOwn(value, key) ? value[key] : undefined;
      if (member !== undefined) gathered(member, below, found);
    }
  } else if (way.list) {
    for (const member of value) gathered(member, way.list, found);
  }
  return found;
}
