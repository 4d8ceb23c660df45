import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one was most likely meant to be; undefined where none is near. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  // a name cut short is nearer to its whole than any count of letters tells
  const begun = known.filter((other) => name.length >= 3 && other.startsWith(name));
  if (begun.length === 1) return begun[0];
  const nearest = closest(name, [...known]);
  const length = Math.max(name.length, nearest.length);
  return distance(name, nearest) <= (length < 4 ? 1 : Math.max(2, Math.floor(length / 3))) ? nearest : undefined;
}
