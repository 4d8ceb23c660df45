import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Why the machine would not give or take a file; `cli` words it. */
export class FileError extends Error {
  constructor(
    readonly reason: 'missing' | 'denied' | 'not-a-folder' | 'is-a-folder' | 'exists' | 'failed',
    readonly path: string,
    readonly detail = '',
  ) {
    super(`${reason}: ${path}`);
  }
}

/** The bytes of a file. @throws FileError */
export function readBytes(path: string): Uint8Array {
  return attempt(path, () => readFileSync(path));
}

/** Every file below a folder whose name ends as asked, as paths with `/` relative to it, in code-unit order; hidden names and node_modules are passed over. @throws FileError */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const found: string[] = [];
  // level by level, since a recursive opendir loses entries on Node 20
  const walk = (at: string): void => {
    const entries = attempt(join(folder, at), () => readdirSync(join(folder, at), { withFileTypes: true }));
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const stat = entry.isSymbolicLink() ? statSync(join(folder, path), { throwIfNoEntry: false }) : entry;
      if (entry.isDirectory()) walk(path);
      else if (stat?.isFile() && endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** What stands at a path. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const stat = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  return stat === undefined ? 'nothing' : stat.isDirectory() ? 'folder' : 'file';
}

/** Writes a file beside its place and renames it into it, so that a reader sees the old text or the new. @throws FileError */
export function writeFile(path: string, content: string | Uint8Array): void {
  attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, content);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/**
 * Writes a folder beside its place and swaps it in. A folder that is there and that santong did not make (no `marker` in it) is refused.
 * @throws FileError
 */
export function swapFolder(folder: string, marker: string, fill: (beside: string) => void): void {
  const present = kindOf(folder);
  if (present === 'file') throw new FileError('not-a-folder', folder);
  if (present === 'folder' && readdirSync(folder).length > 0 && !existsSync(join(folder, marker))) throw new FileError('exists', folder);
  const tail = randomBytes(4).toString('hex');
  const beside = `${stripEnd(folder)}.${tail}.new`;
  const old = `${stripEnd(folder)}.${tail}.old`;
  attempt(folder, () => {
    try {
      mkdirSync(beside, { recursive: true });
      fill(beside);
      writeFileSync(join(beside, marker), '');
      if (present === 'folder') renameSync(folder, old);
      renameSync(beside, folder);
    } catch (error) {
      if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
      throw error;
    } finally {
      rmSync(beside, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    }
  });
}

function stripEnd(folder: string): string {
  return folder.endsWith(sep) || folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const where = (error as NodeJS.ErrnoException).path ?? path;
    if (code === undefined) throw error;
    const reasons = { ENOENT: 'missing', EACCES: 'denied', EPERM: 'denied', ENOTDIR: 'not-a-folder', EISDIR: 'is-a-folder' } as const;
    throw new FileError(reasons[code as keyof typeof reasons] ?? 'failed', where, code);
  }
}
