import { relative, sep } from 'node:path';
import type { UnreadFile } from '../catalog/catalog.ts';
import type { CatalogFile } from '../catalog/document.ts';
import type { CatalogConfig } from '../catalog/generated/config.ts';
import { isBaseline } from '../check/baseline/baseline-file.ts';
import { decode } from '../text/encoding.ts';
import { formatOf } from '../text/file-format.ts';
import { slashed } from '../text/slashed.ts';
import type { EntriesDocument } from '../yaml/entries/document.ts';
import type { EntryReader } from '../yaml/entries/reader.ts';
import { FileError, isWithin, readBytes } from './files.ts';
import { isMisnamed } from './yaml-endings.ts';

/** The texts of some files, those that could not be read, and those that were not UTF-8; gathered file after file. */
export class Sources {
  readonly files: CatalogFile[] = [];
  readonly unread: UnreadFile[] = [];
  readonly encodings = new Map<string, string>();

  /** With a reader of entries what it reads is not decoded until somebody asks for the text. */
  constructor(
    private readonly config: CatalogConfig,
    private readonly reader?: EntryReader,
  ) {}

  /** Takes in the bytes of a file, which stand until the catalog was read. `name` is its path relative to the catalog, with `/`. */
  add(file: string, name: string, bytes: Uint8Array): void {
    if (isMisnamed(name)) {
      this.fail(file, name, 'misnamed');
      return;
    }
    const format = formatOf(bytes);
    if (format !== undefined) {
      this.unread.push({ path: name, reason: 'binary', format, ...this.inputOf(file) });
      return;
    }
    const document = this.reader?.read(bytes);
    if (document && !mayBeBaseline(document)) {
      this.files.push(readByEntries(name, bytes, document));
      return;
    }
    const decoded = decode(bytes);
    if (decoded.binary) {
      this.unread.push({ path: name, reason: 'binary', ...(decoded.line ? { line: decoded.line } : {}), ...this.inputOf(file) });
    } else if (!isBaseline(decoded.text)) {
      this.files.push({ path: name, text: decoded.text });
      if (decoded.encoding !== 'utf-8') this.encodings.set(name, decoded.encoding);
    }
  }

  /** Takes in that a file could not, or should not, be read. */
  fail(file: string, name: string, reason: UnreadFile['reason']): void {
    this.unread.push({ path: name, reason, ...this.inputOf(file) });
  }

  private inputOf(file: string): { input?: true } {
    return (this.config.standards ?? []).some((folder) => isWithin(file, folder)) ? { input: true } : {};
  }
}

/** A baseline is told by its first key, which no item begins with. */
function mayBeBaseline({ entries: [first] }: EntriesDocument): boolean {
  return first?.key === 'kind' && String(first.value).startsWith('baseline');
}

function readByEntries(path: string, bytes: Uint8Array, document: EntriesDocument): CatalogFile {
  return {
    path,
    documents: [document],
    get text() {
      const decoded = decode(bytes);
      return decoded.binary ? '' : decoded.text;
    },
  };
}

/** Reads files one by one. */
export function readSources(files: readonly string[], root: string, config: CatalogConfig): Sources {
  const sources = new Sources(config);
  const nameOf = namesBelow(root);
  for (const file of files) {
    try {
      sources.add(file, nameOf(file), readBytes(file));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      sources.fail(file, nameOf(file), error.reason === 'denied' || error.reason === 'too-large' ? error.reason : 'failed');
    }
  }
  return sources;
}

/** Names files by their path relative to a folder, with `/`. */
export function namesBelow(root: string): (file: string) => string {
  const start = root.endsWith(sep) ? root : root + sep;
  // of a file below it that is the rest of its path: to work it out takes as long as to read the file
  return (file) => slashed(file.startsWith(start) ? file.slice(start.length) : relative(root, file));
}
