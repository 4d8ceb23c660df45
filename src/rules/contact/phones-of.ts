import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { rememberingLast } from '../../text/remembered.ts';

interface PlacedText {
  text: string;
  path: Path;
}

/** Every text of an item that holds telephone numbers, with its path: those that the document itself writes. */
export const phonesOf: (item: ResolvedItem) => readonly PlacedText[] = rememberingLast(({ document }: ResolvedItem) => {
  const { consult, complain, places = [], specialProcedures = [], remedies } = document.value;
  const found: PlacedText[] = [];
  const add = (text: string | undefined, path: Path): void => {
    if (text) found.push({ text, path });
  };
  const addAll = (phones: readonly string[] = [], ...above: Path): void => {
    for (const [index, text] of phones.entries()) found.push({ text, path: [...above, 'phones', index] });
  };
  addAll(consult?.phones, 'consult');
  addAll(complain?.phones, 'complain');
  for (const [index, place] of places.entries()) addAll(place.phones, 'places', index);
  for (const [index, procedure] of specialProcedures.entries()) add(procedure.phone, ['specialProcedures', index, 'phone']);
  add(remedies?.review?.phone, ['remedies', 'review', 'phone']);
  add(remedies?.suit?.phone, ['remedies', 'suit', 'phone']);
  return found;
});
