import type { Options } from './context.ts';

/** What was written behind an option; undefined where it was not given. */
export function givenText(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Those of some options that were given, as they are typed in a command. */
export function givenFlags(options: Options, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = givenText(options, name);
    return value === undefined ? [] : [`--${name}`, value];
  });
}

/** The kind that the rows of a table are said to be; undefined for items, of which no document says so. */
export function givenKind(options: Options): 'entry' | 'standard' | undefined {
  const kind = options['kind'];
  return kind === 'entry' || kind === 'standard' ? kind : undefined;
}
