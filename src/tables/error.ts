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
