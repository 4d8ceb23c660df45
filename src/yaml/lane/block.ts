import type { Value } from '../value.ts';
import { handOver, type LaneCursor } from './cursor.ts';
import { entryByPackage } from './entry.ts';
import { flowCollection } from './flow.ts';
import { below, type Met, metBehind, nextKey, standsAt, top } from './keys.ts';
import { blockScalar } from './literal.ts';
import { plain, quoted } from './marks.ts';
import { beginsPlain, isMistypedKey, plainEnd, quotedScalar } from './scalar.ts';

const deepest = 60;

/**
 * Reads the map or list of a document, whose first content is at the cursor in the first column; leaves the cursor at the end of the
 * document. An entry of the map that this reader does not know is read by the `yaml` package.
 */
export function block(cursor: LaneCursor): Value {
  if (cursor.isDash(cursor.at)) return collection(cursor, -1, -1, top, true);
  const { marks } = cursor;
  const node = marks.add(-1, -1, cursor.at, 0, 0);
  const map: { [key: string]: Value } = {};
  let met = top;
  cursor.depth = 1;
  do {
    const from = cursor.at;
    const noted = marks.noted();
    const behind = cursor.isGathered ? top : met;
    try {
      met = nextKey(cursor, behind, map);
      const value = memberValue(cursor, 0, from, cursor.at - 1, met);
      // the value goes on in the next line
      if (cursor.indent > 0) throw handOver;
      map[met.key] = value;
    } catch (error) {
      if (error !== handOver) throw error;
      marks.cut(noted);
      cursor.depth = 1;
      cursor.at = from;
      const { key, value } = entryByPackage(cursor);
      met = metBehind(key, behind, map);
      map[met.key] = value;
      cursor.handedOver++;
    }
  } while (cursor.indent === 0);
  cursor.close(node, 0);
  cursor.depth = 0;
  return map;
}

/** `start` is where the keys of a map are expected, or of the maps of a list. */
function collection(cursor: LaneCursor, keyFrom: number, keyTo: number, start: Met, list: boolean): Value {
  if (++cursor.depth > deepest) throw handOver;
  const { indent } = cursor;
  const node = cursor.marks.add(keyFrom, keyTo, cursor.at, 0, 0);
  const value = list ? blockList(cursor, start) : blockMap(cursor, start);
  cursor.close(node, indent);
  cursor.depth--;
  return value;
}

function blockMap(cursor: LaneCursor, start: Met): Value {
  const { indent } = cursor;
  const map: { [key: string]: Value } = {};
  let met = start;
  do {
    const from = cursor.at;
    met = nextKey(cursor, met, map);
    map[met.key] = memberValue(cursor, indent, from, cursor.at - 1, met);
  } while (cursor.indent === indent);
  if (cursor.indent > indent) throw handOver;
  return map;
}

function blockList(cursor: LaneCursor, start: Met): Value {
  const { indent } = cursor;
  const list: Value[] = [];
  do {
    if (!cursor.isDash(cursor.at)) break;
    const dash = cursor.at++;
    skipSpaces(cursor);
    if ((start.expected !== undefined && standsAt(cursor, start.expected)) || isKey(cursor)) {
      cursor.indent = indent + cursor.at - dash;
      list.push(collection(cursor, -1, -1, start, false));
    } else list.push(memberValue(cursor, indent, -1, -1, start));
  } while (cursor.indent === indent);
  if (cursor.indent > indent) throw handOver;
  return list;
}

/** Whether a map begins at the cursor, on the line of its dash. */
function isKey(cursor: LaneCursor): boolean {
  const { at, text } = cursor;
  const code = text.charCodeAt(at);
  if (code === 0x22 || code === 0x27) {
    quotedScalar(cursor);
    const key = isColon(cursor, cursor.at);
    cursor.at = at;
    return key;
  }
  return beginsPlain(cursor, at) && plainEnd(cursor, at) < 0;
}

/** The value behind a key or a dash, on its line or below it; leaves the cursor at the content of the line that follows. */
function memberValue(cursor: LaneCursor, indent: number, keyFrom: number, keyTo: number, above: Met): Value {
  const { marks, text } = cursor;
  skipSpaces(cursor);
  const from = cursor.at;
  const code = text.charCodeAt(from);
  let value: Value;
  let column = indent;
  if (cursor.isBlank(from) || code === 0x23) return valueBelow(cursor, indent, keyFrom, keyTo, above);
  if (code === 0x22 || code === 0x27) {
    value = quotedScalar(cursor);
    marks.add(keyFrom, keyTo, from, cursor.at, quoted);
    cursor.endLine(cursor.at);
  } else if (code === 0x5b || code === 0x7b) {
    value = flowCollection(cursor, keyFrom, keyTo);
    cursor.endLine(cursor.at);
  } else if (code === 0x7c || code === 0x3e) {
    value = blockScalar(cursor, indent);
    marks.add(keyFrom, keyTo, from, cursor.end, quoted);
    // a block scalar ends where its lines end
    column = Number.POSITIVE_INFINITY;
  } else {
    const to = beginsPlain(cursor, from) ? plainEnd(cursor, from) : -1;
    if (to < 0) throw handOver;
    value = text.slice(from, to);
    if (keyFrom < 0 && isMistypedKey(value)) throw handOver;
    marks.add(keyFrom, keyTo, from, to, plain);
    cursor.endLine(to);
  }
  cursor.toContent(column);
  return value;
}

/** A map or list below its key or dash, or nothing. */
function valueBelow(cursor: LaneCursor, indent: number, keyFrom: number, keyTo: number, above: Met): Value {
  const { at, text } = cursor;
  const remarked = text.charCodeAt(at) === 0x23;
  cursor.endLine(at);
  cursor.toContent();
  if (cursor.indent > indent || (keyFrom >= 0 && cursor.indent === indent && cursor.isDash(cursor.at))) {
    return collection(cursor, keyFrom, keyTo, below(above), cursor.isDash(cursor.at));
  }
  // a member that is empty: where it is depends on the comments around it
  if (keyFrom < 0 || remarked || cursor.left >= 0) throw handOver;
  cursor.marks.add(keyFrom, keyTo, at, at, plain);
  cursor.end = at;
  return '';
}

function isColon(cursor: LaneCursor, at: number): boolean {
  return cursor.text.charCodeAt(at) === 0x3a && cursor.isBlank(at + 1);
}

function skipSpaces(cursor: LaneCursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 0x20) cursor.at++;
}
