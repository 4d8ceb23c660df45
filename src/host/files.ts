import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  type Dirent,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Why the machine would not give or take a file; `cli` words it. */
export class FileError extends Error {
  constructor(
    readonly reason:
      | 'missing'
      | 'denied'
      | 'busy'
      | 'full'
      | 'not-a-folder'
      | 'is-a-folder'
      | 'not-yaml'
      | 'not-text'
      | 'too-large'
      | 'exists'
      | 'failed',
    readonly path: string,
    readonly detail = '',
  ) {
    super(`${reason}: ${path}`);
  }
}

/** The largest file that is read, in megabytes: a larger one, as text, comes near to what the machine can hold in one piece. */
export const largestMegabytes = 256;

/** The bytes of a file. @throws FileError */
export function readBytes(path: string): Uint8Array {
  return attempt(path, () => {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > largestMegabytes * 1024 * 1024) throw new FileError('too-large', path);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
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
      if (entry.isDirectory()) walk(path);
      else if (endings.some((ending) => entry.name.toLowerCase().endsWith(ending)) && isFile(entry, join(folder, path))) found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** A link that leads nowhere counts: whoever reads it is told so, instead of missing a file without a word. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  } catch {
    return true;
  }
}

/** What stands at a path. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const stat = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  return stat === undefined ? 'nothing' : stat.isDirectory() ? 'folder' : 'file';
}

/** Writes a file beside its place and renames it into it, so that a reader sees the old text or the new. @throws FileError */
export function writeFile(path: string, content: string | Uint8Array): void {
  attempt(path, () => {
    if (kindOf(path) === 'folder') throw new FileError('is-a-folder', path);
    makeFolder(dirname(path));
    // what others may do with a file stays as its owner set it
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, content);
      if (mode !== undefined) chmodSync(beside, mode & 0o777);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** Makes a folder with those above it, where it is not there. Node's own recursive way never ends where a file system refuses a folder as if its parent were missing. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Does something with a path; what the machine refuses becomes a `FileError`. */
export function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const at = (error as NodeJS.ErrnoException).path ?? path;
    // what was written beside its place is told by that place
    const where = at.endsWith('.tmp') || /\.(?:new|old)(?:[\\/]|$)/.test(at) ? path : at;
    if (code === undefined) throw error;
    throw new FileError(reasons[code] ?? 'failed', where, code);
  }
}

const reasons: Readonly<Record<string, FileError['reason']>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'is-a-folder',
};
