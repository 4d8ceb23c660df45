import type { Catalog } from '../../catalog/catalog.ts';
import type { Change } from '../../compare/past/change.ts';
import { type Decision, needsDecision } from '../../compare/past/decision.ts';
import { type ChangeClass, changeClasses } from '../../compare/past/kinds.ts';
import { grouped } from '../../finding/grouped.ts';
import { fieldLabel } from '../diff/brief.ts';
import type { View } from '../view.ts';
import { changeSentence } from './sentences.ts';
import { changesWords } from './words.ts';

/** What a format of `santong changes` makes its text of. */
export interface ChangesReport {
  /** The catalog as it is now; its standard labels the elements. */
  catalog: Catalog;
  changes: readonly Change[];
  /** Decisions that no change needs. */
  unused: readonly Decision[];
  /** The two states as they were asked for, and the day of the later one (`YYYY-MM-DD`). */
  from: string;
  to: string;
  /** The two states by names that stay whatever they were asked for by. */
  states: readonly string[];
  day: string;
  view: View;
}

/** Changes that the items make themselves; what only follows a standard item is counted beside it. */
export function ownChanges({ changes }: ChangesReport): readonly Change[] {
  return changes.filter(({ follows }) => follows === undefined || !isTold(changes, follows));
}

/** How many items follow a change of a standard item. */
export function followers({ changes }: ChangesReport, change: Change): number {
  if (change.item.kind === 'item') return 0;
  const own = changes.filter(({ follows, field, kind }) => follows === change.item.code && field === change.field && kind === change.kind);
  return new Set(own.map(({ item }) => item.key)).size;
}

/** Whether the standard item itself is among those that changed. */
function isTold(changes: readonly Change[], code: string): boolean {
  return changes.some(({ item }) => item.kind === 'standard' && item.code === code);
}

/** How many changes there are of each class, and of how many items. */
export function countChanges(report: ChangesReport): {
  classes: Record<ChangeClass, number>;
  items: number;
  undecided: number;
  unreviewed: number;
} {
  const own = ownChanges(report);
  const classes = Object.fromEntries(changeClasses.map((name) => [name, own.filter((one) => one.class === name).length]));
  const open = (name: ChangeClass): number => own.filter((one) => one.class === name && !one.decision).length;
  return {
    classes: classes as Record<ChangeClass, number>,
    items: new Set(own.map(({ item }) => `${item.kind} ${item.key}`)).size,
    undecided: open('tightened'),
    unreviewed: open('unclear'),
  };
}

/** The changes of a class item by item, in their order. */
export function byItem(changes: readonly Change[]): readonly (readonly Change[])[] {
  return [...grouped(changes, ({ item }) => `${item.kind} ${item.key}`).values()];
}

/** A change as the public is told of it: what santong cannot judge is for those who examine it. */
export function publicSentenceOf(change: Change, report: ChangesReport): string {
  return sentenceOf(change.kind === 'effect-unclear' ? { ...change, kind: 'value-changed' } : change, report);
}

/** The class of a change as the public is told of it. */
export function publicClassOf({ class: sort }: Change): ChangeClass {
  return sort === 'unclear' ? 'corrected' : sort;
}

/** What stands beside a change for those who examine it: how many items follow it, and the decision on it, or that there is none. */
export function besideOf(change: Change, report: ChangesReport): string[] {
  const words = changesWords[report.view.lang];
  const count = followers(report, change);
  const open = change.class === 'unclear' ? words.noReview : words.noDecision;
  return [
    ...(count > 0 ? [words.follows(count)] : []),
    ...(needsDecision(change) ? [change.decision ? words.decision(change.decision) : open] : []),
  ];
}

/** A change as its sentence. */
export function sentenceOf(change: Change, { catalog, view }: ChangesReport): string {
  return changeSentence(change, change.field === '' ? '' : fieldLabel(change.field, catalog, view.lang), view.lang);
}
