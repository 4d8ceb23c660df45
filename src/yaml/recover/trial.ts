import type { Span } from '../../text/place.ts';
import { type Splice, spliced } from '../../text/splice.ts';
import type { ReadDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Fault } from './fault.ts';
import type { Keys } from './key.ts';
import { type Line, linesOf } from './lines.ts';
import { apart, typingFaults } from './look.ts';
import { backTo, mendedDocument, type Part } from './mended-document.ts';
import type { Widths } from './space.ts';
import { indentsAt, suspectsAt } from './suspect.ts';
import { type Cut, cutProblem, faultProblem } from './to-problem.ts';

type Read = (text: string) => ReadDocument[];

const otherWidths: readonly Widths[] = [
  { tab: 2, wide: 1 },
  { tab: 4, wide: 2 },
  { tab: 4, wide: 1 },
  { tab: 1, wide: 1 },
  { tab: 8, wide: 2 },
];

/** A document with more entries that cannot be read is none. */
const mostCuts = 100;

/** What is tried to read a document that holds faults of typing, and what has been mended and left out so far. */
export class Trial {
  readonly #part: Part;
  readonly #text: string;
  readonly #keys: Keys;
  readonly #read: Read;
  #faults: readonly Fault[];
  #cuts: readonly Cut[] = [];
  #documents: ReadDocument[];
  /** How much text may still be parsed. */
  left: number;

