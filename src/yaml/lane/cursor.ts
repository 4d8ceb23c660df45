import { LaneMarks } from './marks.ts';
import { signs, strange } from './signs.ts';

/** Thrown where the fast lane meets what it does not surely know; the whole text is then read by the `yaml` package. */
export const handOver = new Error('not in the fast lane');

const space = 0x20;
const newline = 0x0a;
const carriageReturn = 0x0d;

/** A place in a text that is read line by line, and what the fast lane notes on its way. */
export class LaneCursor {
  readonly text: string;
  readonly length: number;
  readonly marks = new LaneMarks();
  /** Where reading goes on. */
  at = 0;
  /** The indentation of the line whose content begins at `at`; -1 at the end of the document. */
  indent = -1;
  /** The end of the last node with the rest of its line: where a map or list that it closes ends. */
  end = 0;
  depth = 0;
  /** How many entries of the document were read by the `yaml` package. */
  handedOver = 0;
  /** The deepest column of the comments that stand alone before the content at `at` and belong to no value; -1 without any. */
  left = -1;

  /** Whether the text is entries gathered from a map, now these and now those: each is read as if it were the first. */
  readonly isGathered: boolean;

  constructor(text: string, isGathered = false) {
    this.text = text;
    this.length = text.length;
    this.isGathered = isGathered;
  }

  /**
   * From the start of a line to the first content on or below it; past blank lines and comments. Comments deeper than `column` belong to
   * the value above them, as far as no other comes before: it ends behind them.
   */
  toContent(column = Number.POSITIVE_INFINITY): void {
    const { text, length } = this;
    let at = this.at;
    this.left = -1;
    for (;;) {
      const start = at;
      while (at < length && text.charCodeAt(at) === space) at++;
      this.at = at;
      this.indent = -1;
      if (at >= length) break;
      const code = text.charCodeAt(at);
      if (code === newline || code === carriageReturn) at = this.afterBreak(at);
      else if (code === 0x23) {
        const depth = at - start;
        at = this.afterComment(at);
        if (depth > column && this.left < 0) this.end = at;
        else this.left = Math.max(this.left, depth);
      } else {
        if (at === start && this.#endsDocument(at)) break;
        this.indent = at - start;
        break;
      }
    }
  }

  /** Ends a map or list of a column at what was read last. Comments that stand in its column stay in it, and what is around it ends behind them. */
  close(node: number, column: number): void {
    this.marks.close(node, this.end);
    if (column > 0 && this.left >= column) this.end = this.at;
  }

  /** The place behind the line break at a place. */
  afterBreak(at: number): number {
    if (this.text.charCodeAt(at) === newline) return at + 1;
    if (this.text.charCodeAt(at + 1) !== newline) throw handOver;
    return at + 2;
  }

  /** The start of the line below a comment. */
  afterComment(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.length : end + 1;
  }

  /** The same for a comment behind a value, in which nobody looks for what cannot be seen. */
  #afterRemark(at: number): number {
    const end = this.afterComment(at);
    for (let next = at; next < end; next++) if (this.isStrange(next) && this.text.charCodeAt(next) !== 0x09) throw handOver;
    if (/\u3000\s*$/.test(this.text.slice(at, end))) throw handOver;
    return end;
  }

  /** Past what may stand behind a value on its line: spaces, a comment, the line break. */
  endLine(from: number): void {
    const { text, length } = this;
    let at = from;
    while (at < length && text.charCodeAt(at) === space) at++;
    if (at < length) {
      const code = text.charCodeAt(at);
      if (code === newline || code === carriageReturn) at = this.afterBreak(at);
      else if (code === 0x23 && text.charCodeAt(at - 1) === space) at = this.#afterRemark(at);
      else throw handOver;
    }
    this.at = at;
    this.end = at;
  }

  /** Whether a place is the end of the text, or holds a space or a line break. */
  isBlank(at: number): boolean {
    if (at >= this.length) return true;
    const code = this.text.charCodeAt(at);
    return code === space || code === newline || code === carriageReturn;
  }

  /** Whether a dash with a blank behind it stands at a place. */
  isDash(at: number): boolean {
    return this.text.charCodeAt(at) === 0x2d && this.isBlank(at + 1);
  }

  /** Whether a unit is one that the fast lane never reads. */
  isStrange(at: number): boolean {
    return signs[this.text.charCodeAt(at)] === strange;
  }

  #endsDocument(at: number): boolean {
    const three = this.text.startsWith('---', at) && this.isBlank(at + 3);
    if (!three && this.text.startsWith('...', at)) throw handOver;
    return three;
  }
}
