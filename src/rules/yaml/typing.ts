import type { Hit } from '../../finding/rule.ts';
import type { Problem } from '../../yaml/problem.ts';

/** What is known of a fault of typing. */
export interface TypingArgs {
  /** What stands there, its beginning at least. */
  stands: string;
  /** What stands there when it is mended. */
  should: string;
  /** The key of the line; empty where it has none. */
  key: string;
  /** The places that the fault is mended at: so many lines that follow one another, or so many signs of a line. */
  places: number;
}

/** The hit of a rule that stands for a fault of typing: reading knows its place, and its line tells it from others. */
export function typingHit({ args, path }: Problem): Hit<TypingArgs> {
  const { stands = '', should = '', key = '', places = 1 } = args;
  return { path, args: { stands, should, key, places }, identity: `${key} ${stands}` };
}

/** Before the brief: the key of the line, where there is one. */
export function lineOf(key: string): { zh: string; en: string } {
  return key === '' ? { zh: '', en: '' } : { zh: `${key}一行`, en: `on the line of ${key}: ` };
}
