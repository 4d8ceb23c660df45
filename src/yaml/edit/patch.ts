import { diffChars } from 'diff';
import { type Splice, spliced } from '../../text/splice.ts';

/**
 * A scalar of several lines with the characters changed that differ between its old value and the new one, its lines and indentation as they
 * were; undefined where blanks differ too, or where what is put there might mean something to YAML.
 */
export function patched(stands: string, old: string, value: string): string | undefined {
  const header = /^[|>][^\n]*\n/.exec(stands)?.[0].length ?? 0;
  const solids = solid(stands).filter((place) => place >= header);
  const places = /^["']/.test(stands) ? solids.slice(1, -1) : solids;
  const inOld = solid(old);
  // an escape or a comment among the lines: the text is not its value
  if (places.length !== inOld.length || places.some((place, at) => stands[place] !== old[inOld[at] ?? 0])) return undefined;
  const placeOf = new Map(inOld.map((offset, at) => [offset, places[at] ?? 0]));
  const splices: Splice[] = [];
  let at = 0;
  let behind: number | undefined;
  for (const { value: part, added, removed } of diffChars(old, value)) {
    if (added) {
      if (!/^[\p{L}\p{N}，。、；：（）《》“”！？]+$/u.test(part) || behind === undefined) return undefined;
      splices.push({ from: behind, to: behind, text: part });
      continue;
    }
    for (let offset = at; offset < at + part.length; offset += 1) {
      const place = placeOf.get(offset);
      if (place === undefined && removed) return undefined;
      if (place === undefined) continue;
      if (removed) splices.push({ from: place, to: place + 1, text: '' });
      behind = place + 1;
    }
    at += part.length;
  }
  return spliced(stands, splices);
}

/** Where the characters of a text stand that are no blanks. */
function solid(text: string): number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}
