import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { type Catalog, readCatalog, standardsAmong, type UnreadFile } from '../catalog/catalog.ts';
import { readCatalogFile } from '../catalog/document.ts';
import type { CatalogConfig } from '../catalog/generated/config.ts';
import { type CheckedPart, checkPart, type KeptPart, keptPart } from '../check/part.ts';
import { rulesOf } from '../rules/registry.ts';
import type { Standard } from '../standard/standard.ts';
import { EntryReader } from '../yaml/entry-reader.ts';
import { readSources } from './catalog.ts';
import type { Chunk } from './chunks.ts';
import { presence } from './presence.ts';
import { hashOfBytes, unread as unreadHash } from './scan.ts';

/** What every part of a catalog is checked by. */
export interface PartGrounds {
  root: string;
  config: CatalogConfig;
  standard: Standard;
  asOf: string;
  /** The files that may hold standard items. */
  standards: readonly string[];
  /** The folders that forms and samples may lie in. */
  folders: readonly string[];
}

/** What a chunk of files came to. */
export interface CheckedChunk {
  part: KeptPart;
  unread: readonly UnreadFile[];
  /** Files that an item names, and whether they are there. */
  asked: Record<string, boolean>;
  /** What the files held when they were read, as `contentsOf` tells it. */
  contents: string;
}

/** So few files at once that what was read of them is gone before the memory is looked through as a whole. */
const atOnce = 40;

/** Reads chunks of a catalog's files and checks them; what the files hold is dropped but for what is returned. */
export function chunkChecker(grounds: PartGrounds): (chunk: Chunk) => CheckedChunk {
  const rules = rulesOf(grounds.standard);
  const read = chunkReader(grounds);
  return (chunk) => {
    const hashes = new Map<string, string>();
    const asked: Record<string, boolean> = {};
    const [parts, unread]: [CheckedPart[], UnreadFile[]] = [[], []];
    for (let from = 0; from < chunk.length; from += atOnce) {
      const catalog = read(chunk.slice(from, from + atOnce), asked, hashes);
      parts.push(checkPart(catalog, rules));
      unread.push(...catalog.unread);
    }
    const contents = contentsOf(chunk, grounds.root, (path) => hashes.get(path) ?? unreadHash);
    return { part: keptPart(parts), unread, asked, contents };
  };
}

/** Reads files of a catalog, resolved with the standard items of all of it; notes which files were asked for, and what those that were read hold. */
export function chunkReader(
  grounds: PartGrounds,
): ((files: Chunk, asked?: Record<string, boolean>, hashes?: Map<string, string>) => Catalog) & { standards(): Catalog['standards'] } {
  const { root, config, standard, asOf } = grounds;
  let known: Catalog['standards'] | undefined;
  const standards = (): Catalog['standards'] => {
    known ??= standardsAmong(readSources(grounds.standards, root, config).files.flatMap((file) => readCatalogFile(file, standard)));
    return known;
  };
  const isThere = presence(grounds.folders, root);
  const entries = new EntryReader();
  const read = (files: Chunk, asked: Record<string, boolean> = {}, hashes?: Map<string, string>): Catalog => {
    const sources = readSources(files, root, config, (path, bytes) => hashes?.set(path, hashOfBytes(bytes)), entries);
    const present = { has: (file: string) => (asked[file] ??= isThere(file)) };
    return readCatalog({ ...sources, standards: standards(), present }, config, standard, asOf);
  };
  return Object.assign(read, { standards });
}

/** What the files of a chunk hold, in one hash. */
export function contentsOf(chunk: Chunk, root: string, hashOf: (path: string) => string): string {
  const hash = createHash('sha1');
  for (const path of chunk) hash.update(`${relative(root, path)}\0${hashOf(path)}\0`);
  return hash.digest('hex');
}
