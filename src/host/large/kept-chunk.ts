import type { UnreadFile } from '../../catalog/catalog.ts';
import { itemsOfRows } from '../../check/parts/item-rows.ts';
import type { HeldPart, PartHead } from '../../check/parts/part.ts';
import type { CheckCache } from './check-cache.ts';

/** What is kept of a chunk beside what its items came to. */
export interface ChunkNotes {
  unread: readonly UnreadFile[];
  /** Files that an item names, and whether they are there. */
  asked: Record<string, boolean>;
  /** The files, by their number in the chunk, that hold standard items. */
  standing: readonly number[];
}

type ChunkHead = PartHead & ChunkNotes;

/** A chunk that was checked: its lines as bytes, of which only the first is read until the others are asked for. */
export interface HeldChunk extends ChunkNotes {
  part: HeldPart;
}

/** What was kept under a key, where the files that items name are there or missing as they were then. */
export function keptLines(
  cache: CheckCache,
  key: string,
  isThere: (file: string) => boolean,
): { lines: Buffer; head: ChunkHead } | undefined {
  const lines = cache.get(key);
  const head = lines && headOf(lines);
  return head && Object.entries(head.asked).every(([file, there]) => isThere(file) === there) ? { lines, head } : undefined;
}

/** The first line of a chunk that was checked. */
export function headOf(lines: Buffer): ChunkHead {
  return JSON.parse(lines.toString('utf8', 0, endOf(lines, 0))) as ChunkHead;
}

/** The chunk of some lines; `files` are those that were read, as the catalog names them. */
export function heldChunk(
  lines: Buffer,
  { items, rules, asked, unread, standing, ...rest }: ChunkHead,
  files: readonly string[],
): HeldChunk {
  const starts = new Map<string, number>();
  let from = endOf(lines, 0) + 1;
  for (const rule of rules) {
    starts.set(rule, from);
    from = endOf(lines, from) + 1;
  }
  const recordsOf = (rule: string): string | undefined => {
    const start = starts.get(rule);
    return start === undefined ? undefined : lines.toString('utf8', start, endOf(lines, start));
  };
  return { unread, asked, standing, part: { ...rest, items: itemsOfRows(items, files), recordsOf } };
}

/** Where a line ends; JSON breaks none. */
function endOf(lines: Buffer, from: number): number {
  const end = lines.indexOf(0x0a, from);
  return end < 0 ? lines.length : end;
}
