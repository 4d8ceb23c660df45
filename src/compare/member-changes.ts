import { type DeviationOptions, membersOf } from '../standard/direction.ts';
import type { Policy } from '../standard/generated/pack.ts';
import { likeness } from '../text/likeness.ts';
import type { MemberChange } from './difference.ts';

/** From this likeness on, two texts of which each stands on one side only are taken for one text written anew. */
const rewritten = 0.5;

/**
 * The members of two lists that differ, as typed values with their positions: what only ours has, what only theirs has, and what is the
 * same member written otherwise (a text that was changed, a material asked for in another situation). In the order of our list, then of theirs.
 */
export function memberChanges(policy: Policy, ours: unknown, theirs: unknown, { canonical }: DeviationOptions): MemberChange[] {
  const [one, other] = [listOf(ours), listOf(theirs)];
  const read = (value: unknown): Keyed => {
    const members = membersOf(policy, [value], canonical);
    return { keys: members.map(({ key }) => key), name: members[0]?.name ?? '', text: members.map(({ text }) => text).join('') };
  };
  const [mine, yours] = [one.map(read), other.map(read)];
  const lone = (members: readonly Keyed[], others: readonly Keyed[]): number[] => {
    const known = new Set(others.flatMap(({ keys }) => keys));
    return members.flatMap(({ keys }, index) => (keys.some((key) => key !== '' && !known.has(key)) ? [index] : []));
  };
  const left = lone(yours, mine);
  const changes = lone(mine, yours).map((index): MemberChange => {
    const at = nearest(
      mine[index],
      left.map((place) => yours[place]),
    );
    const [place] = at === undefined ? [] : left.splice(at, 1);
    const member = { value: one[index], index };
    return place === undefined
      ? { change: 'added', ours: member }
      : { change: 'changed', ours: member, theirs: { value: other[place], index: place } };
  });
  return [...changes, ...left.map((index): MemberChange => ({ change: 'removed', theirs: { value: other[index], index } }))];
}

interface Keyed {
  keys: readonly string[];
  name: string;
  text: string;
}

function nearest(member: Keyed | undefined, others: readonly (Keyed | undefined)[]): number | undefined {
  let best: number | undefined;
  let most = rewritten;
  for (const [index, other] of others.entries()) {
    if (!member || !other) continue;
    const like = member.name !== '' && member.name === other.name ? 2 : likeness(member.text, other.text);
    if (like > most) [best, most] = [index, like];
  }
  return best;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}
