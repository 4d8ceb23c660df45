import type { Splice } from '../../text/splice.ts';

/** The faults of typing that are known; `rules/yaml` words each. */
export type FaultCode =
  | 'full-width-colon'
  | 'full-width-comma'
  | 'full-width-bracket'
  | 'full-width-sign'
  | 'curly-quotes'
  | 'no-space'
  | 'missing-colon'
  | 'missing-dash'
  | 'odd-indent'
  | 'uneven-indent'
  | 'invisible'
  | 'needs-quotes'
  | 'backslash'
  | 'conflict'
  | 'unclosed';

/** A fault of typing at its place in a text, with what mends it. */
export interface Fault {
  code: FaultCode;
  from: number;
  to: number;
  splices: readonly Splice[];
  /** Whether the mending is surely what was meant. */
  safe: boolean;
  /** Whether only a person can say what was meant: what is mended is how it is read, and no mending is offered. */
  isChoice?: true;
  /** What stands there, as the words of the fault show it. */
  stands: string;
  /** What stands there afterwards. */
  should: string;
  /** The key of its line. */
  key: string;
}

/** A fault that one replacement mends, at the place of that replacement. */
export function faultAt(code: FaultCode, splice: Splice, facts: { stands: string; should?: string; key?: string; safe?: boolean }): Fault {
  const { stands, should = splice.text.trim(), key = '', safe = true } = facts;
  return { code, from: splice.from, to: Math.max(splice.to, splice.from + 1), splices: [splice], safe, stands, should, key };
}
