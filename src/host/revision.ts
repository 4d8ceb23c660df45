import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type OpenCatalog, type OpenOptions, openCatalog } from './catalog.ts';
import { attempt, writeFile } from './files.ts';
import { filesAt, type Repository } from './git.ts';

/**
 * Opens a catalog as it was in a commit, with the settings, packs and standard items of that time: its YAML is laid out in a folder of its
 * own, which is gone again when this returns. @throws GitError, FileError, ConfigError, PackError
 */
export function catalogAt(repository: Repository, commit: string, options: OpenOptions): OpenCatalog {
  const files = filesAt(repository, commit, ['']).filter(({ path }) => /\.ya?ml$/i.test(path));
  const place = attempt(tmpdir(), () => mkdtempSync(join(tmpdir(), 'santong-')));
  try {
    for (const { path, bytes } of files) writeFile(join(place, path), bytes);
    return openCatalog({ ...options, path: join(place, relative(repository.top, resolve(options.path))) });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