  constructor(part: Part, keys: Keys, read: Read, left: number) {
    this.#part = part;
    this.#text = part.text;
    this.#keys = keys;
    this.#read = read;
    this.left = left;
    this.#faults = typingFaults(part.text, keys);
    this.#documents = this.#parse(this.#faults, []);
    // what shows by itself may be running text all the same: nothing is mended that makes a text harder to read
    if (this.error !== undefined)
      this.#accept(
        this.#faults.filter(({ code }) => code === 'invisible'),
        [],
      );
    // a tab or a full-width space may stand for two, one or four spaces: what fits the lines around it was meant
    if (this.error !== undefined && this.#faults.some(({ code }) => code === 'odd-indent')) {
      for (const widths of otherWidths) this.#accept(typingFaults(part.text, keys, widths), this.#cuts);
    }
  }

  /** Where the text as it is mended so far is no YAML any more, as an offset in the written text. */
  get error(): Problem | undefined {
    return errorOf(this.#documents, this.#back());
  }

  mayGoOn(): boolean {
    return this.left > 0 && this.#cuts.length < mostCuts;
  }

  /** Mends a fault near the error, if that lets the parser come further. */
  mend(): boolean {
    const at = (this.error?.span.start.offset ?? 0) - this.#part.from;
    return suspectsAt(this.#text, at, this.#keys).some((suspect) => this.#tryOut(suspect)) || this.#lineUp(at);
  }

  /** Of several indentations that may have been meant, the one that lets the parser come furthest. */
  #lineUp(at: number): boolean {
    let best: { fault: Fault; reached: number } | undefined;
    for (const suspect of indentsAt(this.#text, at)) {
      const fault = this.#free(suspect);
      if (!fault || !this.mayGoOn()) continue;
      const reached = this.#reached([...this.#faults, fault]);
      if (reached > (best?.reached ?? at)) best = { fault, reached };
    }
    return best !== undefined && this.#accept([...this.#faults, best.fault], this.#cuts);
  }

  #tryOut(suspect: Fault): boolean {
    const fault = this.#free(suspect);
    return fault !== undefined && this.mayGoOn() && this.#accept([...this.#faults, fault], this.#cuts);
  }

  /** What of a suspect is neither mended nor left out yet. */
  #free(suspect: Fault): Fault | undefined {
    const [fault] = apart([suspect], this.#faults);
    const isCut = fault?.splices.some((one) => this.#cuts.some(({ splice }) => one.from < splice.to && splice.from < one.to));
    return isCut ? undefined : fault;
  }

  #reached(faults: readonly Fault[]): number {
    const documents = this.#parse(faults, this.#cuts);
    const reached = errorOf(documents, this.#back(faults, this.#cuts))?.span.start.offset;
    return reached === undefined ? Number.POSITIVE_INFINITY : reached - this.#part.from;
  }

  /** Leaves out the line of the error, or the one before it, whichever lets the parser come further. */
  cut(): boolean {
    const problem = this.error;
    if (!problem) return false;
    const lines = linesOf(this.#text);
    const at = lines.findLastIndex(({ from }) => from <= problem.span.start.offset - this.#part.from);
    // a line below an entry that is left out is left out with it: only one that is still read may be at fault
    const isRead = ({ from }: Line): boolean => !this.#cuts.some(({ splice }) => splice.from <= from && from < splice.to);
    const before = lines.findLastIndex((line, index) => index < at && line.kind !== 'blank' && line.kind !== 'comment' && isRead(line));
    for (const index of [at, before]) {
      const line = lines[index];
      if (!line || line.text.trim() === '' || !isRead(line)) continue;
      const end = endOfEntry(lines, index);
      const key = /^[\s-]*([^\s:：]+)\s*[:：]/.exec(line.text)?.[1] ?? '';
      const faults = this.#faults.filter(({ splices }) => !splices.some(({ from, to }) => from < end && to > line.from));
      const splice = { from: line.from, to: end, text: '\n'.repeat(this.#text.slice(line.from, end).split('\n').length - 1) };
      const cuts = [...this.#cuts.filter((one) => one.splice.to <= line.from || one.splice.from >= end), { problem, splice, key }];
      if (this.#accept(faults, cuts)) return true;
    }
    return false;
  }

  documents(): ReadDocument[] {
    const back = this.#back();
    const place = backTo(this.#part, []);
    const own = [...this.#faults.map((fault) => faultProblem(fault, this.#part, place)), ...this.#cuts.map(cutProblem)];
    const documents = this.#documents.length > 0 || own.length === 0 ? this.#documents : this.#read('{}');
    const starts = documents.map((document) => back(document.at([])).start.offset);
    const ownerOf = ({ span }: Problem): number =>
      Math.max(
        0,
        starts.findLastIndex((start) => start <= span.start.offset),
      );
    return documents.map((document, index) =>
      mendedDocument(
        document,
        back,
        own.filter((problem) => ownerOf(problem) === index),
      ),
    );
  }

  #splices(faults = this.#faults, cuts = this.#cuts): Splice[] {
    return [...faults.flatMap(({ splices }) => splices), ...cuts.map(({ splice }) => splice)];
  }

  #back(faults = this.#faults, cuts = this.#cuts): ReturnType<typeof backTo> {
    return backTo(this.#part, this.#splices(faults, cuts));
  }

  #parse(faults: readonly Fault[], cuts: readonly Cut[]): ReadDocument[] {
    const mended = spliced(this.#text, this.#splices(faults, cuts));
    this.left -= mended.length;
    return this.#read(mended);
  }

  /** Takes over another set of mendings where the parser then comes to the end, or further than before. */
  #accept(faults: readonly Fault[], cuts: readonly Cut[]): boolean {
    const documents = this.#parse(faults, cuts);
    const now = this.error?.span.start.offset ?? Number.POSITIVE_INFINITY;
    const then = errorOf(documents, this.#back(faults, cuts))?.span.start.offset ?? Number.POSITIVE_INFINITY;
    if (then <= now) return false;
    this.#faults = faults;
    this.#cuts = cuts;
    this.#documents = documents;
    return true;
  }
}

function errorOf(documents: readonly ReadDocument[], back: (span: Span) => Span): Problem | undefined {
  const errors = documents.flatMap(({ problems }) => problems.filter(({ code }) => code === 'syntax'));
  return errors.map((problem) => ({ ...problem, span: back(problem.span) })).sort((a, b) => a.span.start.offset - b.span.start.offset)[0];
}

/** Where an entry ends with what is indented deeper below it. */
function endOfEntry(lines: readonly Line[], index: number): number {
  const line = lines[index] as Line;
  let last = line;
  for (const below of lines.slice(index + 1)) {
    if (below.kind === 'blank') continue;
    if (below.indent <= line.indent) break;
    last = below;
  }
  return last.from + last.text.length;
}
