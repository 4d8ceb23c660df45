import type { Catalog } from '../../catalog/catalog.ts';
import type { Left, Planned } from '../../compare/sync/step.ts';
import type { View } from '../view.ts';

/** What a format of `santong sync` makes its text of. */
export interface SyncReport {
  catalog: Catalog;
  table: { name: string; rows: number };
  /** How many items were found in the table. */
  pairs: number;
  done: readonly Planned[];
  left: readonly Left[];
  /** The new texts of the files that were written, or would be, and the files that the machine did not take. */
  texts: ReadonlyMap<string, string>;
  unwritten: readonly string[];
  dry: boolean;
  view: View;
  /** The command that writes what is only shown. */
  command: string;
}
