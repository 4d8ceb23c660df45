import { slashed } from '../../text/slashed.ts';
import { TableError } from '../error.ts';
import { entriesOf, type ZipEntry } from './zip-entries.ts';

/** What a workbook may unpack to: 100,000 rows of 15 columns come to 65 MB, and reading takes ten times that in memory. */
export const largest = 160_000_000;
/** A sheet packs to a tenth or a twentieth; what packs to less than this was made to fill a disk. */
const densest = 200;
const mostEntries = 10_000;

/**
 * Refuses what no workbook does before anything is unpacked: sizes beyond a limit, names outside itself, a password; then unpacks
 * each part once, only to see that it is not larger than it says. @throws TableError
 */
export async function checkWorkbook(name: string, bytes: Uint8Array): Promise<void> {
  const entries = entriesOf(bytes);
  if (!entries) throw new TableError({ code: 'damaged', args: { name } });
  const outside = entries.find((entry) => /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(entry.name));
  if (outside) throw new TableError({ code: 'outside', args: { name, entry: outside.name } });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > mostEntries || (size > largest && size > bytes.length * densest)) throw bomb(name, size);
  if (size > largest) throw new TableError({ code: 'too-large', args: { name, size, largest } });
  if (entries.some((entry) => entry.locked)) throw new TableError({ code: 'password', args: { name } });
  if (!entries.some((entry) => slashed(entry.name) === 'xl/workbook.xml')) throw new TableError({ code: 'unknown-format', args: { name } });
  for (const entry of entries) await checkSize(name, bytes, entry);
}

async function checkSize(name: string, bytes: Uint8Array, entry: ZipEntry): Promise<void> {
  if (entry.method === 0) {
    if (entry.packed !== entry.size) throw new TableError({ code: 'damaged', args: { name } });
    return;
  }
  if (entry.method !== 8) throw new TableError({ code: 'damaged', args: { name } });
  const packed = bytes.slice(entry.start, entry.start + entry.packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > entry.size) throw bomb(name, size);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof TableError ? error : new TableError({ code: 'damaged', args: { name } });
  }
  if (size !== entry.size) throw new TableError({ code: 'damaged', args: { name } });
}

function bomb(name: string, size: number): TableError {
  return new TableError({ code: 'bomb', args: { name, size } });
}
