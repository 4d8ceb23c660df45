import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type Compiled, compileStandard, type PackProblem } from '../standard/compile.ts';
import type { PackPart } from '../standard/merge.ts';
import type { Standard } from '../standard/standard.ts';
import { readDocument } from '../yaml/document.ts';
import { isMap } from '../yaml/value.ts';
import { kindOf, listFiles, readText } from './files.ts';
import { pressedPack, type ReadyPack } from './pressed-packs.ts';
import { productRoot } from './product-root.ts';
import { compileSchema } from './schema-compiler.ts';

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
  const { ready, parts } = partsOf(name, from, []);
  if (ready && parts.length + own.length === 0) return ready.standard();
  const { standard, problems } = compileStandard([...parts, ...own], compileSchema, ready?.base);
  if (standard) return standard;
  const ofOwn = problems.filter(({ origin }) => origin?.pack === ownPack);
  // what is wrong in a shipped pack stands first: its own rules cannot be judged by it
  throw ofOwn.length === problems.length ? new PackError('own-rules', name, problems) : new PackError('faulty', name, problems);
}

/** Compiles a shipped pack and those that it extends from their files, as if it had not been pressed; with the ids of them all, base first. */
export function compileShipped(id: string): { compiled: Compiled; packs: readonly string[] } {
  const { parts } = partsOf(id, '.', [], () => undefined);
  return { compiled: compileStandard(parts, compileSchema), packs: [...new Set(parts.map((part) => part.pack))] };
}

const ownPack = 'own';

/** The files of a folder of own rules: the path below the folder, without its ending, is the rule's name. */
function ownRulesIn(folder: string): PackPart[] {
  if (kindOf(folder) !== 'folder') throw new PackError('no-own-rules', folder);
  return listFiles(folder, ['.yaml', '.yml']).map((path): PackPart => {
    const file = join(folder, path);
    return { pack: ownPack, file, at: ['own', path.replace(/\.ya?ml$/i, '')], document: readDocument(readText(file)) };
  });
}

/** The files of a pack, after those of the packs that it extends or after one of them that is pressed. */
function partsOf(name: string, from: string, seen: readonly string[], pressed = pressedPack): { ready?: ReadyPack; parts: PackPart[] } {
  const folder = folderOf(name, from);
  if (seen.includes(folder)) throw new PackError('circle', name);
  const ready = !isPath(name) && folder === shippedFolder(name) ? pressed(name) : undefined;
  if (ready) return { ready, parts: [] };
  if (kindOf(join(folder, 'pack.yaml')) !== 'file') throw new PackError('missing', name);
  const parts = listFiles(folder, ['.yaml', '.yml']).map((file): PackPart => {
    const path = file.replace(/\.ya?ml$/i, '').split('/');
    const at =
      path[0] === 'rules' ? ['rules', ...(path.length > 1 ? [path.slice(1).join('/')] : [])] : path.join('/') === 'pack' ? [] : path;
    return { pack: name, file: join(folder, file), at, document: readDocument(readText(join(folder, file))) };
  });
  const root = parts.find((part) => part.at.length === 0)?.document.value;
  const base = isMap(root) && typeof root['extends'] === 'string' ? root['extends'] : undefined;
  const below = base === undefined ? { parts: [] } : partsOf(base, folder, [...seen, folder], pressed);
  return { ...below, parts: [...below.parts, ...parts] };
}

/** A name with a separator or a dot at its front is a folder; any other is first a shipped pack. */
function folderOf(name: string, from: string): string {
  return !isPath(name) && existsSync(shippedFolder(name)) ? shippedFolder(name) : resolve(from, name);
}

function isPath(name: string): boolean {
  return isAbsolute(name) || /^\.|[\\/]/.test(name);
}

function shippedFolder(name: string): string {
  return join(productRoot, 'standards', name);
}
