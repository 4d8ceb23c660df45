import { decode, decodeAs, type Encoding } from '../../text/encoding.ts';
import { tableKind } from '../endings.ts';
import { TableError } from '../error.ts';
import type { Table } from '../row.ts';
import { readCsv } from './csv.ts';
import type { IsKnown } from './header-rows.ts';
import { readJsonLines } from './jsonl.ts';
import { mixedLines } from './mixed.ts';
import { readXlsx } from './xlsx.ts';

export interface ReadTableOptions {
  /** The sheet of a workbook, by name or number; without it every visible one that is a table like the first. */
  sheet?: string | undefined;
  /** The encoding of a text file, where it is not to be found out. */
  encoding?: Encoding | undefined;
  /** Whether a text heads a column that the pack knows: it finds the header among titles and notes. */
  isKnown?: IsKnown | undefined;
}

/**
 * Reads an official table from the bytes of a file: xlsx, csv (or tab-separated) and JSON lines. What the bytes are decides, then the
 * extension of the name. Throws `TableError`, whose sentence says how to mend the file.
 */
export async function readTable(name: string, bytes: Uint8Array, options: ReadTableOptions = {}): Promise<Table> {
  if (bytes.length === 0) throw new TableError({ code: 'empty', args: { name } });
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(name, bytes, options.sheet, options.isKnown);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new TableError({ code: isEncrypted(bytes) ? 'password' : 'old-xls', args: { name } });
  const kind = tableKind(name);
  if (kind === undefined) throw new TableError({ code: 'unknown-format', args: { name } });
  const decoded = options.encoding ? decodeAs(bytes, options.encoding) : decode(bytes);
  // only what is no UTF-8 as a whole is looked at line by line
  const doubtful = !options.encoding && (decoded.binary || decoded.encoding === 'gb18030');
  const mixed = doubtful ? mixedLines(bytes) : undefined;
  if (mixed) throw new TableError({ code: 'mixed', args: { name, ...mixed } });
  if (decoded.binary) throw new TableError({ code: kind === 'spreadsheet' ? 'damaged' : 'binary', args: { name } });
  if (options.sheet !== undefined) throw new TableError({ code: 'no-sheets', args: { name } });
  const { text, encoding } = decoded;
  if (text.trim() === '') throw new TableError({ code: 'empty', args: { name } });
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)/i.test(text)) throw new TableError({ code: 'web-page', args: { name } });
  try {
    return { ...(kind === 'json-lines' ? readJsonLines(name, text) : readCsv(name, text, options.isKnown)), encoding };
  } catch (error) {
    // some systems write text under the name of a workbook; a text that is no table either is a workbook that was spoiled
    if (error instanceof TableError && error.code === 'no-header' && kind === 'spreadsheet')
      throw new TableError({ code: 'damaged', args: { name } });
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password lies in the container of the old format, in a stream of this name (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);
  return bytes.some((byte, index) => byte === name[0] && name.every((each, offset) => bytes[index + offset] === each));
}
