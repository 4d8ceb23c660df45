import { dirname, extname, relative, resolve } from 'node:path';
import { shortHash } from '../publish/slug.ts';
import { slashed } from '../text/slashed.ts';
import { isWithin, kindOf } from './files.ts';

/** Forms and samples that items name, as files of the site. */
export interface Attachments {
  /** The file's path in the site; undefined where it is not there, or lies outside the catalog. */
  pathOf(document: string, file: string): string | undefined;
  /** What was asked for: path in the site → file on the machine. */
  files: ReadonlyMap<string, string>;
}

/**
 * Finds the files that items name beside their own document, at the root of the catalog, or at the roots above that it extends: a county's
 * item inherits the forms of the province. Their names in the site are ASCII, so that a zip unpacks everywhere.
 */
export function attachmentsOf(root: string, above: readonly string[] = []): Attachments {
  const files = new Map<string, string>();
  const roots = [root, ...above];
  return {
    files,
    pathOf: (document, file) => {
      const candidates = [resolve(root, dirname(document), file), ...roots.map((folder) => resolve(folder, file))];
      const found = candidates.find((path) => roots.some((folder) => isWithin(path, folder)) && kindOf(path) === 'file');
      if (found === undefined) return undefined;
      const name = `/${slashed(relative(root, found))}`;
      const path = `files/${shortHash(name)}${/^\.[0-9A-Za-z]{1,5}$/.test(extname(found)) ? extname(found).toLowerCase() : ''}`;
      files.set(path, found);
      return path;
    },
  };
}
