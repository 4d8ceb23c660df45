import type { Hit } from '../../finding/rule.ts';
import type { Problem } from '../../yaml/problem.ts';
import { type ReadingRule, type Rule, rule } from '../kinds.ts';

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

/** A rule that stands for a fault of typing. What is mistyped is read otherwise by other programs, so it is an error, and it can be seen. */
export function typingRule(own: Pick<ReadingRule<TypingArgs>, 'id' | 'problems' | 'words' | 'examples'>): Rule {
  return rule<TypingArgs>({
    scope: 'reading',
    group: 'file',
    severity: 'error',
    certainty: 'V',
    clauses: [],
    needs: [],
    hit: typingHit,
    ...own,
  });
}

/** Before the brief: the key of the line, where there is one. */
export function lineOf(key: string): { zh: string; en: string } {
  return key === '' ? { zh: '', en: '' } : { zh: `${key}一行`, en: `on the line of ${key}: ` };
}
