import type { ResolvedItem } from '../../catalog/resolve.ts';
import type { Path } from '../../finding/path.ts';

/** The office hours that a document itself writes for its places, each with its path; places without any are left out. */
export function hoursOf({ document }: ResolvedItem): { hours: string; path: Path }[] {
  return (document.value.places ?? []).flatMap(({ hours }, index) => (hours ? [{ hours, path: ['places', index, 'hours'] }] : []));
}
