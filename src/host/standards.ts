import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackPart } from '../standard/merge.ts';
import { compileStandard, type PackProblem, type Standard } from '../standard/standard.ts';
import { decode } from '../text/encoding.ts';
import { readDocument } from '../yaml/document.ts';
import { isMap } from '../yaml/value.ts';
import { FileError, kindOf, listFiles, readBytes } from './files.ts';

/** Why a pack could not be used. */
export class PackError extends Error {
  constructor(
    readonly reason: 'missing' | 'circle' | 'faulty' | 'own-rules' | 'no-own-rules',
    readonly pack: string,
    readonly problems: readonly PackProblem[] = [],
  ) {
    super(`${reason}: ${pack}`);
  }
}

/** The root of the installed product: the nearest folder above this file that holds the shipped packs. */
export const productRoot = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'standards', 'national')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** The ids of the packs that ship. */
export function shippedPacks(): string[] {
  return [...new Set(listFiles(join(productRoot, 'standards'), ['pack.yaml']).map((file) => file.split('/')[0] ?? ''))];
}

/**
 * Reads a pack and the packs that it extends: the id of a shipped one, or the path of a folder relative to `from`; and with it the rules
 * that a catalog writes for itself, one a file, in the folders named.
 * @throws PackError where there is no such pack or folder, where packs extend each other in a circle, or where one is at fault
 */
export function loadStandard(name: string, from = '.', ownFolders: readonly string[] = []): Standard {
  const own = ownFolders.flatMap(ownRulesIn);
  const { standard, problems } = compileStandard([...partsOf(name, from, []), ...own]);
  if (standard) return standard;
  const ofOwn = problems.filter(({ origin }) => origin?.pack === ownPack);
  // what is wrong in a shipped pack stands first: its own rules cannot be judged by it
  throw ofOwn.length === problems.length ? new PackError('own-rules', name, problems) : new PackError('faulty', name, problems);
}

const ownPack = 'own';

/** The files of a folder of own rules: the path below the folder, without its ending, is the rule's name. */
function ownRulesIn(folder: string): PackPart[] {
  if (kindOf(folder) !== 'folder') throw new PackError('no-own-rules', folder);
  return listFiles(folder, ['.yaml', '.yml']).map((path): PackPart => {
    const file = join(folder, path);
    return { pack: ownPack, file, at: ['own', path.replace(/\.ya?ml$/i, '')], document: readDocument(textOf(file)) };
  });
}

function partsOf(name: string, from: string, seen: readonly string[]): PackPart[] {
  const folder = folderOf(name, from);
  if (seen.includes(folder)) throw new PackError('circle', name);
  if (kindOf(join(folder, 'pack.yaml')) !== 'file') throw new PackError('missing', name);
  const parts = listFiles(folder, ['.yaml', '.yml']).map((file): PackPart => {
    const path = file.replace(/\.ya?ml$/i, '').split('/');
    const at =
      path[0] === 'rules' ? ['rules', ...(path.length > 1 ? [path.slice(1).join('/')] : [])] : path.join('/') === 'pack' ? [] : path;
    return { pack: name, file: join(folder, file), at, document: readDocument(textOf(join(folder, file))) };
  });
  const root = parts.find((part) => part.at.length === 0)?.document.value;
  const base = isMap(root) && typeof root['extends'] === 'string' ? root['extends'] : undefined;
  return [...(base === undefined ? [] : partsOf(base, folder, [...seen, folder])), ...parts];
}

/** A name with a separator or a dot at its front is a folder; any other is first a shipped pack. */
function folderOf(name: string, from: string): string {
  const shipped = join(productRoot, 'standards', name);
  const isPath = isAbsolute(name) || /^\.|[\\/]/.test(name);
  return !isPath && existsSync(shipped) ? shipped : resolve(from, name);
}

/** Written by hand, and so in whatever encoding the editor saves. */
function textOf(file: string): string {
  const decoded = decode(readBytes(file));
  if (decoded.binary) throw new FileError('not-text', file);
  return decoded.text;
}
