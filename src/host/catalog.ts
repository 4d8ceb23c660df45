import { join, relative, resolve, sep } from 'node:path';
import { type Catalog, readCatalog } from '../catalog/catalog.ts';
import type { CatalogConfig } from '../catalog/generated/config.ts';
import type { Standard } from '../standard/standard.ts';
import { slashed } from '../text/slashed.ts';
import { configName, type FoundConfig, requireFields, requireFolders, settingsFor } from './config.ts';
import { FileError, isWithin, kindOf, listFiles } from './files.ts';
import { loadStandard } from './packs.ts';
import { presence } from './presence.ts';
import { readSources } from './sources.ts';
import { misnamedEndings, yamlEndings } from './yaml-endings.ts';

const endings = [...yamlEndings, ...misnamedEndings];

/** How a catalog is opened. */
export interface OpenOptions {
  asOf: string;
  /** The folder of a catalog, a folder in one, or one of its files. */
  path: string;
  config?: string | undefined;
  pack?: string | undefined;
}

/** A catalog with where it lies on the machine. */
export interface OpenCatalog {
  catalog: Catalog;
  found: FoundConfig;
  root: string;
  /** What of it was asked for, relative to the root with `/`; the empty text is all of it. */
  only: string;
  /** The path from here to a file of the catalog, as a person would type it. */
  display(file: string): string;
  /** The folder or file as it was asked for. */
  asked: string;
}

/** Where a catalog lies and which files it has, before any of them was read. */
export interface LocatedCatalog extends Omit<OpenCatalog, 'catalog'> {
  standard: Standard;
  asOf: string;
  /** Its YAML files, in full and in order. */
  files: readonly string[];
  /** The folders that it is made of, those above among them. */
  folders: readonly string[];
}

/** Opens the catalog that a path is, or lies in. @throws FileError, ConfigError, PackError */
export function openCatalog(options: OpenOptions): OpenCatalog {
  return openLocated(locateCatalog(options));
}

/** Reads the files of a catalog that was found. @throws FileError */
export function openLocated(located: LocatedCatalog): OpenCatalog {
  const { found, root, standard, asOf, files } = located;
  const sources = readSources(files, root, found.config);
  const present = { has: presence(located.folders, root) };
  return { ...located, catalog: readCatalog({ ...sources, present }, found.config, standard, asOf) };
}

/** Finds the catalog that a path is, or lies in, and its files. @throws FileError, ConfigError, PackError */
export function locateCatalog(options: OpenOptions): LocatedCatalog {
  const path = resolve(options.path);
  const found = settingsFor(options.path, options.config);
  if (kindOf(path) === 'file' && !endings.some((ending) => path.toLowerCase().endsWith(ending))) {
    throw new FileError('not-yaml', options.path);
  }
  const standard = loadFor(found, options.pack);
  const { root, config } = found;
  requireFolders(found);
  requireFields(found, standard);
  const folders = [...(config.items ?? [root]), ...(config.standards ?? [])];
  // a path outside the folders that the settings name is read all the same: it was asked for
  const wanted = folders.some((folder) => isWithin(path, folder) || isWithin(folder, path)) ? folders : [...folders, path];
  return {
    found,
    root,
    standard,
    asOf: options.asOf,
    files: filesOf(wanted, config),
    folders: [root, ...found.above, ...wanted],
    only: path === root ? '' : slashed(relative(root, path)),
    display: (file) => displayPath(join(root, file)),
    asked: options.path,
  };
}

/** The standard that a catalog is held against: the flag's, else its settings', else the national one; with the catalog's own rules. @throws PackError */
export function loadFor({ config, root }: Pick<FoundConfig, 'config' | 'root'>, pack?: string): Standard {
  return pack === undefined ? loadStandard(config.pack ?? 'national', root, config.ownRules) : loadStandard(pack, '.', config.ownRules);
}

/** The YAML files of the folders that hold items: without settings, and without what the settings name as something else. */
function filesOf(folders: readonly string[], config: CatalogConfig): string[] {
  const { pack, ownRules = [], matches, approvals, decisions } = config;
  const others = [pack !== undefined && /[\\/]/.test(pack) ? pack : undefined, ...ownRules, matches, approvals, decisions].filter(
    (path) => path !== undefined,
  );
  const files = new Set<string>();
  for (const folder of folders) {
    if (kindOf(folder) === 'file') files.add(folder);
    else for (const file of listFiles(folder, endings)) files.add(inFolder(folder, file));
  }
  return [...files].filter((file) => !file.endsWith(`${sep}${configName}`) && !others.some((folder) => isWithin(file, folder))).sort();
}

/** As `join` would put it; of many files that takes longer than to list them. */
function inFolder(folder: string, file: string): string {
  return `${folder.endsWith(sep) ? folder : folder + sep}${sep === '/' ? file : file.replaceAll('/', sep)}`;
}

/** A path as it is best typed here: relative below this folder, whole where that is shorter than climbing out of it. */
export function displayPath(path: string): string {
  const from = slashed(relative('.', path));
  return from.startsWith('../') && path.length < from.length ? path : from || '.';
}
