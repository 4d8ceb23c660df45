import type { Splice } from '../../text/splice.ts';
import { conflictFaults } from './conflict.ts';
import type { Fault } from './fault.ts';
import { flowFaults } from './flow.ts';
import { indentFaults } from './indent.ts';
import { invisibleFaults } from './invisible.ts';
import type { Keys } from './key.ts';
import { type Line, linesOf } from './lines.ts';
import { curlyQuotes } from './quotes.ts';
import { separatorFaults } from './separator.ts';
import { bareMembers, signFaults } from './sign.ts';
import type { Widths } from './space.ts';

/**
 * The faults of typing that show by themselves, whether or not the text can be read in spite of them, in the order of the text. What is
 * uncertain (which words are keys) is taken for a fault only where `keys` are known. No two of them mend the same place.
 */
export function typingFaults(text: string, keys: Keys, widths: Widths = { tab: 2, wide: 2 }): Fault[] {
  const lines = linesOf(text);
  const found = [
    ...conflictFaults(lines),
    ...indentFaults(lines, widths),
    ...lines.flatMap((line, index) => lineFaults(line, keys, lines[index + 1])),
    ...bareMembers(lines, keys),
    ...invisibleFaults(lines),
  ];
  return apart(found);
}

function lineFaults(line: Line, keys: Keys, next: Line | undefined): Fault[] {
  if (line.kind !== 'entry') return [];
  return [
    ...signFaults(line, keys, false),
    ...separatorFaults(line, keys, false),
    ...curlyQuotes(line),
    ...flowFaults(line, keys, false, next),
  ];
}

/** Without those that would mend what another one mends already; in the order of the text. */
export function apart(faults: readonly Fault[], taken: readonly Fault[] = []): Fault[] {
  const places = new Places();
  for (const fault of taken) for (const splice of fault.splices) places.take(splice);
  const kept: Fault[] = [];
  for (const fault of faults) {
    const splices = fault.splices.filter((splice) => places.isFree(splice));
    // of unseen characters each is mended by itself; what else is half mended is another fault
    if (splices.length < fault.splices.length && (fault.code !== 'invisible' || splices.length === 0)) continue;
    for (const splice of splices) places.take(splice);
    kept.push({ ...fault, splices });
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** What of a text is mended already: the characters that give way, and the places where something is put. */
class Places {
  readonly #covered = new Set<number>();
  readonly #puts = new Set<number>();

  take({ from, to }: Splice): void {
    if (from === to) this.#puts.add(from);
    for (let at = from; at < to; at += 1) this.#covered.add(at);
  }

  /** Something may be put before what gives way, but not into it, and not twice at one place. */
  isFree({ from, to }: Splice): boolean {
    if (from === to) return !this.#puts.has(from) && !(this.#covered.has(from) && this.#covered.has(from - 1));
    for (let at = from; at < to; at += 1) if (this.#covered.has(at) || (at > from && this.#puts.has(at))) return false;
    return true;
  }
}
