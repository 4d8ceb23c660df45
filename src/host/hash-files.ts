import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes } from './files.ts';

/** The names and all bytes of files below a folder, in one hash. @throws FileError */
export function hashOfFiles(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readBytes(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
