import type { Value } from '../value.ts';
import { handOver, type LaneCursor } from './cursor.ts';
import { isMoved } from './keys.ts';
import { plain, quoted } from './marks.ts';
import { areMistypedMembers, beginsPlain, plainEndInFlow, quotedScalar } from './scalar.ts';

const comma = 0x2c;
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];
const deepest = 60;

/** Reads the flow map or list at the cursor, which must end on its line, and leaves the cursor behind its bracket. */
export function flowCollection(cursor: LaneCursor, keyFrom: number, keyTo: number): Value {
  const { marks, text } = cursor;
  const node = marks.add(keyFrom, keyTo, cursor.at, 0, 0);
  if (++cursor.depth > deepest) throw handOver;
  const value = text.charCodeAt(cursor.at++) === openMap ? flowMap(cursor) : flowList(cursor);
  cursor.depth--;
  marks.close(node, cursor.at);
  return value;
}

function flowMap(cursor: LaneCursor): Value {
  const { text } = cursor;
  const map: { [key: string]: Value } = {};
  if (skip(cursor) === closeMap) {
    cursor.at++;
    return map;
  }
  for (;;) {
    const from = cursor.at;
    const key = flowKey(cursor);
    const to = cursor.at;
    // as in block style: no signs of running text in a key
    if (
      isMoved(key) ||
      /[\u3000\uff01-\uff07\uff0a-\uff5f∶﹕︰]/.test(key) ||
      map[key] !== undefined ||
      text.charCodeAt(to) !== 0x3a ||
      text.charCodeAt(to + 1) !== 0x20
    )
      throw handOver;
    cursor.at = to + 1;
    skip(cursor);
    map[key] = flowValue(cursor, from, to);
    if (endsAfter(cursor, closeMap)) return map;
  }
}

function flowList(cursor: LaneCursor): Value {
  const list: Value[] = [];
  if (skip(cursor) === closeList) {
    cursor.at++;
    return list;
  }
  for (;;) {
    const value = flowValue(cursor, -1, -1);
    // one member with a comma of running text in it, or two that it was meant to part
    if (typeof value === 'string' && /[，；、﹐]/.test(value)) throw handOver;
    list.push(value);
    if (endsAfter(cursor, closeList)) return list;
  }
}

function flowValue(cursor: LaneCursor, keyFrom: number, keyTo: number): Value {
  const { marks, text, at: from } = cursor;
  const code = text.charCodeAt(from);
  if (code === openList || code === openMap) return flowCollection(cursor, keyFrom, keyTo);
  if (code === 0x22 || code === 0x27) {
    const value = quotedScalar(cursor);
    marks.add(keyFrom, keyTo, from, cursor.at, quoted);
    return value;
  }
  const value = plainInFlow(cursor);
  if (keyFrom < 0 && areMistypedMembers(value)) throw handOver;
  marks.add(keyFrom, keyTo, from, cursor.at, plain);
  return value;
}

function flowKey(cursor: LaneCursor): string {
  const code = cursor.text.charCodeAt(cursor.at);
  return code === 0x22 || code === 0x27 ? quotedScalar(cursor) : plainInFlow(cursor);
}

function plainInFlow(cursor: LaneCursor): string {
  const from = cursor.at;
  if (!beginsPlain(cursor, from)) throw handOver;
  cursor.at = plainEndInFlow(cursor, from);
  return cursor.text.slice(from, cursor.at);
}

/** Past a comma to the next member, or past the bracket that ends the collection. */
function endsAfter(cursor: LaneCursor, close: number): boolean {
  const code = skip(cursor);
  cursor.at++;
  if (code === close) return true;
  if (code !== comma) throw handOver;
  if (skip(cursor) === close) throw handOver;
  return false;
}

/** Past spaces; returns what stands there. */
function skip(cursor: LaneCursor): number {
  while (cursor.text.charCodeAt(cursor.at) === 0x20) cursor.at++;
  return cursor.text.charCodeAt(cursor.at);
}
