import { rememberingLast } from '../text/remembered.ts';
import type { ResolvedItem } from './resolve.ts';

/** What a rule's predicate judges of an item: its elements with what it inherits, and beside them the `facts` derived from them. */
export const judgedData: (item: ResolvedItem) => object = rememberingLast(
  (item: ResolvedItem) => item.judged ?? { ...item.value, facts: item.facts },
);
