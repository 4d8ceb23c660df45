import type { CatalogConfig } from '../../catalog/generated/config.ts';
import { isWithin } from '../files.ts';
import { namesBelow } from '../sources.ts';
import type { Chunk } from './chunks.ts';
import { aboveOf, Contents, hashOfBytes, unreadHash } from './contents.ts';
import { bytesIn, FileReader } from './file-reader.ts';
import { type KnownChunk, type KnownFiles, signatureOf, unknownFigures } from './known-files.ts';

/** What is known of the files of a catalog before any of them is read for its items. */
export interface Scanned {
  /** What each chunk holds, where that is known. */
  contents: readonly (string | undefined)[];
  /** The files that may hold standard items. */
  standards: readonly string[];
  /** What they hold. */
  above: string;
}

/**
 * Looks for the files that may hold standard items. Where the settings name folders for them, only what lies there and what is `given` is
 * opened: whoever reads the others for their items tells of any that they hold. Without such folders all files are opened but those that
 * look as they did when they were last read.
 */
export function scan(
  chunks: readonly Chunk[],
  root: string,
  config: CatalogConfig,
  known: KnownFiles,
  given: ReadonlySet<string>,
): Scanned {
  const reader = new FileReader();
  const standards: [file: string, hash: string][] = [];
  const take = (files: Chunk, found: KnownChunk['standards']): void => {
    for (const [at, hash] of found) standards.push([files[at] ?? '', hash]);
  };
  const isNamed = ({ standards: folders }: CatalogConfig, file: string): boolean =>
    given.has(file) || folders === undefined || folders.some((folder) => isWithin(file, folder));
  const contents = chunks.map((chunk) => {
    const before = known.of(chunk);
    const files = before ? [] : chunk.filter((file) => isNamed(config, file));
    const isWhole = files.length === chunk.length && known.isKept;
    const figures = isWhole ? unknownFigures(chunk) : undefined;
    const hashed = isWhole ? new Contents(chunk, namesBelow(root)) : undefined;
    const found: [number, string][] = [];
    for (const piece of reader.pieces(files, figures)) {
      hashed?.add(piece);
      for (let at = piece.from; at < piece.to; at += 1) {
        const bytes = bytesIn(piece, at);
        // what cannot be read is told by whoever reads it for its items
        if (piece.failed.has(at)) found.push([at, unreadHash]);
        else if (given.has(files[at] ?? '') || mayBeStandard(bytes)) found.push([at, hashOfBytes(bytes)]);
      }
    }
    take(before ? chunk : files, before?.standards ?? found);
    if (!hashed || !figures) return before?.contents;
    const read = { contents: hashed.digest(), standards: found };
    known.add(signatureOf(chunk, figures, known.since), read);
    return read.contents;
  });
  return { contents, standards: standards.map(([file]) => file), above: aboveOf(standards) };
}

/** Whether a standard item may be in a file; with a backslash the word could be written in many ways. */
function mayBeStandard(bytes: Buffer): boolean {
  return saysStandard(bytes) || bytes.includes('\\') || isWide(bytes);
}

/** Whether the word stands there otherwise than as the name of a field. */
function saysStandard(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    if (bytes[at + word.length] !== 0x3a) return true;
  }
  return false;
}

const word = 'standard';

/** In UTF-16 a word has other bytes. */
function isWide(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe);
}
