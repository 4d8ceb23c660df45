import type { Workbook } from 'exceljs';

/**
 * A workbook as the bytes of an .xlsx file, the same on every machine and day: the times inside are those of `asOf` (`YYYY-MM-DD`). Texts stay
 * texts: nothing becomes a formula.
 */
export async function workbookBytes(workbook: Workbook, asOf: string): Promise<Uint8Array> {
  const day = new Date(`${asOf}T00:00:00Z`);
  workbook.creator = 'santong';
  workbook.lastModifiedBy = 'santong';
  workbook.created = day;
  workbook.modified = day;
  const bytes = new Uint8Array((await workbook.xlsx.writeBuffer()) as unknown as ArrayBuffer).slice();
  withoutTimes(bytes);
  return bytes;
}

const endMark = 0x06054b50;
/** The first day that zip archives know: 1 January 1980. */
const firstDay = 0x0021;

/** Sets the time of every file in a zip archive to the first that there is. */
function withoutTimes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== endMark) end--;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(at + 42, true);
    for (const time of [at + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, firstDay, true);
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
