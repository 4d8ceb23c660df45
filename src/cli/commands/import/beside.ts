import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FileError, readBytes, writeFile } from '../../../host/files.ts';
import { spliced } from '../../../text/splice.ts';
import type { Writable } from '../../../yaml/block.ts';
import { readDocument } from '../../../yaml/document.ts';
import { setValue } from '../../../yaml/edit/edit.ts';
import { isMap } from '../../../yaml/value.ts';
import { UsageError } from '../../failures/failure.ts';
import { isImported, recordedFiles, recordFiles } from './folder.ts';
import type { ImportHome } from './home.ts';

/** The files that an earlier import of the same table wrote. */
export function ownFiles(folder: string, { items, mapping }: ImportHome): string[] {
  const within = (file: string): boolean => file.startsWith(`${items}/`) && !file.slice(items.length + 1).includes('/');
  return [...recordedFiles(folder).keys()].filter((file) => file === mapping || within(file));
}

/**
 * Writes what came of a table into a folder that holds other tables: its items and its mapping, and its columns into the settings, of which
 * every other line stays as it is. @throws FileError, UsageError where a file is not the import's own
 */
export function addToFolder(folder: string, files: ReadonlyMap<string, string>, table: string, home: ImportHome): void {
  if (!isImported(folder)) throw new FileError('exists', folder);
  const before = ownFiles(folder, home);
  const added = new Map([...files].filter(([file]) => file !== settingsName));
  const foreign = [...added.keys()].find((file) => !before.includes(file) && existsSync(join(folder, file)));
  if (foreign !== undefined) {
    const path = join(folder, foreign);
    throw new UsageError({
      zh: `这里已经有一个文件，不是导入写的：${path}\n为免覆盖，没有写入。请移走它，或者导入到新的文件夹。`,
      en: `A file that no import wrote is there already: ${path}\nNothing was written. Move it away, or import into a new folder.`,
    });
  }
  const settings = withSource(join(folder, settingsName), files.get(settingsName) ?? '', table);
  for (const [file, text] of added) writeFile(join(folder, file), text);
  const gone = before.filter((file) => !added.has(file));
  for (const file of gone) rmSync(join(folder, file), { force: true });
  writeFile(join(folder, settingsName), settings);
  recordFiles(folder, new Map([...added, [settingsName, settings]]), gone);
}

const settingsName = 'santong.yaml';

/** @throws UsageError where the settings are not of a form that can be changed safely */
function withSource(path: string, made: string, table: string): string {
  const text = new TextDecoder().decode(readBytes(path));
  const { value } = readDocument(made);
  const source = isMap(value) && isMap(value['sources']) ? value['sources'][table] : undefined;
  const written = isMap(source) ? { ...source, rows: Number(source['rows']) } : {};
  const splices = setValue(text, readDocument(text), ['sources', table], written as Writable);
  if (splices) return spliced(text, splices);
  throw new UsageError({
    zh: `目录设置改不了，没有写入：${path}\n请核对其中的sources，或者导入到新的文件夹。`,
    en: `The settings cannot be changed, and nothing was written: ${path}\nCheck its "sources", or import into a new folder.`,
  });
}
