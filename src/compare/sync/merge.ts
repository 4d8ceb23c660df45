import type { ResolvedItem } from '../../catalog/resolve.ts';
import { type DeviationOptions, deviation, membersOf } from '../../standard/direction.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import type { Member } from '../../standard/members.ts';
import type { MemberChange } from '../difference.ts';

/** What the older table said of an item's element; undefined where it had no such row. */
export type BaseOf = (item: ResolvedItem, field: string) => unknown;

/** What a difference comes from, judged by what an older table said: the province changed it, the catalog did, or both. */
export type Cause = 'theirs' | 'ours' | 'both';

/** Who changed a value since the older table, which said `base`; where that said nothing, the province is taken to have decided it. */
export function causeOf(policy: Policy, values: { ours: unknown; theirs: unknown; base: unknown }, options: DeviationOptions): Cause {
  const { ours, theirs, base } = values;
  if (base === undefined || base === '') return 'theirs';
  if (deviation(policy, ours, base, options) === undefined) return 'theirs';
  return deviation(policy, theirs, base, options) === undefined ? 'ours' : 'both';
}

/**
 * The same of one member of a list that differs: what only one side has was added there, or dropped on the other. An older table that tells
 * no situations is asked for names only: that it had none says nothing of ours.
 */
export function causeOfMember(policy: Policy, change: MemberChange, base: unknown, options: DeviationOptions): Cause {
  const older = membersOf(policy, base, options.canonical);
  const sign = ({ key, name }: Member): string => (older.some(({ situation }) => situation !== '') ? key : name);
  const known = new Set(older.map(sign));
  const stood = (side: MemberChange['ours']): boolean =>
    side !== undefined && membersOf(policy, [side.value], options.canonical).some((member) => known.has(sign(member)));
  if (change.change === 'added') return stood(change.ours) ? 'theirs' : 'ours';
  if (change.change === 'removed') return stood(change.theirs) ? 'ours' : 'theirs';
  if (stood(change.ours)) return 'theirs';
  return stood(change.theirs) ? 'ours' : 'both';
}
