import type { Catalog } from '../../catalog/catalog.ts';
import { valueAt } from '../../finding/path.ts';
import { type DeviationOptions, deviation, membersOf } from '../../standard/direction.ts';
import { saysFree } from '../../text/free-of-charge.ts';
import type { Difference } from '../difference.ts';
import { type BaseOf, causeOf } from './merge.ts';
import type { Left, Planned, Step } from './step.ts';

const field = 'fee.items';
const path = ['fee', 'items'];

/**
 * Where the province says that nothing is charged any more and lists no charges, what becomes of those that the item lists: they go with it
 * (what says 免收 or 停征 may stay), else the item would contradict itself. Charges that the catalog changed itself since the older table are
 * a conflict, those that stand in a standard item which charges are the province's to change: then neither is taken over.
 */
export function idleFees(difference: Difference, catalog: Catalog, baseOf: BaseOf | undefined): Planned | Left | undefined {
  const { item, row } = difference.pair;
  const policy = catalog.standard.policy[field];
  if (!policy || difference.field !== 'fee.charged' || difference.theirs !== false) return undefined;
  if (membersOf(policy, valueAt(row.value, path)).length > 0) return undefined;
  const ours = item.value.fee?.items ?? [];
  const kept = ours.filter(({ standard }) => standard !== undefined && saysFree(standard));
  const options: DeviationOptions = { licence: item.value.type === '行政许可' };
  const found = deviation(policy, ours, kept, options);
  if (!found) return undefined;
  const { document, inherited } = item.origin(path);
  const place = { path, file: document.file, span: document.at(path) };
  const charges: Difference = { ...difference, ...found, ...place, field, class: policy.class, ours, theirs: kept, members: [] };
  if (document.file.startsWith('../') || (inherited && !item.origin(difference.path).inherited))
    return { difference: charges, reason: 'input' };
  const base = baseOf?.(item, field);
  if (causeOf(policy, { ours, theirs: kept, base }, options) !== 'theirs') return { difference: charges, reason: 'conflict', base };
  const gone = [...ours.keys()].filter((index) => !kept.includes(ours[index] ?? {})).reverse();
  const remove = (at: Step['path']): Step => ({ document, path: at, act: 'remove' });
  return {
    difference: charges,
    because: difference,
    steps: kept.length === 0 ? [remove(path)] : gone.map((index) => remove([...path, index])),
  };
}
