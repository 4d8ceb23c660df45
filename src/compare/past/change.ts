import type { Span } from '../../text/place.ts';
import type { Decision } from './decision.ts';
import type { ChangeClass, ChangeKind } from './kinds.ts';

/** The item that a change is of, as it is now; of one that is gone, as it was. */
export interface ChangedItem {
  key: string;
  code: string;
  name: string;
  agency: string;
  kind: 'item' | 'entry' | 'standard';
}

/** One thing about one item that is not as it was. */
export interface Change {
  kind: ChangeKind;
  class: ChangeClass;
  item: ChangedItem;
  /** The element, list positions left out; the empty text where the change is of the whole item. */
  field: string;
  /** The name of the list member that the value is a part of, or that was added, taken away or worded anew. */
  member?: string;
  before?: unknown;
  after?: unknown;
  /** Where it stands now; of what is gone, where it stood. */
  file: string;
  span: Span;
  /** The standard item that changed so: the item only follows it. */
  follows?: string;
  /** The recorded decision that allows what asks for more, and whether it is complete. */
  decision?: Decision;
}
