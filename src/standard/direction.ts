import { foldName } from '../text/fold.ts';
import { compareLimits, parseLimit } from '../text/limit.ts';
import type { Policy } from './generated/pack.ts';
import { basisOf, type Canonical, type Member, memberOf } from './members.ts';

/** What a difference means for applicants: worse, better, neither, or not to be said with certainty. */
export type Direction = 'adverse' | 'favourable' | 'neutral' | 'unknown';

/** How one value stands to another: its direction, and, as written, what only the one and what only the other says. */
export interface Deviation {
  direction: Direction;
  added: readonly string[];
  removed: readonly string[];
}

/** What two values are held against each other with: whether they belong to a licence, and the one name of what has several. */
export interface DeviationOptions {
  licence: boolean;
  canonical?: Canonical;
}

/** The members of a value as they are compared: of a basis each law and article, of another list its members, a lone value as one. */
export function membersOf(policy: Policy, value: unknown, canonical?: Canonical): Member[] {
  return listOf(value).flatMap((member) => (policy.compare === 'basis' ? basisOf(member) : [memberOf(member, canonical)]));
}

/**
 * Holds our value of an element against theirs as its policy says; undefined where they say the same. What only one side states differs
 * with direction `unknown`. Swapping the sides swaps adverse and favourable, and added and removed; the one exception are lists of which
 * each names something that the other lacks: what was added is adverse whatever was dropped for it (优化营商环境条例第三十五条), unless it is
 * running text, of which nobody can tell by its words whether it asks more or only says it otherwise. Never throws.
 */
export function deviation(policy: Policy, ours: unknown, theirs: unknown, options: DeviationOptions): Deviation | undefined {
  if (ours === theirs) return undefined;
  const lists = policy.compare === 'members' || policy.compare === 'basis' || Array.isArray(ours) || Array.isArray(theirs);
  if (lists) return ofMembers(policy, ours, theirs, options.canonical);
  const [one, other] = [textOf(ours), textOf(theirs)];
  if (foldName(one) === foldName(other)) return undefined;
  const direction = one === '' || other === '' ? 'unknown' : ofScalars(policy, one, other, options.licence);
  return direction && { direction, added: one === '' ? [] : [one], removed: other === '' ? [] : [other] };
}

/** The direction of two texts that differ in writing; undefined where they mean the same. */
function ofScalars(policy: Policy, ours: string, theirs: string, licence: boolean): Direction | undefined {
  if (policy.compare === 'limit') {
    const order = compareLimits(parseLimit(ours), parseLimit(theirs), { licence });
    if (order === 'equal') return undefined;
    return order === 'unknown' ? 'unknown' : towards(policy, order === 'longer');
  }
  const read = policy.compare && readers[policy.compare];
  // of words nobody can tell whether they ask for more
  if (!read) return policy.worse ? 'unknown' : 'neutral';
  const [one, other] = read(ours, theirs);
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? undefined : towards(policy, one > other);
}

function ofMembers(policy: Policy, ours: unknown, theirs: unknown, canonical?: Canonical): Deviation | undefined {
  const [one, other] = [membersOf(policy, ours, canonical), membersOf(policy, theirs, canonical)];
  const [more, fewer] = [only(one, other), only(other, one)];
  if (more.length === 0 && fewer.length === 0) return undefined;
  const [added, removed] = [more.map(({ text }) => text), fewer.map(({ text }) => text)];
  const said = { added, removed };
  if (isUnsaid(ours) || isUnsaid(theirs)) return { direction: 'unknown', ...said };
  const reworded = removed.length > 0 && added.length > 0 && listOf(ours).every(isText) && added.every(isRunning);
  if (reworded && policy.worse) return { direction: 'unknown', ...said };
  return { direction: ofDistinct(policy, more, fewer), ...said };
}

/** The direction of lists of which each has members that the other lacks. One name asked for in other situations is no other member. */
function ofDistinct(policy: Policy, more: readonly Member[], fewer: readonly Member[]): Direction {
  const others = more.map((member) =>
    fewer.filter(({ name }) => name === member.name && more.filter((one) => one.name === name).length === 1),
  );
  const asked = more.flatMap((member, index) => {
    const [other, ...rest] = others[index] ?? [];
    return other && rest.length === 0 ? [{ member, other }] : [];
  });
  const [added, removed] = [more.length - asked.length, fewer.length - asked.length];
  const directions = asked.map(({ member, other }): Direction => {
    if (!policy.worse) return 'neutral';
    if (member.situation !== '' && other.situation !== '') return 'unknown';
    // what is asked of all is more than what is asked of some
    return towards(policy, member.situation === '');
  });
  if (added + removed > 0) directions.push(towards(policy, policy.worse === 'less' ? removed === 0 : added > 0));
  return (['adverse', 'unknown', 'favourable'] as const).find((direction) => directions.includes(direction)) ?? 'neutral';
}

/** Adverse or favourable of a value that is more than the other, or less; neutral where the policy calls neither worse. */
function towards(policy: Policy, more: boolean): Direction {
  if (!policy.worse) return 'neutral';
  return more === (policy.worse === 'more') ? 'adverse' : 'favourable';
}

function only(members: readonly Member[], others: readonly Member[]): Member[] {
  const known = new Set(others.map(({ key }) => key));
  const found = new Map<string, Member>();
  for (const member of members) if (member.key !== '' && !known.has(member.key) && !found.has(member.key)) found.set(member.key, member);
  return [...found.values()];
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isUnsaid(value) ? [] : [value];
}

/** Running text, that is written anew more often than it is changed: long, in several sentences, or the beginning of an enumeration. */
function isRunning(text: string): boolean {
  return text.length > 30 || /[：:；;。]./.test(text) || /[：:]$/.test(text);
}

function isText(member: unknown): boolean {
  return typeof member === 'string';
}

function isUnsaid(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function textOf(value: unknown): string {
  if (isUnsaid(value)) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

type Numbers = [number | undefined, number | undefined];

/** How values of which one is more than the other are read; undefined where that cannot be told. */
const readers: Partial<Record<NonNullable<Policy['compare']>, (ours: string, theirs: string) => Numbers>> = {
  number: (ours, theirs) => [numberOf(ours), numberOf(theirs)],
  flag: (ours, theirs) => [flagOf(ours), flagOf(theirs)],
  amount: (ours, theirs) => {
    const [one, other] = [amountOf(ours), amountOf(theirs)];
    return one && other && one.per === other.per ? [one.amount, other.amount] : [undefined, undefined];
  },
};

/** An amount of money for something: 80元/件. 不收费 and 免费 are none of whatever it would be for. */
function amountOf(text: string): { amount: number; per: string } | undefined {
  const [, digits, ten, per] = /^(\d{1,9}(?:\.\d{1,2})?)(万?)元(?:人民币)?(.*)$/.exec(foldName(text)) ?? [];
  return digits === undefined ? undefined : { amount: Number(digits) * (ten ? 10_000 : 1), per: (per ?? '').replace(/^[每/]/, '') };
}

function numberOf(text: string): number | undefined {
  const plain = foldName(text);
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

function flagOf(text: string): number | undefined {
  const plain = foldName(text);
  if (plain === '是' || plain === 'true') return 1;
  return plain === '否' || plain === 'false' ? 0 : undefined;
}
