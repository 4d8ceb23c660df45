import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../finding/path.ts';
import type { Position, Span } from '../text/place.ts';
import { deepest, tooDeepAt } from './depth.ts';
import { readInLane } from './lane.ts';
import { LineStarts } from './line-starts.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Names } from './recover/key.ts';
import { recover } from './recover/recover.ts';
import { isSuspicious } from './recover/suspicious.ts';
import type { Value } from './value.ts';

/** One YAML document: its value as text, and where in the file each part of it stands. */
export interface ReadDocument {
  /** The value with every scalar as text; an empty document is an empty map. */
  value: Value;
  /** The span of the value at a path; of the nearest part above it where nothing stands there. */
  at(path: Path): Span;
  /** The span of the key that a path ends in; of the value in a list. */
  keyAt(path: Path): Span;
  /** Whether the scalar at a path stands there without quotes. */
  isPlain(path: Path): boolean;
  /** What keeps the document from being read as it was meant, in the order of the text. */
  problems: Problem[];
}

/**
 * Reads every document of a YAML text. Never throws: what cannot be read is a problem of the document that it stands in, and what was
 * mistyped is read as it was meant, with a problem that says so. By `names`, where they are known, a
 * mistyped key is told from running text. This is the only door to YAML; positions refer to the whole text.
 */
export function readDocuments(text: string, names?: Names): ReadDocument[] {
  // what the fast lane reads holds no fault of typing: it hands over whatever may have been meant otherwise
  const read = readInLane(text);
  if (read) return read;
  if (isSuspicious(text)) return recover(text, names, readStrictly);
  const documents = readByPackage(text);
  const isBroken = documents.some(({ problems }) => problems.some(({ code }) => code === 'syntax'));
  return isBroken ? recover(text, names, readStrictly) : documents;
}

function readStrictly(text: string): ReadDocument[] {
  return readInLane(text) ?? readByPackage(text);
}

/** The same by the `yaml` package alone: whatever the fast lane hands over, and what it is measured against. */
export function readByPackage(text: string): ReadDocument[] {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [tooDeep(text, deep)];
  const lines = new LineCounter();
  const options = { schema: 'failsafe', keepSourceTokens: false, uniqueKeys: true, prettyErrors: false } as const;
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, { ...options, lineCounter: lines });
    documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
  } catch (error) {
    return [unreadable(text, error)];
  }
  const filled = documents.filter((document) => !isNothing(document.contents) || document.errors.length > 0);
  return filled.map((document) => new YamlDocument(document, text, lines));
}

/** What stands behind a last `---`, or between two: no document that anybody wrote. */
function isNothing(contents: Document.Parsed['contents']): boolean {
  return contents === null || (isScalar(contents) && contents.type === Scalar.PLAIN && contents.source === '' && !contents.tag);
}

/** Reads a YAML text that holds one document; a second one is a problem. */
export function readDocument(text: string): ReadDocument {
  const [first, second] = readDocuments(text);
  if (!first) return readEmpty(text);
  if (second) first.problems.push({ code: 'several-documents', args: {}, path: [], span: second.at([]) });
  return first;
}

function readEmpty(text: string): ReadDocument {
  const start = { offset: 0, line: 1, column: 1 };
  const span = { start, end: { offset: text.length, line: 1, column: 1 } };
  return { value: {}, at: () => span, keyAt: () => span, isPlain: () => false, problems: [] };
}

function unreadable(text: string, error: unknown): ReadDocument {
  const empty = readEmpty(text);
  const detail = error instanceof Error ? error.message : String(error);
  return { ...empty, problems: [{ code: 'syntax', args: { detail }, path: [], span: empty.at([]) }] };
}

/** A text that is refused rather than walked, as an empty document. */
function tooDeep(text: string, at: number): ReadDocument {
  const lines = new LineStarts(text);
  const span = { start: lines.position(at), end: lines.position(at + 1) };
  return { ...readEmpty(text), problems: [{ code: 'too-deep', args: { deepest }, path: [], span }] };
}

class YamlDocument implements ReadDocument {
  readonly value: Value;
  readonly problems: Problem[];
  readonly #root: Node | null;
  readonly #lines: LineCounter;

  constructor(document: Document.Parsed, text: string, lines: LineCounter) {
    this.#lines = lines;
    this.#root = document.contents;
    this.problems = problemsOf(document, (from, to) => this.#span(from, to), text);
    this.value = this.problems.some((problem) => problem.code === 'too-deep') ? {} : this.#toValue(this.#root, [], document);
  }

  at(path: Path): Span {
    const found = this.#walk(path);
    const node = found.value ?? found.key;
    return this.#spanOf(node ?? this.#root);
  }

  keyAt(path: Path): Span {
    const found = this.#walk(path);
    return this.#spanOf(found.key ?? found.value ?? this.#root);
  }

  isPlain(path: Path): boolean {
    const { value } = this.#walk(path);
    return isScalar(value) && value.type === Scalar.PLAIN;
  }

  #walk(path: Path): { key?: Node | undefined; value?: Node | undefined } {
    let found: { key?: Node | undefined; value?: Node | undefined } = { value: this.#root ?? undefined };
    for (const part of path) {
      const node: Node | undefined = found.value;
      if (isMap(node)) {
        const pair = pairOf(node, String(part));
        if (!pair) return found;
        found = { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
      } else if (isSeq(node) && typeof part === 'number' && node.items[part]) {
        found = { value: node.items[part] as Node };
      } else return found;
    }
    return found;
  }

  #spanOf(node: Node | null | undefined): Span {
    const range = node?.range ?? [0, 0, 0];
    return this.#span(range[0], range[1]);
  }

  #span(from: number, to: number): Span {
    return { start: this.#position(from), end: this.#position(Math.max(from, to)) };
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return { offset, line: Math.max(1, line), column: Math.max(1, col) };
  }

  #toValue(node: Node | null | undefined, path: (string | number)[], document: Document.Parsed): Value {
    if (path.length > deepest) {
      const span = this.#spanOf(node);
      if (!this.problems.some((problem) => problem.code === 'too-deep'))
        this.problems.push({ code: 'too-deep', args: { deepest }, path: [], span });
      return '';
    }
    if (isAlias(node)) {
      // An alias may stand for a great deal of text: a catalog has no use for one, and repeating it is a way to fill the memory.
      this.problems.push({ code: 'alias', args: { name: node.source }, path: [...path], span: this.#spanOf(node) });
      return '';
    }
    if (isSeq(node)) return node.items.map((item, index) => this.#toValue(item as Node, [...path, index], document));
    if (isMap(node)) {
      const map: { [key: string]: Value } = {};
      for (const pair of node.items) {
        const key = keyText(pair);
        if (key === undefined) {
          this.problems.push({ code: 'complex-key', args: {}, path: [...path], span: this.#spanOf(pair.key as Node) });
        } else if (!Object.hasOwn(map, key)) {
          const value = this.#toValue(pair.value as Node | null, [...path, key], document);
          Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
        }
      }
      return map;
    }
    return isScalar(node) ? String(node.value ?? '') : '';
  }
}

function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value ?? '') : undefined;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string | undefined, Pair>>();

/** The first pair of a map that has a key; of each map they are noted once, since some hold thousands. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  let known = pairs.get(map);
  if (!known) {
    // the first of several stays
    known = new Map([...map.items].reverse().map((pair) => [keyText(pair as Pair), pair as Pair]));
    pairs.set(map, known);
  }
  return known.get(key);
}
