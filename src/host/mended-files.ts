import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../text/encoding.ts';
import { attempt, FileError, isWithin, readBytes, writeFile } from './files.ts';
import { clearLeftOver } from './left-over.ts';

/** Why a file was not written: it lies outside the catalog, reads otherwise than when it was checked, or the machine refused. */
export type Unwritten = 'outside' | 'changed' | 'denied' | 'failed';

const mark = '\ufeff';

/**
 * Writes new texts of a catalog's files, each beside its place and then renamed, in UTF-8; a byte order mark of UTF-8 stays. A file that has
 * changed since it was read is left alone; what killed runs left beside one is cleared away. Returns what was not written. `before` gives the text that a file had.
 */
export function writeMended(root: string, texts: ReadonlyMap<string, string>, before: (file: string) => string): Map<string, Unwritten> {
  const unwritten = new Map<string, Unwritten>();
  const cleared = new Set<string>();
  for (const [file, text] of texts) {
    try {
      // a link is followed, but not out of the catalog
      const path = attempt(join(root, file), () => realpathSync(join(root, file)));
      if (!isWithin(path, realpathSync(root))) {
        unwritten.set(file, 'outside');
        continue;
      }
      const decoded = decode(readBytes(path));
      if (decoded.binary || decoded.text !== before(file)) {
        unwritten.set(file, 'changed');
        continue;
      }
      // renaming would pass over a file that its owner has locked
      if ((attempt(path, () => statSync(path)).mode & 0o222) === 0) throw new FileError('denied', path);
      const folder = dirname(path);
      if (!cleared.has(folder)) clearLeftOver(folder);
      cleared.add(folder);
      writeFile(path, decoded.encoding === 'utf-8-bom' ? mark + text : text);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unwritten.set(file, error.reason === 'denied' ? 'denied' : 'failed');
    }
  }
  return unwritten;
}

/** The texts of the files that were written. */
export function writtenOf(texts: ReadonlyMap<string, string>, unwritten: readonly string[]): Map<string, string> {
  const failed = new Set(unwritten);
  return new Map([...texts].filter(([file]) => !failed.has(file)));
}
