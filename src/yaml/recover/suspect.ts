import { missingDash } from './dash.ts';
import type { Fault } from './fault.ts';
import { flowFaults } from './flow.ts';
import { indentGuesses } from './indent.ts';
import type { Keys } from './key.ts';
import { type Line, linesOf } from './lines.ts';
import { backslashes, needsQuotes, unclosedQuote } from './quotes.ts';
import { separatorFaults } from './separator.ts';
import { signFaults } from './sign.ts';

/**
 * What may be wrong near the place where a text is no YAML any more, the likeliest first: the parser names the line of the fault or one
 * behind it, and for a quote that is never closed the end of the text.
 */
export function suspectsAt(text: string, offset: number, keys: Keys): Fault[] {
  const lines = linesOf(text);
  const at = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= offset),
  );
  const near = [at, ...before(lines, at, 3), at + 1];
  const faults = near.flatMap((index) => lineSuspects(lines, index, keys));
  const open = lines.slice(0, at + 1).flatMap((line, index) => (line.kind === 'entry' ? unclosedQuote(line, lines[index + 1]) : []));
  return [...missingDash(lines, at), ...faults, ...open.reverse().slice(0, 3)];
}

/** Indentations near such a place that may have been meant to be others, the smallest changes first. */
export function indentsAt(text: string, offset: number): Fault[] {
  const lines = linesOf(text);
  const at = Math.max(
    0,
    lines.findLastIndex(({ from }) => from <= offset),
  );
  const change = ({ stands, should }: Fault): number => Math.abs(Number(stands) - Number(should));
  const guesses = [at, at + 1, ...before(lines, at, 2)].flatMap((index) => indentGuesses(lines, index));
  // levels are two spaces apart nearly everywhere
  const isOdd = ({ should }: Fault): number => Number(should) % 2;
  return guesses.sort((a, b) => change(a) - change(b) || isOdd(a) - isOdd(b)).slice(0, 8);
}

function lineSuspects(lines: readonly Line[], index: number, keys: Keys): Fault[] {
  const line = lines[index];
  if (!line || (line.kind !== 'entry' && line.kind !== 'text')) return [];
  const next = lines[index + 1];
  return [
    ...separatorFaults(line, keys, true),
    ...flowFaults(line, keys, true, next),
    ...unclosedQuote(line, next),
    ...backslashes(line),
    ...needsQuotes(line),
    ...signFaults(line, keys, true),
  ];
}

/** The nearest entries before a line. */
function before(lines: readonly Line[], at: number, count: number): number[] {
  const found: number[] = [];
  for (let index = at - 1; index >= 0 && found.length < count; index -= 1) {
    const kind = lines[index]?.kind;
    if (kind === 'entry' || kind === 'text') found.push(index);
  }
  return found;
}
