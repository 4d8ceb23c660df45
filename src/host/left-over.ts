import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { milliseconds } from './clock.ts';
import { attempt, entriesOf, FileError } from './files.ts';

/** No file takes this long to be written: what is older was left by a run that was killed. */
const oldest = 10 * 60 * 1000;

/**
 * Clears a folder of what killed runs wrote beside a file and did not come to rename. It is never read, but whoever keeps the catalog would
 * find it there and commit it. Where the machine refuses, it stays.
 */
export function clearLeftOver(folder: string): void {
  try {
    const names = new Set(entriesOf(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : [])));
    for (const name of names) {
      const [, target] = /^(.+)\.[0-9a-f]{8}\.tmp$/.exec(name) ?? [];
      if (target === undefined || !names.has(target)) continue;
      const path = join(folder, name);
      if (milliseconds() - attempt(path, () => statSync(path)).mtimeMs > oldest) attempt(path, () => rmSync(path, { force: true }));
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  }
}
