import type { Encoding } from '../text/encoding.ts';
import type { LeftOutReason } from './reading/left-out.ts';

/** One cell: what is seen in it, without the blanks around it, and where it stands (`B7`; a header of JSON lines has a column only). */
export interface Cell {
  text: string;
  address: string;
}

/** A header, with the texts that it was joined of where it stands in several rows: 时限, 法定. */
export interface HeaderCell extends Cell {
  parts?: readonly string[];
}

/** The cells of a row by the text of their header, empty ones too. */
export interface Cells {
  get(header: string): Cell | undefined;
  /** The text alone, where it can be had for less than the whole cell. */
  text?(header: string): string;
  values(): Iterable<Cell>;
}

/** One row, by its number in the file (the line, for JSON lines). */
export interface Row {
  number: number;
  cells: Cells;
  /** The sheet that it stands in, where the table was read from several. */
  sheet?: string;
}

/** The rows of an official table. Headers are unique: a repeated one carries its number, one left blank the letter of its column. */
export interface Table {
  name: string;
  sheet?: string;
  encoding?: Encoding;
  headers: HeaderCell[];
  rows: Row[];
  problems: TableProblem[];
}

/** What is odd in a table that could be read nevertheless; worded in `words.ts`. */
export type TableProblem =
  | { code: 'ragged'; address: string; cells: number; headers: number }
  | { code: 'repeated-header'; address: string; header: string; renamed: string }
  | { code: 'blank-header'; address: string; renamed: string }
  | { code: 'rounded-number'; address: string; text: string }
  /** A row that is no item: a total, a note, the header once more. */
  | { code: 'left-out'; address: string; text: string; reason: LeftOutReason }
  /** Rows that a person does not see in the sheet; they were read. */
  | { code: 'hidden-rows'; address: string; count: number }
  /** Columns that a person does not see in the sheet; they were read. */
  | { code: 'hidden-columns'; address: string; columns: readonly string[] }
  /** Sheets that were not read: hidden, or with other columns. */
  | { code: 'other-sheets'; address: string; sheets: readonly string[]; hidden: boolean }
  /** Rows that took over what stands once above them: the name of their main item, or their agency. */
  | { code: 'carried'; address: string; count: number }
  /** Cells of a column, the first of them and how many, that were mistyped, or damaged by a spreadsheet or a wrong encoding. */
  | {
      code: 'mistyped-cell';
      address: string;
      header: string;
      fault: 'unseen' | 'mojibake' | 'private' | 'power' | 'date' | 'zeros' | 'wide';
      text: string;
      should?: string;
      count: number;
    }
  /** A cell whose formula came to an error, or holds no result. */
  | { code: 'lost-cell'; address: string; header: string; text: string; lost: 'error' | 'no-result' };

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
