import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';
import { rememberingLast } from '../../text/remembered.ts';

/** The office hours that a document itself writes for its places, each with its path; places without any are left out. */
export const hoursOf: (item: ResolvedItem) => readonly { hours: string; path: Path }[] = rememberingLast(({ document }: ResolvedItem) =>
  (document.value.places ?? []).flatMap(({ hours }, index) => (hours ? [{ hours, path: ['places', index, 'hours'] }] : [])),
);
