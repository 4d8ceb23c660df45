import type { ResolvedItem } from '../catalog/resolve.ts';
import { isFresh, type Part, partOf, watched } from './watched-item.ts';

/** Asks something of an item on some grounds, and looks at nothing else. */
export type Asked<R, G> = (item: ResolvedItem, grounds: G) => R;

/** What is known by some parts of an item: the part that is looked at next, or the answer. */
class Known<R> {
  /** None where there is an answer. */
  part: Part | undefined;
  /** What is known by what stands in that part. */
  ways: Map<unknown, Known<R>> | undefined;
  /** What stood there last, and where that led: mostly the same stands there again. */
  last: unknown;
  way: Known<R> | undefined;
  isEnd = false;
  answer: R | undefined;
  /** The answer is one that must be given each time. */
  isOpen = false;
}

/** So many items are watched before it shows whether their answers come back. */
const trial = 400;

/** How many more answers may be kept by all questions that share it. */
export interface Room {
  left: number;
}

/** Room for the answers of one thread: those of all rules to a thousand matters. When it is full, what is there goes on being used. */
export function answerRoom(): Room {
  return { left: 150_000 };
}

/**
 * The same question, remembering answers: an item for which all that was looked at stood in an earlier one is not asked again. In every
 * town the same matters are written in the same words, and that is what catalogs are for. What is looked at is noted by a stand-in, and
 * since the question is asked of the item alone, the same parts give the same next look and in the end the same answer. Answers that `keeps`
 * refuses are given anew each time.
 */
export function remembering<R, G extends object>(ask: Asked<R, G>, keeps: (answer: R) => boolean, room: Room): Asked<R, G> {
  const start = new Known<R>();
  const leaves = new Map<unknown, Known<R>>();
  let [asked, recalled, isOff] = [0, 0, false];
  return (item, grounds) => {
    // of what is read as a whole nothing is known to be the same
    if (isOff || item.document.fresh === undefined) return ask(item, grounds);
    let at = start;
    while (at.part !== undefined) {
      const value = partOf(item, at.part);
      if (at.way === undefined || value !== at.last) {
        at.last = value;
        at.way = at.ways?.get(value);
      }
      if (at.way !== undefined) at = at.way;
      else if (isFresh(item, at.part)) return ask(item, grounds);
      else break;
    }
    if (at.isEnd) {
      recalled += 1;
      return at.isOpen ? ask(item, grounds) : (at.answer as R);
    }
    if (room.left === 0) return ask(item, grounds);
    asked += 1;
    if (asked > trial && recalled < 4 * asked) {
      isOff = true;
      [start.ways, start.way] = [undefined, undefined];
      return ask(item, grounds);
    }
    const watch = watched(item, grounds);
    const answer = ask(watch.item, watch.grounds);
    if (watch.isWhole()) {
      room.left -= 1;
      note(start, item, watch.parts, leafOf(leaves, answer, !keeps(answer)));
    }
    return answer;
  };
}

/** Writes down an answer below the parts that led to it, down to the first that was met for the first time. */
function note<R>(start: Known<R>, item: ResolvedItem, parts: readonly Part[], leaf: Known<R>): void {
  let at = start;
  for (const [index, part] of parts.entries()) {
    // the same parts lead to the same next look; whoever looked at a clock would be forgotten rather than believed
    if (at.isEnd || (at.part !== undefined && at.part.number !== part.number)) return;
    at.part ??= part;
    at.way = undefined;
    if (isFresh(item, part)) return;
    at.ways ??= new Map();
    const value = partOf(item, part);
    const next = index === parts.length - 1 ? leaf : (at.ways.get(value) ?? new Known<R>());
    at.ways.set(value, next);
    at = next;
  }
}

/** The end of a way. Nearly all ways of a rule end in the same silence: one object for all of them stays at hand where thousands would not. */
function leafOf<R>(leaves: Map<unknown, Known<R>>, answer: R, isOpen: boolean): Known<R> {
  const key = isOpen ? leaves : Array.isArray(answer) && answer.length === 0 ? 'silent' : answer;
  const known = leaves.get(key);
  if (known) return known;
  const leaf = new Known<R>();
  leaf.isEnd = true;
  leaf.answer = answer;
  leaf.isOpen = isOpen;
  if (typeof key !== 'object' || key === leaves) leaves.set(key, leaf);
  return leaf;
}
