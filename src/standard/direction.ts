import { foldName } from '../text/fold.ts';
import { compareLimits, parseLimit } from '../text/limit.ts';
import type { Policy } from './generated/pack.ts';
import { basisOf, type Member, memberOf } from './members.ts';

/** What a difference means for applicants: worse, better, neither, or not to be said with certainty. */
export type Direction = 'adverse' | 'favourable' | 'neutral' | 'unknown';

/** How one value stands to another: its direction, and, as written, what only the one and what only the other says. */
export interface Deviation {
  direction: Direction;
  added: readonly string[];
  removed: readonly string[];
}

/**
 * Holds our value of an element against theirs as its policy says; undefined where they say the same. What only one side states differs
 * with direction `unknown`. Swapping the sides swaps adverse and favourable, and added and removed; the one exception are lists of which
 * each names something that the other lacks: what was added is adverse whatever was dropped for it (优化营商环境条例第三十五条), unless it is
 * running text, of which nobody can tell by its words whether it asks more or only says it otherwise. Never throws.
 */
export function deviation(policy: Policy, ours: unknown, theirs: unknown, options: { licence: boolean }): Deviation | undefined {
  const lists = policy.compare === 'members' || policy.compare === 'basis' || Array.isArray(ours) || Array.isArray(theirs);
  if (lists) return ofMembers(policy, ours, theirs);
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
  if (policy.compare !== 'number' && policy.compare !== 'flag') return 'neutral';
  const read = policy.compare === 'number' ? numberOf : flagOf;
  const [one, other] = [read(ours), read(theirs)];
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? undefined : towards(policy, one > other);
}

function ofMembers(policy: Policy, ours: unknown, theirs: unknown): Deviation | undefined {
  const [one, other] = [listOf(ours), listOf(theirs)];
  const read = policy.compare === 'basis' ? basisOf : (member: unknown): Member[] => [memberOf(member)];
  const added = only(one.flatMap(read), other.flatMap(read));
  const removed = only(other.flatMap(read), one.flatMap(read));
  if (added.length === 0 && removed.length === 0) return undefined;
  if (isUnsaid(ours) || isUnsaid(theirs)) return { direction: 'unknown', added, removed };
  const reworded = removed.length > 0 && added.length > 0 && one.every(isText) && added.every(isRunning);
  if (reworded && policy.worse) return { direction: 'unknown', added, removed };
  const more = policy.worse === 'less' ? removed.length === 0 : added.length > 0;
  return { direction: towards(policy, more), added, removed };
}

/** Adverse or favourable of a value that is more than the other, or less; neutral where the policy calls neither worse. */
function towards(policy: Policy, more: boolean): Direction {
  if (!policy.worse) return 'neutral';
  return more === (policy.worse === 'more') ? 'adverse' : 'favourable';
}

function only(members: readonly Member[], others: readonly Member[]): string[] {
  const known = new Set(others.map(({ key }) => key));
  const found = new Map<string, string>();
  for (const { key, text } of members) if (key !== '' && !known.has(key) && !found.has(key)) found.set(key, text);
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

function numberOf(text: string): number | undefined {
  const plain = foldName(text);
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}

function flagOf(text: string): number | undefined {
  const plain = foldName(text);
  if (plain === '是' || plain === 'true') return 1;
  return plain === '否' || plain === 'false' ? 0 : undefined;
}
