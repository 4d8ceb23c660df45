import type { Path } from '../../finding/path.ts';
import type { Position, Span } from '../../text/place.ts';
import type { ReadDocument } from '../document.ts';
import type { LineStarts } from '../line-starts.ts';
import type { Problem } from '../problem.ts';
import { isMap, type Value } from '../value.ts';
import { plain, width } from './marks.ts';

/** A document that the fast lane read: nothing is wrong with it, and its places are decoded when somebody asks. */
export class LaneDocument implements ReadDocument {
  readonly value: Value;
  readonly problems: Problem[] = [];
  /** How many entries of its map were read by the `yaml` package. */
  readonly handedOver: number;
  readonly #marks: Int32Array;
  readonly #begin: number;
  readonly #lines: LineStarts;
  #entryStarts: readonly Position[] | undefined;
  /** Where the members of wide maps and lists begin, by the place of the whole: whoever asks for one of them will ask for many. */
  #members: Map<number, ReadonlyMap<string | number, number>> | undefined;

  constructor(value: Value, noted: { marks: Int32Array; begin: number }, lines: LineStarts, handedOver: number) {
    this.value = value;
    this.#marks = noted.marks;
    this.#begin = noted.begin;
    this.#lines = lines;
    this.handedOver = handedOver;
  }

  at(path: Path): Span {
    const node = this.#find(path);
    return this.#span(node + 2);
  }

  keyAt(path: Path): Span {
    const node = this.#find(path);
    return this.#span(this.#mark(node) < 0 ? node + 2 : node);
  }

  isPlain(path: Path): boolean {
    return this.#mark(this.#find(path) + 4) === plain;
  }

  /** The same document with marks of its own: those of many documents stay in memory together. */
  apart(): LaneDocument {
    // the root reaches as far as its members
    const marks = this.#marks.slice(this.#begin, this.#begin + this.#mark(this.#begin + 4));
    return new LaneDocument(this.value, { marks, begin: 0 }, this.#lines, this.handedOver);
  }

  /** Where each entry of the document's map begins, the first with what stands above it; then where the text ends. */
  entryStarts(): readonly Position[] {
    this.#entryStarts ??= this.#findEntries();
    return this.#entryStarts;
  }

  #findEntries(): Position[] {
    const starts: Position[] = [];
    const end = this.#begin + this.#mark(this.#begin + 4);
    for (let node = this.#begin + width; node < end; node += Math.max(width, this.#mark(node + 4)))
      starts.push(this.#lines.position(starts.length === 0 ? 0 : this.#mark(node)));
    return [...starts, this.#lines.end()];
  }

  /** The place of the node at a path, or of the nearest one above it where nothing stands there. */
  #find(path: Path): number {
    let value = this.value;
    let node = this.#begin;
    for (const part of path) {
      const member = memberOf(value, part);
      if (member === undefined) break;
      node = this.#members?.get(node)?.get(part) ?? this.#passTo(part, node, value);
      value = member;
    }
    return node;
  }

  /** The place of a member of the value that begins at a place, past those before it. */
  #passTo(part: string | number, begin: number, value: Value): number {
    const names = Array.isArray(value) ? undefined : Object.keys(value);
    const index = names ? names.indexOf(String(part)) : Number(part);
    const noted = index >= wide ? new Map<string | number, number>() : undefined;
    const last = noted ? (names ?? (value as readonly Value[])).length - 1 : index;
    let node = begin + width;
    let found = node;
    for (let passed = 0; ; passed++) {
      noted?.set(names?.[passed] ?? passed, node);
      if (passed === index) found = node;
      if (passed >= last) break;
      node += Math.max(width, this.#mark(node + 4));
    }
    if (noted) {
      this.#members ??= new Map();
      this.#members.set(begin, noted);
    }
    return found;
  }

  #mark(at: number): number {
    return this.#marks[at] ?? 0;
  }

  #span(at: number): Span {
    return { start: this.#lines.position(this.#mark(at)), end: this.#lines.position(this.#mark(at + 1)) };
  }
}

/** So many members are passed by one after the other; of more it is noted where each begins. */
const wide = 64;

/** The member that a step of a path leads to. */
function memberOf(value: Value, part: string | number): Value | undefined {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined;
  return isMap(value) && Object.hasOwn(value, String(part)) ? value[String(part)] : undefined;
}
