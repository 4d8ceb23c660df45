import type { ResolvedItem } from '../catalog/resolve.ts';
import { isFresh, type Part, partOf, watched } from './watched-item.ts';

/** Asks something of an item on some grounds, and looks at nothing else. */
export type Asked<R, G> = (item: ResolvedItem, grounds: G) => R;

/** What was answered; `open` where it must be asked each time. */
type Answer<R> = { answer: R } | 'open';

/** The part that is looked at next, by what stood there before. */
interface Fork<R> {
  part: Part;
  ways: Map<unknown, Fork<R> | Answer<R>>;
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
  let start: Fork<R> | Answer<R> | undefined;
  let [asked, recalled, isOff] = [0, 0, false];
  return (item, grounds) => {
    // of what is read as a whole nothing is known to be the same
    if (isOff || item.document.fresh === undefined) return ask(item, grounds);
    let at = start;
    while (at !== undefined && at !== 'open' && 'part' in at) {
      const next: Fork<R> | Answer<R> | undefined = at.ways.get(partOf(item, at.part));
      if (next === undefined && isFresh(item, at.part)) return ask(item, grounds);
      at = next;
    }
    if (at === 'open' || (at === undefined && room.left === 0)) return ask(item, grounds);
    if (at !== undefined) {
      recalled += 1;
      return (at as { answer: R }).answer;
    }
    asked += 1;
    if (asked > trial && recalled < 4 * asked) {
      [start, isOff] = [undefined, true];
      return ask(item, grounds);
    }
    room.left -= 1;
    const watch = watched(item, grounds);
    const answer = ask(watch.item, watch.grounds);
    if (watch.isWhole()) start = noted(start, item, watch.parts, keeps(answer) ? { answer } : 'open');
    return answer;
  };
}

/** Writes down an answer below the parts that led to it, down to the first that was met for the first time. */
function noted<R>(
  start: Fork<R> | Answer<R> | undefined,
  item: ResolvedItem,
  parts: readonly Part[],
  answer: Answer<R>,
): Fork<R> | Answer<R> {
  const [part, ...rest] = parts;
  if (part === undefined) return answer;
  const fork = start !== undefined && start !== 'open' && 'part' in start ? start : { part, ways: new Map() };
  if (!isFresh(item, part)) {
    const value = partOf(item, part);
    fork.ways.set(value, noted(fork.ways.get(value), item, rest, answer));
  }
  return fork;
}
