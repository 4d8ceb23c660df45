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
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { decode } from '../text/encoding.ts';

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
export const largestBytes = largestMegabytes << 20;

/** The bytes of a file. @throws FileError */
export function readBytes(path: string): Uint8Array {
  return attempt(path, () => {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > largestBytes) throw new FileError('too-large', path);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** The text of a file that a person wrote, in whatever encoding the editor saved it. @throws FileError, `not-text` where it is none */
export function readText(path: string): string {
  const decoded = decode(readBytes(path));
  if (decoded.binary) throw new FileError('not-text', path);
  return decoded.text;
}

/** Every file below a folder whose name ends as asked, as paths with `/` relative to it, in code-unit order; hidden names and node_modules are passed over. @throws FileError */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const found: string[] = [];
  // level by level, since a recursive opendir loses entries on Node 20
  const walk = (full: string, before: string): void => {
    for (const entry of entriesOf(full)) {
      const { name } = entry;
      if (isPassedOver(name)) continue;
      if (entry.isDirectory()) walk(join(full, name), `${before}${name}/`);
      else if (endings.some((ending) => endsWith(name, ending)) && (entry.isFile() || isFile(entry, join(full, name))))
        found.push(before + name);
    }
  };
  walk(folder, '');
  return found.sort();
}

/** What lies in a folder itself. @throws FileError */
export function entriesOf(folder: string): Dirent[] {
  return attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
}

/** Names that nobody means when a folder is read. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function endsWith(name: string, ending: string): boolean {
  return name.endsWith(ending) || name.toLowerCase().endsWith(ending);
}

/** A link that leads nowhere counts: whoever reads it is told so, instead of missing a file without a word. */
export function isFile(entry: Dirent, path: string): boolean {
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

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Writes a file beside its place and renames it into it, so that a reader sees the old text or the new. @throws FileError */
export function writeFile(path: string, content: string | Uint8Array): void {
  attempt(path, () => {
    if (kindOf(path) === 'folder') throw new FileError('is-a-folder', path);
    makeFolder(dirname(path));
    // what others may do with a file stays as its owner set it
    const there = statSync(path, { throwIfNoEntry: false });
    const mode = there?.mode;
    // a device or a pipe is written into: renaming would put a file in its place
    if (there && !there.isFile()) return writeFileSync(path, content);
    // so is what a link leads to
    const target = there ? realpathSync(path) : path;
    const beside = `${target}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, content);
      if (mode !== undefined) chmodSync(beside, mode & 0o777);
      renameSync(beside, target);
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
    throw new FileError(reasonOf(code), where, code);
  }
}

/** Why the machine refused, of its own code for it. */
export function reasonOf(code: string): FileError['reason'] {
  return reasons[code] ?? 'failed';
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
