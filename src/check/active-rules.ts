import type { Catalog } from '../catalog/catalog.ts';
import { lackedBy } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import { pathOf, valueAt } from '../finding/path.ts';
import type { ItemRule } from '../rules/kinds.ts';
import { InOrder } from './again/by-entry.ts';
import { type Asked, answerRoom, remembering } from './again/remembering.ts';
import { onceForGrounds, type SameGrounds } from './again/same-grounds.ts';
import { paramOf, severityOf } from './settings.ts';

type AnyItemRule = ItemRule<Readonly<Record<string, unknown>>>;

/** What a rule says of an item. */
export type Judged = ReturnType<AnyItemRule['check']>;

/** A rule that is on, and what it says of an item. */
interface Active {
  rule: AnyItemRule;
  judge: Asked<Judged, Catalog>;
}

/** The rules for items of one kind out of one table, or out of none. */
export interface Judges {
  /** Those that are not judged, for the table lacks what they look at. */
  lacking: readonly NotJudged[];
  /** Those that judge by entry. */
  byEntry: readonly Active[];
  /** Those of them that look at any of some entries, by their keys with a space behind each. */
  ofEntries(keys: string): readonly Active[];
  /** The entries that they are known to have nothing to say of. */
  inOrder: InOrder;
  /** Those that judge an item as a whole; where they had nothing to say, they remember. */
  whole: readonly Active[];
}

/** The rules over single items that are on, for a kind and a table. */
export const activeFor = onceForGrounds((grounds, rules): ((kind: string, table: string | undefined) => Judges) => {
  const room = answerRoom();
  const active = [...rules.values()].flatMap((rule): Active[] => {
    if (rule.scope !== 'item' || severityOf(rule, grounds) === 'off') return [];
    const judge = judgeOf(rule, grounds);
    return [{ rule, judge: rule.byEntry ? judge : remembering(judge, (said) => said === 'uncertain' || said.length === 0, room) }];
  });
  const known = new Map<string, Judges>();
  return (kind, table) => {
    const key = table === undefined ? kind : `${kind} ${table}`;
    const judges = known.get(key) ?? judgesAmong(active, kind, (field) => lackedBy(grounds, table, field));
    known.set(key, judges);
    return judges;
  };
});

function judgesAmong(active: readonly Active[], kind: string, isLacking: (field: string) => boolean): Judges {
  const ofKind = active.filter(({ rule }) => (rule.kinds ?? ['item', 'standard']).some((one) => one === kind));
  const lackedBy = ({ rule }: Active): string[] => [...rule.needs, ...(rule.reads ?? [])].filter(isLacking);
  const judged = ofKind.filter((one) => lackedBy(one).length === 0);
  const lacking = ofKind
    .map((one) => ({ rule: one.rule.id, reason: 'lacking' as const, fields: lackedBy(one) }))
    .filter(({ fields }) => fields.length > 0);
  const byEntry = judged.filter(({ rule }) => rule.byEntry);
  const known = new Map<string, readonly Active[]>();
  const ofEntries = (keys: string): readonly Active[] => {
    const ofKeys = known.get(keys) ?? byEntry.filter(({ rule }) => looksAt(rule, keys.split(' ')));
    known.set(keys, ofKeys);
    return ofKeys;
  };
  return { lacking, byEntry, ofEntries, inOrder: new InOrder(), whole: judged.filter(({ rule }) => !rule.byEntry) };
}

function looksAt({ byEntry }: AnyItemRule, keys: readonly string[]): boolean {
  return typeof byEntry === 'object' ? byEntry.some((key) => keys.includes(key)) : byEntry === true;
}

/** An element that is not there is the business of `element/missing`; a rule that needs it has nothing to say. */
function judgeOf(rule: AnyItemRule, { config, standard }: SameGrounds): Active['judge'] {
  const needs = rule.needs.map(pathOf);
  // a rule by entry says nothing of what an item inherits
  const judgedOf = (item: ResolvedItem): object => (rule.byEntry ? item.document.value : item.value);
  const param = (name: string): string => paramOf(rule, { config, standard }, name);
  return (item, catalog) => {
    for (const path of needs) {
      const value = valueAt(judgedOf(item), path);
      if (value === undefined || value === '') return nothing;
    }
    return rule.check({ item, catalog, param });
  };
}

const nothing: Judged = [];
