import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Why git would not tell; `cli` words it. */
export class GitError extends Error {
  constructor(
    readonly reason: 'no-git' | 'no-repository' | 'no-such-ref' | 'not-trusted' | 'failed',
    /** The folder or the ref; what git said. */
    readonly at: string,
    readonly detail = '',
  ) {
    super(`${reason}: ${at}`);
  }
}

/** The working tree that a folder lies in. Paths of a repository are relative to `top`, with `/`, whatever letters they hold. */
export interface Repository {
  top: string;
}

/** A file that differs from an earlier state; `before` is its path then, absent where it is new; `path` is absent where it is gone. */
export interface GitChange {
  path?: string;
  before?: string;
}

/** A file as it was. */
export interface GitFile {
  path: string;
  bytes: Uint8Array;
}

/** The repository that a folder lies in. @throws GitError */
export function repositoryOf(folder: string): Repository {
  // the way up is asked for instead of the place: git would answer with the place behind links
  const up = text(git(folder, ['rev-parse', '--show-cdup'], folder)).trimEnd();
  return { top: resolve(folder, up) };
}

/** The commit that a branch, tag or other name of git means. @throws GitError */
export function commitOf(repository: Repository, ref: string): string {
  if (ref.startsWith('-')) throw new GitError('no-such-ref', ref);
  try {
    return text(git(repository.top, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], ref)).trim();
  } catch (error) {
    if (error instanceof GitError && error.reason === 'failed') throw new GitError('no-such-ref', ref);
    throw error;
  }
}

/** Where the present state (or another commit) parted from a commit: what others did there since is no change of ours. The commit itself where git cannot tell. @throws GitError */
export function partingFrom(repository: Repository, commit: string, other = 'HEAD'): string {
  try {
    return text(git(repository.top, ['merge-base', commit, other], commit)).trim() || commit;
  } catch (error) {
    // a clone without its history knows no common ancestor
    if (error instanceof GitError && error.reason === 'failed') return commit;
    throw error;
  }
}

/** The day of a commit, `YYYY-MM-DD` in its author's own time zone. @throws GitError */
export function dayOf(repository: Repository, commit: string): string {
  return text(git(repository.top, ['show', '--no-patch', '--format=%ad', '--date=short', commit], commit)).trim();
}

/** What differs in the working tree from a commit, with what nobody has added yet and what submodules hold; renamed files as one change. @throws GitError */
export function changedSince(repository: Repository, commit: string): GitChange[] {
  const how = ['--name-status', '-z', '--find-renames', '--no-ext-diff', '--ignore-submodules=none'];
  const fields = split(git(repository.top, ['diff', ...how, commit, '--'], commit));
  const changes: GitChange[] = [];
  for (let at = 0; at < fields.length; ) {
    const status = fields[at]?.[0];
    const [first = '', second = ''] = [fields[at + 1], fields[at + 2]];
    if (status === 'R' || status === 'C') changes.push(status === 'R' ? { before: first, path: second } : { path: second });
    else if (status === 'A') changes.push({ path: first });
    else if (status === 'D') changes.push({ before: first });
    else changes.push({ path: first, before: first });
    at += status === 'R' || status === 'C' ? 3 : 2;
  }
  const untracked = split(git(repository.top, ['ls-files', '--others', '--exclude-standard', '-z'], commit));
  return [...changes, ...untracked.map((path) => ({ path }))].flatMap((change) => {
    const module = change.path === undefined ? undefined : submoduleAt(repository, change.path);
    return module ? changedInModule(repository, commit, module, change.path ?? '') : [change];
  });
}

