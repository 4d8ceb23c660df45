import { createHash } from 'node:crypto';
import { type Catalog, readCatalog, type UnreadFile } from '../../catalog/catalog.ts';
import { checkPart } from '../../check/parts/part.ts';
import { PartLines } from '../../check/parts/part-lines.ts';
import type { Rule } from '../../rules/kinds.ts';
import { rulesOf } from '../../rules/registry.ts';
import { append } from '../../text/append.ts';
import { EntryReader } from '../../yaml/entries/reader.ts';
import type { PartGrounds } from '../grounds.ts';
import { presence } from '../presence.ts';
import { namesBelow, Sources } from '../sources.ts';
import type { CheckCache } from './check-cache.ts';
import type { Chunk } from './chunks.ts';
import { Contents, hashOfBytes } from './contents.ts';
import { bytesIn, FileReader, type Piece } from './file-reader.ts';
import { type ChunkNotes, keptLines } from './kept-chunk.ts';
import { type KnownChunk, signatureOf, unknownFigures } from './known-files.ts';
import { standardItems } from './standard-items.ts';

/** What a chunk of files came to, whoever checked it. */
export interface CheckedChunk {
  /** What is kept of it, or was. */
  lines: Uint8Array;
  /** The name that it is kept under, and what reading told of the files; where nothing is kept nobody asks. */
  kept?: { key: string; known: KnownChunk; signature?: string };
}

/** So few files at once that what was read of them is gone before the memory is looked through as a whole. */
const atOnce = 40;

/** The name under which a chunk is kept: what it holds and all that it is held against. */
export function keyOf({ hash, above }: Pick<PartGrounds, 'hash' | 'above'>, contents: string): string {
  return createHash('sha1').update(`${hash} ${above} ${contents}`).digest('hex');
}

/**
 * Reads chunks of a catalog's files and checks them; what the files hold is dropped but for what is returned. Each file is read once: what
 * is kept under the name of what was read there is taken, and what was checked is kept under it.
 */
export class ChunkChecker {
  readonly #reader = new FileReader();
  readonly #entries = new EntryReader();
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #isThere: (file: string) => boolean;
  readonly #nameOf: (file: string) => string;
  readonly #standards: () => Catalog['standards'];
  readonly #standardFiles: ReadonlySet<string>;

  constructor(
    private readonly grounds: PartGrounds,
    private readonly cache: CheckCache | undefined,
  ) {
    this.#rules = rulesOf(grounds.standard);
    this.#isThere = presence(grounds.folders, grounds.root);
    this.#nameOf = namesBelow(grounds.root);
    this.#standards = standardItems(grounds);
    this.#standardFiles = new Set(grounds.standards);
  }

  check(chunk: Chunk): CheckedChunk {
    const figures = unknownFigures(chunk);
    const contents = new Contents(chunk, this.#nameOf);
    const first = this.#read(chunk, 0, figures, contents);
    if (first.to < chunk.length || !this.cache) {
      const { lines, standards } = this.#checked(chunk, this.#pieces(chunk, first, figures, contents));
      return this.cache ? this.#kept(chunk, { lines, standards }, contents.digest(), figures) : { lines };
    }
    // all of it is at hand: it may be kept already under the name of what it holds
    const digest = contents.digest();
    const before = keptLines(this.cache, keyOf(this.grounds, digest), this.#isThere);
    const standing = new Set(before?.head.standing);
    const found = before
      ? { lines: before.lines, standards: this.#standardsIn(chunk, first, 0, first.to, (at) => standing.has(at)), isKept: true }
      : this.#checked(chunk, [first]);
    return this.#kept(chunk, found, digest, figures);
  }

  #kept(chunk: Chunk, { lines, standards, isKept }: Found, contents: string, figures: Float64Array): CheckedChunk {
    const key = keyOf(this.grounds, contents);
    if (!isKept) this.cache?.put(key, lines);
    const signature = signatureOf(chunk, figures, this.grounds.since);
    return { lines, kept: { key, known: { contents, standards }, ...(signature === undefined ? {} : { signature }) } };
  }

  /** The pieces of a chunk, of which the first is at hand; each stands until the next is asked for. */
  *#pieces(chunk: Chunk, first: Piece, figures: Float64Array, contents: Contents): Generator<Piece> {
    for (let piece = first; ; piece = this.#read(chunk, piece.to, figures, contents)) {
      yield piece;
      if (piece.to >= chunk.length) return;
    }
  }

  #read(chunk: Chunk, from: number, figures: Float64Array, contents: Contents): Piece {
    const piece = this.#reader.read(chunk, from, figures);
    contents.add(piece);
    return piece;
  }

  #checked(chunk: Chunk, pieces: Iterable<Piece>): Found {
    const found = new PartLines(chunk.map(this.#nameOf));
    const unread: UnreadFile[] = [];
    const asked: Record<string, boolean> = {};
    const standing: number[] = [];
    const standards: [number, string][] = [];
    for (const piece of pieces) {
      for (let from = piece.from; from < piece.to; from += atOnce) {
        const to = Math.min(from + atOnce, piece.to);
        const catalog = this.#catalogOf(chunk, piece, from, to, asked);
        found.add(checkPart(catalog, this.#rules));
        append(unread, catalog.unread);
        const names = new Set(catalog.others.flatMap(({ kind, document }) => (kind === 'standard' ? [document.file] : [])));
        for (let at = from; names.size > 0 && at < to; at += 1) if (names.has(this.#nameOf(chunk[at] ?? ''))) standing.push(at);
        append(
          standards,
          this.#standardsIn(chunk, piece, from, to, (at) => standing.includes(at)),
        );
      }
    }
    const notes: ChunkNotes = { unread, asked, standing };
    return { lines: bytesOf(found.lines(notes).join('\n')), standards };
  }

  /** Of some files those that hold standard items, or may, with the hash of each. */
  #standardsIn(chunk: Chunk, piece: Piece, from: number, to: number, isStanding: (at: number) => boolean): [number, string][] {
    const found: [number, string][] = [];
    for (let at = from; at < to; at += 1) {
      if (isStanding(at) || this.#standardFiles.has(chunk[at] ?? '')) found.push([at, hashOfBytes(bytesIn(piece, at))]);
    }
    return found;
  }

  /** Some files of a piece as a catalog, with the standard items of all of it. */
  #catalogOf(chunk: Chunk, piece: Piece, from: number, to: number, asked: Record<string, boolean>): Catalog {
    const { config, standard, asOf } = this.grounds;
    const sources = new Sources(config, this.#entries);
    for (let at = from; at < to; at += 1) {
      const file = chunk[at] ?? '';
      const failed = piece.failed.get(at);
      if (failed) sources.fail(file, this.#nameOf(file), failed);
      else sources.add(file, this.#nameOf(file), bytesIn(piece, at));
    }
    const present = { has: (file: string) => (asked[file] ??= this.#isThere(file)) };
    return readCatalog({ ...sources, standards: this.#standards(), present }, config, standard, asOf);
  }
}

interface Found {
  lines: Uint8Array;
  /** The files that hold standard items, by their number in the chunk, with the hash of each. */
  standards: readonly [number, string][];
  isKept?: boolean;
}

/** A text in memory of its own, which can be handed to another thread. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.byteLength(text));
  new TextEncoder().encodeInto(text, bytes);
  return bytes;
}
