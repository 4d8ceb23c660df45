import type { Catalog } from '../../catalog/catalog.ts';
import { pathOf, valueAt } from '../../finding/path.ts';
import { type DeviationOptions, deviation } from '../../standard/direction.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import { isMap } from '../../yaml/value.ts';
import { type Comparison, type Difference, isBetter, type MemberChange } from '../difference.ts';
import { idleFees } from './idle-fees.ts';
import { type BaseOf, causeOf, causeOfMember } from './merge.ts';
import { type Left, type LeftReason, type Planned, type Step, writable } from './step.ts';

/** What bringing a catalog into line takes: the edits, and what is left as it is. */
export interface Plan {
  planned: readonly Planned[];
  left: readonly Left[];
}

/**
 * The edits that take over what the province decides: everything that must be the same or is uniform, and what is worse than its minimum. What
 * the catalog may decide, what is to its credit, what nobody can judge and what was approved stays. With `baseOf` only what the province
 * changed since the older table is taken over: what both changed is a conflict and left alone. What a value that is taken over makes untrue
 * beside it is brought into line with it.
 */
export function planSync(catalog: Catalog, comparison: Comparison, baseOf?: BaseOf): Plan {
  const planned: Planned[] = [];
  const left: Left[] = [];
  for (const difference of comparison.differences) {
    const reason = reasonToLeave(difference);
    const steps = reason ?? stepsOf(difference, catalog, baseOf);
    const idle = typeof steps === 'string' ? undefined : idleFees(difference, catalog, baseOf);
    if (reason) left.push({ difference, reason });
    else if (typeof steps === 'string') left.push({ difference, reason: steps, ...baseIn(difference, baseOf) });
    else if (idle && 'reason' in idle) left.push({ difference, reason: idle.reason, ...baseIn(difference, baseOf) }, idle);
    else planned.push({ difference, steps }, ...(idle ? [idle] : []));
  }
  return { planned, left };
}

function reasonToLeave(difference: Difference): LeftReason | undefined {
  if (difference.approval && !difference.approval.expired) return 'approved';
  if (isBetter(difference)) return 'better';
  if (difference.severity === 'info') return 'unclear';
  return undefined;
}

function baseIn(difference: Difference, baseOf: BaseOf | undefined): Pick<Left, 'base'> {
  const base = baseOf?.(difference.pair.item, difference.field);
  return base === undefined ? {} : { base };
}

function stepsOf(difference: Difference, catalog: Catalog, baseOf: BaseOf | undefined): readonly Step[] | LeftReason {
  const { pair, field, path, theirs, members } = difference;
  const policy = catalog.standard.policy[field];
  const { document } = pair.item.origin(path);
  // what the catalog only reads is the province's to change
  if (!policy || document.file.startsWith('../')) return 'input';
  if (field === 'code' && valueAt(document.raw, path) === undefined) return 'code';
  const options: DeviationOptions = { licence: pair.item.value.type === '行政许可' };
  const lists = Array.isArray(difference.ours) && Array.isArray(theirs);
  const base = baseOf?.(pair.item, field);
  if (!lists) {
    const cause = baseOf ? causeOf(policy, { ours: difference.ours, theirs, base: partOf(base, difference) }, options) : 'theirs';
    if (cause !== 'theirs') return cause === 'ours' ? 'own' : 'conflict';
    return [
      inherits(difference, policy, options) ? { document, path, act: 'remove' } : { document, path, act: 'set', value: writable(theirs) },
    ];
  }
  const causes = members.map((change) => (baseOf && base !== undefined ? causeOfMember(policy, change, base, options) : 'theirs'));
  if (causes.includes('both')) return 'conflict';
  const taken = members.filter((_, index) => causes[index] === 'theirs');
  if (taken.length === 0) return 'own';
  return ofMembers(difference, taken, document);
}

/** A part of a list member has no name of its own in the older table: it is looked up in the member. */
function partOf(base: unknown, { path, member }: Difference): unknown {
  return member === undefined || !Array.isArray(base)
    ? base
    : valueAt(
        base.find((one) => isMap(one) && one['name'] === member),
        path.slice(-1),
      );
}

/** Whether the item would inherit the right value if it said nothing. */
function inherits({ pair, path, theirs }: Difference, policy: Policy, options: DeviationOptions): boolean {
  const above = pair.item.standard && valueAt(pair.item.standard.value, path);
  return above !== undefined && !pair.item.origin(path).inherited && deviation(policy, above, theirs, options) === undefined;
}

/** Members changed in place first, then those that go (from the last), then those that come: so no position moves before it is used. */
function ofMembers({ path }: Difference, taken: readonly MemberChange[], document: Step['document']): Step[] {
  const of = (change: MemberChange['change']): readonly MemberChange[] => taken.filter((one) => one.change === change);
  const changed = of('changed').flatMap(({ ours, theirs }): Step[] => {
    const at = [...path, ours?.index ?? 0];
    const value: unknown = theirs?.value;
    if (typeof value !== 'object' || value === null) return [{ document, path: at, act: 'set', value: writable(value) }];
    const said = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
    const lost =
      ours && typeof ours.value === 'object' && 'situation' in (ours.value as object) && !('situation' in value) ? ['situation'] : [];
    return [
      ...said.map(([key, part]): Step => ({ document, path: [...at, key], act: 'set', value: writable(part) })),
      ...lost.map((key): Step => ({ document, path: [...at, key], act: 'remove' })),
    ];
  });
  const gone = [...of('added')].sort((a, b) => (b.ours?.index ?? 0) - (a.ours?.index ?? 0));
  return [
    ...changed,
    ...gone.map(({ ours }): Step => ({ document, path: [...path, ours?.index ?? 0], act: 'remove' })),
    ...of('removed').map(({ theirs }): Step => ({ document, path, act: 'insert', value: writable(theirs?.value) })),
  ];
}

/** Looks up what a table says of items, by a comparison of the same items with it. */
export function baseFrom(comparison: Comparison): BaseOf {
  const rows = new Map(comparison.match.pairs.map(({ item, row }) => [item, row]));
  return (item, field) => {
    const row = rows.get(item);
    const list = field.includes('.') ? valueAt(row?.value, pathOf(field.slice(0, field.lastIndexOf('.')))) : undefined;
    if (Array.isArray(list)) return list;
    return field === 'code' ? row?.code : valueAt(row?.value, pathOf(field));
  };
}
