import type { Fault } from './fault.ts';
import type { Line } from './lines.ts';

const begins = /^<{7}(?: |$)/;
const parts = /^={7}$/;
const base = /^\|{7}(?: |$)/;
const ends = /^>{7}(?: |$)/;

/**
 * What git leaves where two people changed the same lines: three marks with both versions between them, and single marks that somebody
 * forgot to take away. The first version is read; which one is right nobody but the two can say. Line breaks stay, so that lines are
 * counted as they stand.
 */
export function conflictFaults(lines: readonly Line[]): Fault[] {
  const faults: Fault[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const last = begins.test(line.text) ? endOf(lines, index) : undefined;
    if (last !== undefined) {
      faults.push(conflict(lines.slice(index, last + 1)));
      index = last;
    } else if (isMark(line)) faults.push(conflict([line]));
  }
  return faults;
}

/** The index of the last mark of a merge that begins at an index; undefined where its marks are not all there, in order. */
function endOf(lines: readonly Line[], from: number): number | undefined {
  let isParted = false;
  for (let index = from + 1; index < lines.length; index += 1) {
    const { text } = lines[index] as Line;
    if (begins.test(text)) return undefined;
    if (parts.test(text)) isParted = true;
    else if (ends.test(text)) return isParted ? index : undefined;
  }
  return undefined;
}

function isMark({ text }: Line): boolean {
  return begins.test(text) || parts.test(text) || base.test(text) || ends.test(text);
}

/** A merge from its first mark to its last: all of it is passed over but the first version. */
function conflict(lines: readonly Line[]): Fault {
  const [open, last] = [lines[0] as Line, lines.at(-1) as Line];
  const second = lines.findIndex(({ text }) => base.test(text) || parts.test(text));
  const passed = lines.length === 1 ? lines : [open, ...lines.slice(second)];
  return {
    code: 'conflict',
    from: open.from,
    to: last.from + last.text.length,
    splices: passed.filter(({ text }) => text !== '').map(({ from, text }) => ({ from, to: from + text.length, text: '' })),
    safe: false,
    isChoice: true,
    stands: lines.length === 1 ? open.text : nameOf(open),
    should: lines.length === 1 ? '' : nameOf(last),
    key: '',
  };
}

/** What git calls a version, behind its mark. */
function nameOf({ text }: Line): string {
  return text.slice(7).trim();
}