/** What differs in a submodule from the commit that its repository named then; all of it where that is not at hand. */
function changedInModule(repository: Repository, commit: string, module: Repository, at: string): GitChange[] {
  const before = entriesOf(repository, commit, [at]).find(({ type }) => type === 'commit')?.id;
  const inside = (path: string): string => `${at}/${path}`;
  if (before === undefined || !holds(module, before))
    return split(git(module.top, ['ls-files', '-z'], commit)).map((path) => ({ path: inside(path) }));
  return changedSince(module, before).map((change) => ({
    ...(change.path === undefined ? {} : { path: inside(change.path) }),
    ...(change.before === undefined ? {} : { before: inside(change.before) }),
  }));
}

/** The submodule at a path, where it is checked out. */
function submoduleAt({ top }: Repository, path: string): Repository | undefined {
  return existsSync(join(top, path, '.git')) ? { top: join(top, path) } : undefined;
}

function holds(repository: Repository, commit: string): boolean {
  try {
    return commitOf(repository, commit) !== '';
  } catch {
    return false;
  }
}

/** What a commit holds, level by level down to files and submodules; only below the given paths, where there are any. */
function entriesOf(repository: Repository, commit: string, paths: readonly string[] = []): { path: string; type: string; id: string }[] {
  const how = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...(paths.length > 0 ? ['--', ...paths] : [])];
  return split(git(repository.top, how, commit)).map((line) => {
    const [facts = '', path = ''] = line.split('\t', 2);
    const [, type = '', id = ''] = facts.split(' ');
    return { path, type, id };
  });
}

/**
 * The files of a commit at the given paths, and below those that are folders (`''` is everything), in the order of their paths; those of
 * submodules too, where they are checked out. @throws GitError
 */
export function filesAt(repository: Repository, commit: string, paths: readonly string[]): GitFile[] {
  const wanted = new Set(paths.map((path) => path.replace(/\/$/, '')));
  const isWanted = (path: string): boolean => {
    if (wanted.has('') || wanted.has(path)) return true;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) if (wanted.has(path.slice(0, at))) return true;
    return false;
  };
  const entries = entriesOf(repository, commit);
  const blobs = entries.filter(({ path, type }) => type === 'blob' && isWanted(path));
  const inModules = entries
    .filter(({ type }) => type === 'commit')
    .flatMap(({ path: at, id }) => {
      const module = submoduleAt(repository, at);
      if (!module || !holds(module, id)) return [];
      const within = isWanted(at) ? [''] : [...wanted].filter((path) => path.startsWith(`${at}/`)).map((path) => path.slice(at.length + 1));
      return within.length === 0 ? [] : filesAt(module, id, within).map(({ path, bytes }) => ({ path: `${at}/${path}`, bytes }));
    });
  return [...bytesOf(repository, commit, blobs), ...inModules].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function bytesOf(repository: Repository, commit: string, blobs: readonly { path: string; id: string }[]): GitFile[] {
  if (blobs.length === 0) return [];
  const input = blobs.map(({ id }) => `${id}\n`).join('');
  const output = git(repository.top, ['cat-file', '--batch'], commit, input);
  let at = 0;
  return blobs.map(({ path }) => {
    const end = output.indexOf(10, at);
    const size = Number(text(output.subarray(at, end)).split(' ')[2]);
    const bytes = output.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { path, bytes };
  });
}

/** By these git tells a hook which repository it runs in; the one that is meant here is that in which the catalog lies. */
const ofHook = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

/** Runs git without a shell. */
function git(folder: string, args: readonly string[], at: string, input = ''): Buffer {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 31 - 1,
      // what git says is read: it must not depend on the machine's language, nor wait for anybody
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofHook.includes(name))),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
      },
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT') throw new GitError('no-git', at);
    const said = stderr ? text(stderr).trim() : '';
    if (/not a git repository/.test(said)) throw new GitError('no-repository', folder);
    if (/dubious ownership/.test(said)) throw new GitError('not-trusted', folder);
    throw new GitError('failed', at, said.split('\n')[0] || String(code ?? ''));
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What `-z` parts: no path is quoted then. */
function split(bytes: Uint8Array): string[] {
  return text(bytes)
    .split('\0')
    .filter((part) => part !== '');
}
