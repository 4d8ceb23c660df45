import { LineStarts } from '../line-starts.ts';
import { block } from './block.ts';
import { handOver, LaneCursor } from './cursor.ts';
import { LaneDocument } from './document.ts';

/**
 * Reads the documents of a text in block style in one pass, values and places; undefined where anything stands in it that this reader
 * does not surely know, with whatever is wrong: then the `yaml` package reads the whole text, or, where that is sure, only the entry of a
 * map that holds it. What this reader reads, both read alike.
 */
export function readInLane(text: string): LaneDocument[] | undefined {
  return read(new LaneCursor(text));
}

/**
 * The same for entries that were gathered from a map, now these and now those: what stands behind what says nothing about the next. Whoever
 * gathers them sees to it that no key stands twice.
 */
export function readGathered(text: string): LaneDocument[] | undefined {
  return read(new LaneCursor(text, true));
}

function read(cursor: LaneCursor): LaneDocument[] | undefined {
  try {
    return documents(cursor);
  } catch (error) {
    if (error !== handOver) throw error;
    cursor.marks.cut(0);
    return undefined;
  }
}

function documents(cursor: LaneCursor): LaneDocument[] {
  const lines = new LineStarts(cursor.text);
  const read: LaneDocument[] = [];
  // behind a byte order mark the package does not take the first line for the start of one
  const marked = cursor.text.charCodeAt(0) === 0xfeff;
  if (marked) cursor.at = 1;
  cursor.toContent();
  if (marked && cursor.isDash(cursor.at)) throw handOver;
  while (cursor.at < cursor.length) {
    if (cursor.indent === -1) separator(cursor);
    else {
      // indented as a whole, or with a dash before a dash: rare, and what ends where is then another matter
      if (cursor.indent > 0) throw handOver;
      cursor.marks.begin();
      cursor.handedOver = 0;
      const value = block(cursor);
      if (cursor.indent >= 0) throw handOver;
      read.push(new LaneDocument(value, cursor.marks.take(), lines, cursor.handedOver));
    }
  }
  return read;
}

/** Past the `---` at the cursor and its line. */
function separator(cursor: LaneCursor): void {
  cursor.endLine(cursor.at + 3);
  cursor.toContent();
}
