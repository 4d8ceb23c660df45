import type { View } from '../view.ts';
import type { Compared } from './head.ts';

/** What a format of `santong diff` makes its text of. */
export interface DiffReport {
  compared: Compared;
  view: View;
  /** Whether one item was asked for. */
  narrowed: boolean;
  /** Whether every difference is to be written out. */
  all: boolean;
  /** The columns of the terminal. */
  width: number;
}
