import type { Element, Members } from '../standard/element.ts';
import type { Standard } from '../standard/standard.ts';
import { rememberingLast } from '../text/remembered.ts';

/** An element as a place of texts, with what the rules over texts ask of each text. */
export interface TextPlace {
  element: Element;
  isCode: boolean;
  /** Running text: written in words, not a code, a telephone number, an address on the web, a limit, a date or a file. */
  isProse: boolean;
  isFile: boolean;
  /** What stands in it as a map; where a list is wanted, as a member of that. */
  fields: ReadonlyMap<string, TextPlace>;
  /** What stands in it as a list. */
  list: TextPlace | undefined;
}

/** The places of the texts of a document. Worked out once: the elements of a pack are asked the same of every text of a catalog. */
export const textPlaces: (standard: Standard) => TextPlace = rememberingLast(({ elements }: Standard) =>
  placeOf({ title: '', en: '', fields: elements }),
);

function placeOf(place: Element | Members): TextPlace {
  const element = place as Element;
  const { format, vocabulary, schema, fields, list } = element;
  return {
    element,
    isCode: format === 'code',
    isProse: format === undefined && vocabulary === undefined && (schema?.type ?? 'string') === 'string',
    isFile: format === 'file',
    fields: new Map(Object.entries(fields ?? list?.fields ?? {}).map(([key, member]) => [key, placeOf(member)])),
    list: list && placeOf(list),
  };
}
