import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { kindOf, readBytes, writeFile } from '../../../host/files.ts';
import { swapFolder } from '../../../host/swap-folder.ts';

/** Says that santong made a folder. */
const marker = '.santong-import';
/** The hash of each file as it was written, so that a later import sees what a person has changed since. */
const record = '.santong-import-files';

/** Writes the files of a catalog beside their place and swaps them in. @throws FileError where the folder is not one that an import made */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  swapFolder(folder, marker, (write) => {
    for (const [file, text] of files) write(file, text);
    write(record, recordOf(new Map(hashesOf(files))));
  });
}

/** Whether an import made a folder. */
export function isImported(folder: string): boolean {
  return kindOf(folder) === 'folder' && existsSync(join(folder, marker));
}

/** The files of a folder as imports wrote them, each with its hash. */
export function recordedFiles(folder: string): Map<string, string> {
  const recorded = existsSync(join(folder, record)) ? new TextDecoder().decode(readBytes(join(folder, record))) : '';
  return new Map(recorded.split('\n').flatMap((line) => (line.length > 66 ? [[line.slice(66), line.slice(0, 64)] as const] : [])));
}

/** Takes down what was written into a folder, and what was taken away, beside what was written before. */
export function recordFiles(folder: string, files: ReadonlyMap<string, string>, gone: readonly string[]): void {
  const hashes = recordedFiles(folder);
  for (const file of gone) hashes.delete(file);
  writeFile(join(folder, record), recordOf(new Map([...hashes, ...hashesOf(files)])));
}

function hashesOf(files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([file, text]) => [file, hashOf(new TextEncoder().encode(text))]);
}

function recordOf(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([file, hash]) => `${hash}  ${file}\n`);
  return lines.sort().join('');
}

/** The files of a folder that an import made which a person has changed, added or taken away since; empty for any other folder. */
export function changedFiles(folder: string): string[] {
  if (!isImported(folder)) return [];
  const before = recordedFiles(folder);
  const present = everyFile(folder, '').filter((file) => file !== marker && file !== record);
  const changed = present.filter((file) => !before.has(file) || before.get(file) !== hashOf(readBytes(join(folder, file))));
  const gone = [...before.keys()].filter((file) => !present.includes(file));
  return [...changed, ...gone].sort();
}

/** Hidden files too: a folder that a person put under version control is no longer the import's to replace. */
function everyFile(folder: string, at: string): string[] {
  return readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry) => {
    const path = at === '' ? entry.name : `${at}/${entry.name}`;
    return entry.isDirectory() ? everyFile(folder, path) : [path];
  });
}

function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
