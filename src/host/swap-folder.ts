import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { attempt, FileError, kindOf, makeFolder } from './files.ts';

/** Writes a file of the folder, by its path with `/` from there. */
type Write = (path: string, content: string | Uint8Array) => void;

/**
 * Writes a folder beside its place and swaps it in. A folder that is there and that santong did not make (no `marker` in it) is refused.
 * What a run that was killed left beside it (hidden, so that nobody reads it for a catalog) is put back or taken away.
 * @throws FileError
 */
export function swapFolder(folder: string, marker: string, fill: (write: Write) => void): void {
  const target = resolve(folder);
  attempt(folder, () => {
    tidy(target);
    const present = kindOf(target);
    if (present === 'file') throw new FileError('not-a-folder', folder);
    if (present === 'folder' && readdirSync(target).length > 0 && !existsSync(join(target, marker))) throw new FileError('exists', folder);
    const beside = besides(target, `${process.pid}.new`);
    const old = besides(target, `${process.pid}.old`);
    try {
      fill(writerInto(beside));
      makeFolder(beside);
      writeFileSync(join(beside, marker), '');
      if (present === 'folder') renameSync(target, old);
      renameSync(beside, target);
    } catch (error) {
      if (existsSync(old) && !existsSync(target)) renameSync(old, target);
      throw error;
    } finally {
      rmSync(beside, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    }
  });
}

/** Nobody reads the folder before it is whole, so each file is written in its place at once. */
function writerInto(folder: string): Write {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) makeFolder(parent);
    made.add(parent);
    writeFileSync(file, content);
  };
}

function besides(target: string, tail: string): string {
  return join(dirname(target), `.${basename(target)}.${tail}`);
}

/** Only what no process that still runs is writing. A run killed between the two renames has left the old folder as the only one. */
function tidy(target: string): void {
  if (!existsSync(dirname(target))) return;
  const start = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const [, pid, kind] = name.startsWith(start) ? (/^(\d+)\.(new|old)$/.exec(name.slice(start.length)) ?? []) : [];
    if (pid === undefined || runs(Number(pid))) continue;
    const left = join(dirname(target), name);
    if (kind === 'old' && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // of another user, and alive
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
