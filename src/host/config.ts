import { dirname, join, resolve } from 'node:path';
import { type ConfigProblem, extendConfig, readConfig, unknownFields } from '../catalog/config.ts';
import type { CatalogConfig } from '../catalog/generated/config.ts';
import { type Path, stands } from '../finding/path.ts';
import type { Standard } from '../standard/standard.ts';
import { FileError, kindOf, readText } from './files.ts';

export const configName = 'santong.yaml';

/** A `santong.yaml` that could not be used. */
export class ConfigError extends Error {
  constructor(
    readonly file: string,
    readonly reason: 'faulty' | 'circle' | 'missing-base' | 'missing-folder',
    readonly problems: readonly ConfigProblem[] = [],
    /** What is missing, and the line that names it. */
    readonly missing?: { path: string; line: number },
  ) {
    super(`${reason}: ${file}`);
  }
}

/** The settings of a catalog: `root` is its folder; paths in them are absolute. */
export interface FoundConfig {
  root: string;
  /** The folders of the settings that it extends, nearest first. */
  above: readonly string[];
  /** Undefined where the catalog has no `santong.yaml`. */
  file?: string;
  config: CatalogConfig;
  /** The file and line that a setting was written at. */
  origin(path: Path): { file: string; line: number } | undefined;
}

/** The settings that hold for a path: those of a given `santong.yaml`, else of the nearest one at or above it. @throws ConfigError, FileError */
export function settingsFor(path: string, given?: string): FoundConfig {
  if (kindOf(resolve(path)) === 'nothing') throw new FileError('missing', path);
  return given === undefined ? findConfig(path) : readChain(resolve(given));
}

/** Refuses settings that name a folder of items or of standard items that is not there. @throws ConfigError */
export function requireFolders({ root, file, config, origin }: FoundConfig): void {
  for (const name of ['items', 'standards'] as const) {
    for (const [index, path] of (config[name] ?? []).entries()) {
      if (kindOf(path) !== 'nothing') continue;
      const at = origin([name, index]) ?? { file: file ?? root, line: 1 };
      throw new ConfigError(at.file, 'missing-folder', [], { path, line: at.line });
    }
  }
}

/** Refuses settings that name elements which the standard does not know. @throws ConfigError */
export function requireFields({ file, config, origin }: FoundConfig, standard: Standard): void {
  const problems = unknownFields(config, standard, (path) => origin(path)?.line ?? 1);
  if (file !== undefined && problems.length > 0) throw new ConfigError(file, 'faulty', problems);
}

/** Finds the nearest `santong.yaml` at or above a path and reads it with what it extends. @throws ConfigError, FileError */
function findConfig(path: string): FoundConfig {
  const start = resolve(path);
  let folder = kindOf(start) === 'folder' ? start : dirname(start);
  for (;;) {
    const file = join(folder, configName);
    if (kindOf(file) === 'file') return readChain(file);
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  return { root: kindOf(start) === 'folder' ? start : dirname(start), above: [], config: {}, origin: () => undefined };
}

/** Reads a `santong.yaml` with what it extends; `seen` are those that extend it. @throws ConfigError, FileError */
function readChain(file: string, seen: readonly string[] = []): FoundConfig {
  if (seen.includes(file)) throw new ConfigError(file, 'circle');
  const written = readConfig(readText(file));
  if (written.problems.length > 0) throw new ConfigError(file, 'faulty', written.problems);
  const root = dirname(file);
  const absolute = withAbsolutePaths(written.config, root);
  const basePath = written.config.extends;
  if (basePath === undefined) {
    return {
      root,
      above: [],
      file,
      config: absolute,
      origin: (path) => (stands(written.config, path) ? { file, line: written.lineOf(path) } : undefined),
    };
  }
  const baseFile = resolve(root, basePath);
  if (kindOf(baseFile) !== 'file') throw new ConfigError(file, 'missing-base');
  const base = readChain(baseFile, [...seen, file]);
  return {
    root,
    above: [base.root, ...base.above],
    file,
    config: extendConfig(base.config, absolute),
    origin: (path) => (stands(written.config, path) ? { file, line: written.lineOf(path) } : base.origin(path)),
  };
}

function withAbsolutePaths(config: CatalogConfig, root: string): CatalogConfig {
  const absolute = (path: string): string => resolve(root, path);
  const { extends: base, items, standards, ownRules, table, matches, approvals, decisions, output, pack, ...rest } = config;
  return {
    ...rest,
    ...(base === undefined ? {} : { extends: absolute(base) }),
    ...(items ? { items: items.map(absolute) } : {}),
    ...(standards ? { standards: standards.map(absolute) } : {}),
    ...(ownRules ? { ownRules: ownRules.map(absolute) } : {}),
    ...(table === undefined ? {} : { table: absolute(table) }),
    ...(matches === undefined ? {} : { matches: absolute(matches) }),
    ...(approvals === undefined ? {} : { approvals: absolute(approvals) }),
    ...(decisions === undefined ? {} : { decisions: absolute(decisions) }),
    ...(output === undefined ? {} : { output: absolute(output) }),
    // a shipped pack is a bare name; a folder is written with a dot or a slash
    ...(pack === undefined ? {} : { pack: /^\.|[\\/]/.test(pack) ? absolute(pack) : pack }),
  };
}
