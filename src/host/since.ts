import { join, relative, resolve } from 'node:path';
import type { ChangedFile } from '../catalog/changed.ts';
import { decode } from '../text/encoding.ts';
import { slashed } from '../text/slashed.ts';
import type { OpenCatalog } from './catalog.ts';
import { configName } from './config.ts';
import { isWithin } from './files.ts';
import { changedSince, commitOf, filesAt, partingFrom, repositoryOf } from './git.ts';

/** The files of an open catalog that changed since a ref of git, by their paths relative to its root. */
export interface Since {
  changes: readonly ChangedFile[];
  /** Whether what every item is held against changed: the settings, the pack, the catalog's own rules. */
  settings: boolean;
}

/** What changed in an open catalog since it parted from a ref of git: commits, and what is not committed yet. @throws GitError */
export function sinceRef({ root, found }: OpenCatalog, ref: string, pack?: string): Since {
  const repository = repositoryOf(root);
  const commit = partingFrom(repository, commitOf(repository, ref));
  const changed = changedSince(repository, commit);
  const isYaml = (path: string | undefined): path is string => path !== undefined && /\.ya?ml$/i.test(path);
  const earlier = filesAt(repository, commit, changed.map(({ before }) => before).filter(isYaml));
  const texts = new Map(earlier.map(({ path, bytes }) => [path, textOf(bytes)]));
  const here = (path: string): string => slashed(relative(root, join(repository.top, path)));
  const changes = changed.map(({ path, before }): ChangedFile => {
    const text = before === undefined ? undefined : texts.get(before);
    return {
      ...(path === undefined ? {} : { path: here(path) }),
      ...(before === undefined ? {} : { was: here(before) }),
      ...(text === undefined ? {} : { before: text }),
    };
  });
  const settings = [root, ...found.above].map((folder) => join(folder, configName));
  if (found.file !== undefined) settings.push(found.file);
  const folders = [
    ...(found.config.ownRules ?? []),
    ...[found.config.pack, pack].filter((name) => name !== undefined && /[\\/]/.test(name)),
  ];
  const governs = (path: string): boolean => settings.includes(path) || folders.some((folder) => isWithin(path, resolve(String(folder))));
  const touched = changed.flatMap(({ path, before }) => [path, before]).filter((path) => path !== undefined);
  return { changes, settings: touched.some((path) => governs(join(repository.top, path))) };
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.binary ? '' : decoded.text;
}
