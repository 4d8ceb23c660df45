import type { Dirent } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { slashed } from '../text/slashed.ts';
import { entriesOf, FileError, isFile, isPassedOver, isWithin, kindOf } from './files.ts';

/**
 * Whether a file, named relative to a root with `/`, lies in some folders, spelt as it is there; hidden names and node_modules are passed
 * over. Only folders that are asked about are listed. Where one of them cannot be listed, nothing in it is surely missing.
 */
export function presence(folders: readonly string[], root: string): (file: string) => boolean {
  const tops = [...new Set(folders)].filter((folder) => !folders.some((other) => other !== folder && isWithin(folder, other)));
  const listed = new Map<string, Listed>();
  const listing = (folder: string): Listed => remembered(listed, folder, () => list(folder, tops, listing));
  // thousands of forms lie in few folders
  const named = new Map<string, { folder: string; entries: Listed }>();
  return (file) => {
    const cut = file.lastIndexOf('/') + 1;
    const { folder, entries } = remembered(named, file.slice(0, cut), (start) => {
      const folder = join(root, start);
      const isPlain = slashed(relative(root, join(folder, 'x'))) === `${start}x`;
      return { folder, entries: isPlain ? listing(without(folder)) : 'missing' };
    });
    if (entries === 'missing' || entries === 'unknown') return entries === 'unknown';
    const entry = entries.get(file.slice(cut));
    return entry !== undefined && !isPassedOver(entry.name) && !entry.isDirectory() && isFile(entry, join(folder, entry.name));
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

function remembered<V>(known: Map<string, V>, key: string, make: (key: string) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

/** Without a separator at the end, as folders are named. */
function without(folder: string): string {
  return folder.endsWith(sep) && dirname(folder) !== folder ? folder.slice(0, -1) : folder;
}
