import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MergeBase } from '../standard/merge.ts';
import { originsOf, type PressedPack, standardOfPressed } from '../standard/pressed.ts';
import type { Standard } from '../standard/standard.ts';
import { compiledValidator } from './compiled-schema.ts';
import { listFiles, readBytes } from './files.ts';
import { hashOfFiles } from './hash-files.ts';
import { pressedRoot, productRoot } from './product-root.ts';

/** What a pack was pressed from: its files and those of the packs that it extends, each with its size and time stamp, and all their bytes. */
export interface PressedFrom {
  packs: readonly string[];
  files: readonly (readonly [path: string, size: number, modified: number])[];
  hash: string;
}

/** A shipped pack, pressed. */
export interface ReadyPack {
  base: MergeBase;
  standard(): Standard;
}

/** A shipped pack as it was pressed; undefined where it was not, or where its files changed since. */
export function pressedPack(id: string): ReadyPack | undefined {
  if (pressedRoot === undefined) return undefined;
  const folder = join(pressedRoot, id);
  if (!existsSync(join(folder, 'from.json')) || !isFresh(readJson<PressedFrom>(folder, 'from'))) return undefined;
  const originAt = originsOf(() => {
    const { files, at } = readJson<PressedPack['origins']>(folder, 'origins');
    return { files: files.map(({ pack, file }) => ({ pack, file: join(productRoot, file) })), at };
  });
  return {
    base: { value: () => readJson<PressedPack['value']>(folder, 'value'), originAt },
    standard: () => standardOfPressed(readJson<PressedPack['standard']>(folder, 'standard'), originAt, compiledValidator),
  };
}

/** Lists what packs are pressed from. @throws FileError */
export function pressedFrom(packs: readonly string[]): PressedFrom {
  const files = filesOf(packs);
  return {
    packs,
    files: files.map((path) => {
      const { size, mtimeMs } = statSync(join(productRoot, path));
      return [path, size, mtimeMs];
    }),
    hash: hashOfFiles(productRoot, files),
  };
}

/** An installed santong has no sources that anybody could have edited; in a checkout an edited pack must never be passed by. */
function isFresh({ packs, files, hash }: PressedFrom): boolean {
  if (!existsSync(join(productRoot, 'src'))) return true;
  const now = filesOf(packs);
  if (now.length !== files.length) return false;
  const untouched = files.every(([path, size, modified], index) => {
    const stat = now[index] === path ? statSync(join(productRoot, path), { throwIfNoEntry: false }) : undefined;
    return stat?.size === size && stat.mtimeMs === modified;
  });
  return untouched || hashOfFiles(productRoot, now) === hash;
}

function filesOf(packs: readonly string[]): string[] {
  return packs.flatMap((pack) =>
    listFiles(join(productRoot, 'standards', pack), ['.yaml', '.yml']).map((file) => `standards/${pack}/${file}`),
  );
}

function readJson<T>(folder: string, name: string): T {
  return JSON.parse(Buffer.from(readBytes(join(folder, `${name}.json`))).toString('utf8')) as T;
}
