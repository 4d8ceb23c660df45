import type { ResolvedItem } from '../catalog/resolve.ts';
import { isFresh, type Part, partOf, watched } from './watched-item.ts';

/** Asks something of an item on some grounds, and looks at nothing else. */
export type Asked<R, G> = (item: ResolvedItem, grounds: G) => R;

/** What is known by some parts of an item: the part that is looked at next, or the answer. */
class Known<R> {
  /** None where there is an answer. */
  part: Part | undefined;
  /** What is known by what stands in that part. */
  readonly ways = new Map<unknown, Known<R>>();
  /** What stood there last, and where that led: mostly the same stands there again. */
  last: unknown;
  way: Known<R> | undefined;
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

/** Room for the answers of one thread, some 20 MB: a thousand matters, each judged by all rules. When it is full, what is there goes on being used. */
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
  let [asked, recalled, isOff] = [0, 0, false];
  return (item, grounds) => {
    // of what is read as a whole nothing is known to be the same
    if (isOff || item.document.fresh === undefined) return ask(item, grounds);
    let at = start;
    while (at.part !== undefined) {
      const value = partOf(item, at.part);
      if (at.way === undefined || value !== at.last) {
        at.last = value;
        at.way = at.ways.get(value);
      }
      if (at.way !== undefined) at = at.way;
      else if (room.left === 0 || isFresh(item, at.part)) return ask(item, grounds);
      else break;
    }
    if (at.part === undefined && at !== start) {
      recalled += 1;
      return at.isOpen ? ask(item, grounds) : (at.answer as R);
    }
    asked += 1;
    if (asked > trial && recalled < 4 * asked) {
      isOff = true;
      forget(start);
      return ask(item, grounds);
    }
    const watch = watched(item, grounds);
    const answer = ask(watch.item, watch.grounds);
    if (watch.isWhole()) {
      room.left -= 1;
      note(start, item, watch.parts, answer, !keeps(answer));
    }
    return answer;
  };
}

/** Writes down an answer below the parts that led to it, down to the first that was met for the first time. */
function note<R>(start: Known<R>, item: ResolvedItem, parts: readonly Part[], answer: R, isOpen: boolean): void {
  let at = start;
  for (const part of parts) {
    at.part ??= part;
    at.way = undefined;
    if (isFresh(item, part)) return;
    const value = partOf(item, part);
    const next = at.ways.get(value) ?? new Known<R>();
    at.ways.set(value, next);
    at = next;
  }
  at.answer = answer;
  at.isOpen = isOpen;
}

function forget<R>(start: Known<R>): void {
  start.ways.clear();
  start.way = undefined;
}
