import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { rememberingLast } from '../../text/remembered.ts';
import { ownMembers } from '../own-members.ts';

/** The running texts in which the document itself tells applicants how to go about it. */
export const proseOf: (item: ResolvedItem) => readonly { text: string; path: Path }[] = rememberingLast((item: ResolvedItem) => {
  const { value } = item.document;
  return [
    ...ownMembers(item, 'notes').map(({ member, path }) => ({ text: member, path })),
    ...ownMembers(item, 'conditions').map(({ member, path }) => ({ text: member, path })),
    ...ownMembers(item, 'questions').map(({ member, path }) => ({ text: member.a ?? '', path: [...path, 'a'] })),
    { text: value.flow ?? '', path: ['flow'] },
    { text: value.progress ?? '', path: ['progress'] },
    { text: value.consult?.text ?? '', path: ['consult', 'text'] },
  ].filter(({ text }) => text !== '');
});
