/** Why a table cannot be read, each with what its sentence needs. */
export interface TableFaults {
  empty: { name: string };
  binary: { name: string };
  'no-header': { name: string };
  'no-rows': { name: string };
  'old-xls': { name: string };
  damaged: { name: string };
  password: { name: string };
  'web-page': { name: string };
  'unknown-format': { name: string };
  'bad-json': { name: string; line: number };
  'bad-csv': { name: string; line: number };
  'no-sheets': { name: string };
  'no-sheet': { name: string; sheet: string; sheets: readonly string[] };
  /** Lines in UTF-8 and lines in GBK: the first of each. */
  mixed: { name: string; utf8: number; gbk: number };
  /** A workbook that unpacks to more bytes than are read. */
  'too-large': { name: string; size: number; largest: number };
  /** An archive made to fill a disk. */
  bomb: { name: string; size: number };
  /** An archive with a file that would be written outside it. */
  outside: { name: string; entry: string };
  /** Cells of known columns that hold an error, or a formula without its result. */
  'lost-cells': { name: string; cells: readonly { address: string; text: string; lost: 'error' | 'no-result' }[]; count: number };
  /** Two rows of one code and name that do not say the same. */
  twice: { name: string; code: string; item: string; addresses: readonly string[] };
}

export type TableFault = { [Code in keyof TableFaults]: { code: Code; args: TableFaults[Code] } }[keyof TableFaults];

/** A table that cannot be read; `words.ts` says what is wrong and how to mend it. */
export class TableError extends Error {
  readonly fault: TableFault;

  constructor(fault: TableFault) {
    super(`${fault.code}: ${fault.args.name}`);
    this.name = 'TableError';
    this.fault = fault;
  }

  get code(): TableFault['code'] {
    return this.fault.code;
  }
}
