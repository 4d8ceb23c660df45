/** What a file is that is no text of ours, whatever its name says; `office` is the older format of Word, Excel and WPS, `zip` any other archive. */
export type FileFormat = 'xlsx' | 'docx' | 'zip' | 'office' | 'pdf' | 'rtf';

/** The formats by the bytes that their files begin with. No item begins so: `%` begins a directive of YAML, and `{\` no map. */
const starts: readonly (readonly [start: string, format: FileFormat])[] = [
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
];

/** So much of both ends of an archive is looked at: the names of what is in it stand there. */
const ends = 1 << 16;

/** The format of a file that somebody gave the name of a text: known by its first bytes, of an archive by the names in it. */
export function formatOf(bytes: Uint8Array): FileFormat | undefined {
  const found = starts.find(([start]) => beginsWith(bytes, start))?.[1];
  if (found !== 'zip') return found;
  const names = latin(bytes.subarray(0, ends)) + latin(bytes.subarray(-ends));
  if (names.includes('xl/workbook')) return 'xlsx';
  return names.includes('word/document') ? 'docx' : 'zip';
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) if (bytes[at] !== start.charCodeAt(at)) return false;
  return true;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
