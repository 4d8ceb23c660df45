import { foldName } from '../text/fold.ts';

/** In the place of a name where there are several. */
const several = Symbol('several');

/** The folded name that is known under each code; where there are several, that there are. */
export function namesByCode<T extends { name: string }>(
  things: readonly T[],
  codeOf: (thing: T) => string,
): Map<string, string | typeof several> {
  const names = new Map<string, string | typeof several>();
  for (const thing of things) {
    const code = codeOf(thing);
    if (code === '') continue;
    const [name, known] = [foldName(thing.name), names.get(code)];
    if (known === undefined) names.set(code, name);
    else if (known !== name) names.set(code, several);
  }
  return names;
}

/** Whether a code has one name, and not several or none. */
export function isOneName(name: string | typeof several | undefined): boolean {
  return typeof name === 'string';
}
