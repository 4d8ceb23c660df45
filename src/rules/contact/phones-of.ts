import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { rememberingLast } from '../../text/remembered.ts';
import { ownMembers } from '../own-members.ts';

/** Every text of an item that holds telephone numbers, with its path: those that the document itself writes. */
export const phonesOf: (item: ResolvedItem) => readonly { text: string; path: Path }[] = rememberingLast((item: ResolvedItem) => {
  const { consult, complain, remedies } = item.document.value;
  const list = (phones: readonly string[] | undefined, above: Path): { text: string; path: Path }[] =>
    (phones ?? []).map((text, index) => ({ text, path: [...above, 'phones', index] }));
  const single = (text: string | undefined, path: Path): { text: string; path: Path }[] => (text ? [{ text, path }] : []);
  return [
    ...list(consult?.phones, ['consult']),
    ...list(complain?.phones, ['complain']),
    ...ownMembers(item, 'places').flatMap(({ member, path }) => list(member.phones, path)),
    ...ownMembers(item, 'specialProcedures').flatMap(({ member, path }) => single(member.phone, [...path, 'phone'])),
    ...single(remedies?.review?.phone, ['remedies', 'review', 'phone']),
    ...single(remedies?.suit?.phone, ['remedies', 'suit', 'phone']),
  ];
});
