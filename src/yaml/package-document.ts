import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../finding/path.ts';
import type { Position, Span } from '../text/place.ts';
import { deepest } from './depth.ts';
import type { ReadDocument } from './document.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Value } from './value.ts';

/** A document as the `yaml` package parsed it. */
export class PackageDocument implements ReadDocument {
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
