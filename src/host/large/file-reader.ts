import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { UnreadFile } from '../../catalog/catalog.ts';
import { largestBytes, reasonOf } from '../files.ts';
import type { Chunk } from './chunks.ts';

/** Why a file could not be read. */
export type Unreadable = Exclude<UnreadFile['reason'], 'binary' | 'misnamed'>;

/** Files of a chunk that were read one behind the other, from a number on; the bytes stand until the reader reads again. */
export interface Piece {
  from: number;
  /** The number of the first file that was not read. */
  to: number;
  bytes: Buffer;
  /** Where each file ends in the bytes. */
  ends: readonly number[];
  /** The files, by their number in the chunk, that could not be read. */
  failed: ReadonlyMap<number, Unreadable>;
}

/** What is read in one piece: all chunks of usual items. */
const usual = 8 << 20;

/** Reads files one behind the other into the same memory: for very many of them that takes a fraction of the time. */
export class FileReader {
  private room = Buffer.allocUnsafeSlow(usual);
  private end = 0;

  /** Reads on in a chunk as far as the memory goes, at least one file. `figures` gets four for each file, of how it looks from outside. */
  read(chunk: Chunk, from: number, figures?: Float64Array): Piece {
    const ends: number[] = [];
    const failed = new Map<number, Unreadable>();
    if (this.room.length > 4 * usual) this.room = Buffer.allocUnsafeSlow(usual);
    this.end = 0;
    let at = from;
    for (; at < chunk.length && (at === from || this.end < usual); at += 1) {
      const reason = this.append(chunk[at] ?? '', figures, 4 * at);
      if (reason !== undefined) {
        failed.set(at, reason);
        // that may be otherwise the next time
        figures?.fill(Number.NaN, 4 * at, 4 * at + 4);
      }
      ends.push(this.end);
    }
    return { from, to: at, bytes: this.room.subarray(0, this.end), ends, failed };
  }

  /** Reads a chunk piece by piece; each stands until the next is asked for. */
  *pieces(chunk: Chunk, figures?: Float64Array): Generator<Piece> {
    for (let from = 0; from < chunk.length; ) {
      const piece = this.read(chunk, from, figures);
      yield piece;
      from = piece.to;
    }
  }

  private append(path: string, figures: Float64Array | undefined, place: number): Unreadable | undefined {
    const start = this.end;
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const { size, mtimeMs, ctimeMs, ino } = fstatSync(file);
      // looked at before it is read: what is written meanwhile looks otherwise to the next run
      if (figures) {
        figures[place] = size;
        figures[place + 1] = mtimeMs;
        figures[place + 2] = ctimeMs;
        figures[place + 3] = ino;
      }
      if (size > largestBytes) return 'too-large';
      this.readToEnd(file, size);
      return undefined;
    } catch (error) {
      this.end = start;
      return whyUnreadable(error);
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }

  private readToEnd(file: number, size: number): void {
    const start = this.end;
    // a byte more than there should be: where it is filled, or the size was none, the end is still to come
    for (let wanted = size + 1; ; wanted = Math.max(wanted, 1 << 16)) {
      if (this.end + wanted > this.room.length) this.grow(this.end + wanted);
      const read = readSync(file, this.room, this.end, wanted, null);
      this.end += read;
      if (read === 0 || (read < wanted && this.end - start === size)) return;
    }
  }

  private grow(least: number): void {
    const room = Buffer.allocUnsafeSlow(2 * least);
    this.room.copy(room, 0, 0, this.end);
    this.room = room;
  }
}

/** @throws what no machine says */
function whyUnreadable(error: unknown): Unreadable {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return reasonOf(code) === 'denied' ? 'denied' : 'failed';
}

/** The bytes of a file of a piece, by its number in the chunk. */
export function bytesIn({ from, bytes, ends }: Piece, at: number): Buffer {
  return bytes.subarray(at === from ? 0 : (ends[at - from - 1] ?? 0), ends[at - from] ?? 0);
}
