import type { Encoding } from '../text/encoding.ts';

/** One cell: what is seen in it, without the blanks around it, and where it stands (`B7`; a header of JSON lines has a column only). */
export interface Cell {
  text: string;
  address: string;
}

/** One row, by its number in the file (the line, for JSON lines); its cells by the text of their header, empty ones too. */
export interface Row {
  number: number;
  cells: Map<string, Cell>;
}

/** The rows of an official table. Headers are unique: a repeated one carries its number, one left blank the letter of its column. */
export interface Table {
  name: string;
  sheet?: string;
  encoding?: Encoding;
  headers: Cell[];
  rows: Row[];
  problems: TableProblem[];
}

/** What is odd in a table that could be read nevertheless; worded in `words.ts`. */
export type TableProblem =
  | { code: 'ragged'; address: string; cells: number; headers: number }
  | { code: 'repeated-header'; address: string; header: string; renamed: string }
  | { code: 'blank-header'; address: string; renamed: string }
  | { code: 'rounded-number'; address: string; text: string };

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
