import { dirname, extname, join, resolve } from 'node:path';
import { shortHash } from '../publish/slug.ts';
import { isWithin } from './catalog.ts';
import { kindOf } from './files.ts';

/** Forms and samples that items name, as files of the site. */
export interface Attachments {
  /** The file's path in the site; undefined where it is not there, or lies outside the catalog. */
  pathOf(document: string, file: string): string | undefined;
  /** What was asked for: path in the site → file on the machine. */
  files: ReadonlyMap<string, string>;
}

/** Finds the files that items name beside their own document or at the root of the catalog. Their names in the site are ASCII, so that a zip unpacks everywhere. */
export function attachmentsOf(root: string): Attachments {
  const files = new Map<string, string>();
  return {
    files,
    pathOf: (document, file) => {
      const candidates = [resolve(root, dirname(document), file), resolve(root, file)];
      const found = candidates.find((path) => isWithin(path, root) && kindOf(path) === 'file');
      if (found === undefined) return undefined;
      const path = `files/${shortHash(found.slice(root.length).replaceAll('\\', '/'))}${/^\.[0-9A-Za-z]{1,5}$/.test(extname(found)) ? extname(found).toLowerCase() : ''}`;
      files.set(path, join(found));
      return path;
    },
  };
}
