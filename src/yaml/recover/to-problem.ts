import type { Span } from '../../text/place.ts';
import { type Splice, spliced } from '../../text/splice.ts';
import type { Problem } from '../problem.ts';
import type { Fault } from './fault.ts';
import type { Part } from './mended-document.ts';

/** An entry that could not be read and was left out, with what the parser said of it. */
export interface Cut {
  problem: Problem;
  splice: Splice;
  key: string;
}

/** A fault of typing as a problem of the text, with what stands on its line when it is mended. */
export function faultProblem(fault: Fault, { text, from: base }: Part, place: (span: Span) => Span): Problem {
  const { code, from, to, splices, safe, isChoice, stands, should, key } = fault;
  const at = (offset: number): Span['start'] => ({ offset, line: 1, column: 1 });
  const span = place({ start: at(from), end: at(to) });
  const moved = splices.map((splice) => ({ ...splice, from: splice.from + base, to: splice.to + base }));
  const problem: Problem = { code, args: { stands, should, key, places: splices.length }, path: [], span };
  return isChoice ? problem : { ...problem, fix: { splices: moved, safe, value: mendedLine(fault, text) } };
}

/** The line of a fault as it stands when the fault is mended. */
function mendedLine({ from, splices }: Fault, text: string): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(start, end < 0 ? text.length : end);
  const own = splices.filter((splice) => splice.from >= start && splice.to <= start + line.length);
  return spliced(
    line,
    own.map((splice) => ({ ...splice, from: splice.from - start, to: splice.to - start })),
  ).trim();
}

/** An entry that was left out as a problem: the rest of the text is read. */
export function cutProblem({ problem, key }: Cut): Problem {
  return { ...problem, args: { ...problem.args, key }, cut: true };
}
