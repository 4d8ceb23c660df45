/** A file in a zip archive, as the directory at the archive's end names it. */
export interface ZipEntry {
  name: string;
  method: number;
  /** Whether it is locked with a password. */
  locked: boolean;
  /** Bytes in the archive, and unpacked as the directory says. */
  packed: number;
  size: number;
  /** Where its bytes start. */
  start: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The files that the directory of a zip archive names; undefined where it is cut off or does not fit the bytes. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return undefined;
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0] = lengths;
    const local = view.getUint32(at + 42, true);
    const start = startOf(view, local);
    const packed = view.getUint32(at + 20, true);
    if (start === undefined || start + packed > end) return undefined;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      packed,
      size: view.getUint32(at + 24, true),
      start,
    });
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

/** Where the record stands that ends an archive; a comment of up to 65,535 bytes may follow it. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function startOf(view: DataView, local: number): number | undefined {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark) return undefined;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
