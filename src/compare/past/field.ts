import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { type Path, pathOf, valueAt } from '../../finding/path.ts';
import { type Direction, deviation, membersOf } from '../../standard/direction.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import { memberChanges } from '../member-changes.ts';
import type { Change } from './change.ts';
import type { ChangeKind } from './kinds.ts';

/** One element of one item then and now. */
export interface FieldPair {
  before: ResolvedItem;
  after: ResolvedItem;
  field: string;
  policy: Policy;
  licence: boolean;
  catalog: Catalog;
}

/** A change of an element with the place where it stands now. */
export type FieldChange = Pick<Change, 'kind' | 'field' | 'member' | 'before' | 'after'> & { path: Path };

/** What changed in one element: of a list member by member, of a part of its members in those that are still there. */
export function changesOfField(pair: FieldPair): FieldChange[] {
  const { before, after, field } = pair;
  const list = partOf(pair);
  if (list !== undefined) return ofParts(pair, list, field.slice(list.length + 1));
  const path = pathOf(field);
  const [then, now] = [valueAt(before.value, path), valueAt(after.value, path)];
  if (isEmpty(then) && isEmpty(now)) return [];
  if (Array.isArray(then) || Array.isArray(now)) return ofList(pair, path, then, now);
  return ofScalar(pair, path, then, now);
}

/** The list that a field is a part of the members of. */
function partOf({ before, after, field }: FieldPair): string | undefined {
  const above = field.slice(0, Math.max(0, field.lastIndexOf('.')));
  if (above === '') return undefined;
  const values = [before, after].map((item) => valueAt(item.value, pathOf(above)));
  return values.some(Array.isArray) ? above : undefined;
}

function ofScalar({ field, policy, licence }: FieldPair, path: Path, then: unknown, now: unknown, member?: string): FieldChange[] {
  const made = (kind: ChangeKind): FieldChange[] => [
    {
      kind,
      field,
      path,
      ...(member === undefined ? {} : { member }),
      ...(isEmpty(then) ? {} : { before: then }),
      ...(isEmpty(now) ? {} : { after: now }),
    },
  ];
  const isLimit = policy.compare === 'limit' && policy.worse === 'more';
  if (isEmpty(then)) return made(isLimit ? 'limit-set' : 'value-added');
  if (isEmpty(now)) return made(isLimit ? 'limit-dropped' : 'value-removed');
  const found = deviation(policy, now, then, { licence });
  if (!found) return [];
  if (found.direction === 'neutral') return made('value-changed');
  if (found.direction === 'unknown') return made('effect-unclear');
  const adverse = found.direction === 'adverse';
  if (isLimit) return made(adverse ? 'limit-longer' : 'limit-shorter');
  return made(adverse ? 'asks-more' : 'asks-less');
}

/** What a list has or lacks: a demand where more of it is worse for applicants, an offer where less of it is. */
function ofList({ field, policy, licence }: FieldPair, path: Path, then: unknown, now: unknown): FieldChange[] {
  const sort = policy.worse === 'more' ? 'demand' : policy.worse === 'less' ? 'offer' : 'entry';
  return memberChanges(policy, now, then, { licence }).flatMap((change): FieldChange[] => {
    const [after, before] = [change.ours?.value, change.theirs?.value];
    const at = change.ours ? [...path, change.ours.index] : path;
    const values = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    const member = membersOf(policy, [after ?? before])[0]?.text ?? '';
    const made = (kind: ChangeKind): FieldChange[] => [{ kind, field, member, ...values, path: at }];
    // notes are running text: a new one may ask for something, or only explain
    if (policy.compare === 'text' && policy.worse) return made('effect-unclear');
    if (change.change !== 'changed') return made(`${sort}-${change.change}`);
    const direction = deviation(policy, [after], [before], { licence })?.direction;
    if (sort === 'entry') return made('entry-reworded');
    // another short text is another demand, whatever was dropped for it (优化营商环境条例第三十五条); of running text nobody can tell
    if (direction === 'unknown' || nameOf(policy, before) === nameOf(policy, after)) return made(rewordedAs(direction));
    const dropped: FieldChange = { kind: `${sort}-removed`, field, member: membersOf(policy, [before])[0]?.text ?? '', before, path };
    return [{ kind: `${sort}-added`, field, member, after, path: at }, dropped];
  });
}

/** A member that is the same one in other words: asked of more people, of fewer, or only worded anew as far as anybody can tell. */
function rewordedAs(direction: Direction | undefined): ChangeKind {
  if (direction === 'adverse') return 'demand-widened';
  return direction === 'favourable' ? 'demand-narrowed' : 'effect-unclear';
}

function nameOf(policy: Policy, member: unknown): string | undefined {
  return membersOf(policy, [member])[0]?.name;
}

function ofParts(pair: FieldPair, list: string, part: string): FieldChange[] {
  const { before, after, policy, catalog } = pair;
  const path = pathOf(list);
  const own = catalog.standard.policy[list] ?? policy;
  const [then, now] = [before, after].map((item) => membersAt(item, path));
  const named = (members: readonly unknown[]): Map<string, number> => {
    const names = members.map((member) => membersOf(own, [member])[0]?.key ?? '');
    return new Map(names.flatMap((name, index) => (name !== '' && names.indexOf(name) === names.lastIndexOf(name) ? [[name, index]] : [])));
  };
  const [earlier, later] = [named(then ?? []), named(now ?? [])];
  return [...later].flatMap(([name, index]) => {
    const other = earlier.get(name);
    if (other === undefined) return [];
    const [was, is] = [valueAt(then?.[other], [part]), valueAt(now?.[index], [part])];
    if (isNaming(part) || (isEmpty(was) && isEmpty(is)) || typeof was === 'object' || typeof is === 'object') return [];
    const shown = membersOf(own, [now?.[index]])[0]?.text ?? name;
    return ofScalar(pair, [...path, index, part], was, is, shown);
  });
}

/** What tells members apart is no part that changes: another name is another member. */
function isNaming(part: string): boolean {
  return part === 'name' || part === 'situation';
}

function membersAt(item: ResolvedItem, path: Path): readonly unknown[] {
  const value = valueAt(item.value, path);
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
