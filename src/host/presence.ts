import type { Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { entriesOf, FileError, isFile, isPassedOver, isWithin, kindOf } from './files.ts';

/**
 * Whether a file, named relative to a root with `/`, lies in some folders, spelt as it is there; hidden names and node_modules are passed
 * over. Only folders that are asked about are listed. Where one of them cannot be listed, nothing in it is surely missing.
 */
export function presence(folders: readonly string[], root: string): (file: string) => boolean {
  const tops = [...new Set(folders)].filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
  const listed = new Map<string, Listed>();
  const listing = (folder: string): Listed => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const made = list(folder, tops, listing);
    listed.set(folder, made);
    return made;
  };
  return (file) => {
    const path = join(root, file);
    if (relative(root, path).replaceAll('\\', '/') !== file) return false;
    const entries = listing(dirname(path));
    if (entries === 'missing' || entries === 'unknown') return entries === 'unknown';
    const entry = entries.get(path.slice(path.lastIndexOf(sep) + 1));
    return entry !== undefined && !isPassedOver(entry.name) && !entry.isDirectory() && isFile(entry, path);
  };
}

/** What a folder holds; `missing` where it is none, or lies in none of those that are looked into; `unknown` where it cannot be listed. */
type Listed = ReadonlyMap<string, Dirent> | 'missing' | 'unknown';

function list(folder: string, tops: readonly string[], listing: (folder: string) => Listed): Listed {
  try {
    if (!tops.some((top) => isWithin(folder, top)) || kindOf(folder) !== 'folder') return 'missing';
    if (!tops.includes(folder)) {
      const above = listing(dirname(folder));
      if (above === 'missing' || above === 'unknown') return above;
      const own = above.get(folder.slice(folder.lastIndexOf(sep) + 1));
      if (own === undefined || isPassedOver(own.name) || !own.isDirectory()) return 'missing';
    }
    return new Map(entriesOf(folder).map((entry) => [entry.name, entry]));
  } catch (error) {
    if (error instanceof FileError) return 'unknown';
    throw error;
  }
}
