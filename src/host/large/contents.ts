import { createHash } from 'node:crypto';
import type { Chunk } from './chunks.ts';
import type { Piece } from './file-reader.ts';

/** Takes in the pieces of a chunk as they are read, and tells what its files hold in one hash. */
export class Contents {
  private readonly hash = createHash('sha1');
  private list = '';

  constructor(
    private readonly chunk: Chunk,
    private readonly nameOf: (file: string) => string,
  ) {}

  add({ from, to, bytes, ends, failed }: Piece): void {
    this.hash.update(bytes);
    for (let at = from; at < to; at += 1) {
      this.list += `${this.nameOf(this.chunk[at] ?? '')}\0${failed.get(at) ?? ends[at - from]}\0`;
    }
  }

  /** Asked once, after the last piece. */
  digest(): string {
    return this.hash.update('\0').update(this.list).digest('hex');
  }
}

/** What files that items may inherit from hold, in one hash. */
export function aboveOf(standards: Iterable<readonly [file: string, hash: string]>): string {
  const hash = createHash('sha1');
  for (const [file, own] of standards) hash.update(`${file}\0${own}\0`);
  return hash.digest('hex');
}

/** The hash of a file's bytes. */
export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64');
}

/** Stands for the hash of a file that could not be read. */
export const unreadHash = 'unread';
