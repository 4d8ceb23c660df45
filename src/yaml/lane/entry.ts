import { isMap, isScalar, isSeq, type Node, parseAllDocuments, Scalar, type YAMLMap } from 'yaml';
import { tooDeepAt } from '../depth.ts';
import { isSuspicious } from '../recover/suspicious.ts';
import type { Value } from '../value.ts';
import { handOver, type LaneCursor } from './cursor.ts';
import { isMoved } from './keys.ts';
import { plain, quoted } from './marks.ts';

/** An entry of a document's map, read by the `yaml` package. */
interface Entry {
  key: string;
  value: Value;
}

/**
 * Reads the entry of a document's map at the cursor by the `yaml` package, where it alone is what the fast lane does not know; leaves the
 * cursor at the content below it. An entry in which anything is wrong, or that others may refer to, is handed over with its whole text.
 */
export function entryByPackage(cursor: LaneCursor): Entry {
  const from = cursor.at;
  const to = entryEnd(cursor.text, from);
  const text = cursor.text.slice(from, to);
  if (isSuspicious(text) || /\r(?!\n)|^%|^\.\.\./m.test(text) || tooDeepAt(text) !== undefined) throw handOver;
  const map = mapOf(text);
  const [pair, second] = map.items;
  if (!pair || second || !isScalar(pair.key)) throw handOver;
  const range = pair.key.range ?? [0, 0, 0];
  // with a tag or a question mark before the key, or without a key, the map may begin elsewhere in the whole text
  if (map.range?.[0] !== 0 || range[0] !== 0 || range[1] === 0) throw handOver;
  const [valueFrom, valueTo] = (pair.value as Node | null)?.range ?? [0, 0];
  // where an empty value is depends on what follows it
  if (valueFrom === valueTo) throw handOver;
  const key = String(pair.key.value ?? '');
  const value = noted(cursor, pair.value as Node | null, from, from, from + range[1], 1);
  cursor.end = from + (map.range?.[1] ?? 0);
  cursor.at = to;
  cursor.toContent();
  return { key, value };
}

/** The start of the next line in the first column that is neither blank nor a comment. */
function entryEnd(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    const sign = text[at + 1];
    if (sign !== undefined && !' \t\r\n#'.includes(sign)) return at + 1;
  }
  return text.length;
}

function mapOf(text: string): YAMLMap {
  // a key that stands twice is met when the values are noted
  const documents = parseAllDocuments(text, { schema: 'failsafe', keepSourceTokens: false, uniqueKeys: false, prettyErrors: false });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document || second || document.errors.length > 0 || !isMap(document.contents) || document.contents.tag) throw handOver;
  return document.contents;
}

/** The value of a node, which is noted with those below it; `shift` is where the parsed text begins. */
function noted(cursor: LaneCursor, node: Node | null, shift: number, keyFrom: number, keyTo: number, depth: number): Value {
  const { marks } = cursor;
  const range = node?.range;
  if (!node || !range || depth > 100) throw handOver;
  const [from, to] = [range[0] + shift, Math.max(range[0], range[1]) + shift];
  if (isScalar(node)) {
    marks.add(keyFrom, keyTo, from, to, node.type === Scalar.PLAIN ? plain : quoted);
    return String(node.value ?? '');
  }
  const at = marks.add(keyFrom, keyTo, from, to, 0);
  const value = isSeq(node)
    ? node.items.map((member) => noted(cursor, member as Node, shift, -1, -1, depth + 1))
    : notedMap(cursor, node, shift, depth);
  marks.close(at, to);
  return value;
}

function notedMap(cursor: LaneCursor, node: Node, shift: number, depth: number): Value {
  // an alias is neither, and what it stands for may be anywhere
  if (!isMap(node)) throw handOver;
  const map: { [key: string]: Value } = {};
  for (const { key, value } of node.items) {
    if (!isScalar(key) || !key.range) throw handOver;
    const name = String(key.value ?? '');
    if (map[name] !== undefined || isMoved(name)) throw handOver;
    map[name] = noted(cursor, value as Node | null, shift, key.range[0] + shift, key.range[1] + shift, depth + 1);
  }
  return map;
}
