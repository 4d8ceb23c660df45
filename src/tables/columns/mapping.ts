import type { LimitUnit } from '../../text/limit.ts';

/** How a column was understood: by a person's mapping file, by the pack, by the name of an element, or not at all. */
export type Recognition = 'mapping' | 'pack' | 'key' | 'national' | 'title' | 'synonym' | 'none';

/** What one column of a table holds. */
export interface MappedColumn {
  /** Its header as `Table` names it. */
  header: string;
  /** Its letter in a spreadsheet. */
  letter: string;
  /** The field of the schema, list positions left out (`materials.name`); undefined where nobody knows. */
  field?: string;
  how: Recognition;
  /** Characters that part the members of a list; without it those that tables use for nothing else. */
  split?: string;
  /** A text before the value that belongs to the column and not to the value. */
  strip?: string;
  /** The column holds only the unit of a limit whose number stands in another one. */
  unit?: true;
  /** The unit that the header gives the numbers below it. */
  limitUnit?: LimitUnit;
  /** The one word that a mark in the column stands for: a column for each value of a list, with √ where it applies. */
  word?: string;
}

/** What every column of a table holds, in the order of the table. */
export type Mapping = readonly MappedColumn[];

/** What a person's mapping file says of a header; `field` is empty where the column is to be left. */
export type WrittenColumn = Pick<MappedColumn, 'split' | 'strip' | 'unit' | 'limitUnit' | 'word'> & { field: string };
