import type { Catalog } from '../catalog/catalog.ts';
import { lacks } from '../catalog/lacking.ts';
import type { Path } from '../finding/path.ts';
import { valueAt } from '../finding/path.ts';
import { type Deviation, type DeviationOptions, deviation, membersOf } from '../standard/direction.ts';
import type { Policy } from '../standard/generated/pack.ts';
import type { TableItem } from '../tables/importing/import.ts';
import type { ComparedTable, Difference, Mode, NotComparedReason } from './difference.ts';
import type { Pair } from './match.ts';
import { memberChanges } from './member-changes.ts';
import { severityOf } from './severity.ts';
import { withoutMembers } from './without-members.ts';

/** What every element of a comparison is held against the table with. */
export interface FieldContext {
  catalog: Catalog;
  table: ComparedTable;
  mode: Mode;
  options: Omit<DeviationOptions, 'licence'>;
  /** The basic code of the item of a pair. */
  codeOf(pair: Pair): string;
  /** The policies of members' parts: of `materials` those of `originals` and `copies`. */
  partsOf(field: string): readonly (readonly [part: string, policy: Policy])[];
}

/** An element that is compared, with what is the same for all pairs. */
export interface ComparedElement {
  field: string;
  path: Path;
  policy: Policy;
  /** Whether the table has a column for it or for a part of it. */
  isColumn: boolean;
}

/** Holds one element of a pair against the table: what differs in it and in the parts of its members, or why it was not compared. */
export function compareField(context: FieldContext, pair: Pair, element: ComparedElement): readonly Difference[] | NotComparedReason {
  const { field, path, isColumn } = element;
  const { item, row } = pair;
  const theirs = field === 'code' ? row.code : valueAt(row.value, path);
  const ours = field === 'code' ? context.codeOf(pair) : valueAt(item.value, path);
  if (isEmpty(theirs)) return isColumn ? 'blank' : 'no-column';
  if (isEmpty(ours)) return 'unsaid';
  if (sameData(ours, theirs)) return none;
  return differencesOf(context, pair, element, ours, theirs);
}

const none: readonly Difference[] = [];

/** Apart from the above, since most values are written alike and nothing need be made for them. */
function differencesOf(
  context: FieldContext,
  pair: Pair,
  { field, path, policy }: ComparedElement,
  ours: unknown,
  theirs: unknown,
): readonly Difference[] {
  const { catalog, table } = context;
  const { item, row } = pair;
  const options = { ...context.options, licence: item.value.type === '行政许可' };
  const lacking = (member: string): boolean => !table.fields.has(member) || lacks(catalog, item, member);
  const [one, other] = [ours, theirs].map((side) => withoutMembers(side, field, lacking));
  const made = (
    at: Path,
    rest: Pick<Difference, 'field' | 'ours' | 'theirs' | 'members'>,
    own: Policy,
    found: Deviation,
    member?: string,
  ): Difference => {
    const { document } = item.origin(at);
    return {
      pair,
      path: at,
      ...rest,
      class: own.class,
      ...found,
      ...(member === undefined ? {} : { member }),
      severity: context.mode === 'published' ? 'error' : severityOf(own, found),
      address: addressOf(row, rest.field),
      file: document.file,
      span: document.at(at),
      clauses: own.clauses ?? [],
    };
  };
  const found = deviation(policy, one, other, options);
  const lists = Array.isArray(ours) || Array.isArray(theirs);
  const members = found && lists ? memberChanges(policy, one, other, options).map((change) => withValues(change, ours, theirs)) : [];
  const differences = found ? [made(path, { field, ours, theirs, members }, policy, found)] : [];
  if (!Array.isArray(ours) || !Array.isArray(theirs)) return differences;
  const parts = context.partsOf(field);
  const both = parts.length === 0 ? [] : paired(policy, ours, theirs, options);
  for (const [part, own] of parts) {
    for (const { mine, yours, index, name } of both) {
      const [a, b] = [valueAt(mine, [part]), valueAt(yours, [part])];
      const deviates = isEmpty(a) || isEmpty(b) ? undefined : deviation(own, a, b, options);
      if (deviates)
        differences.push(made([...path, index, part], { field: `${field}.${part}`, ours: a, theirs: b, members: [] }, own, deviates, name));
    }
  }
  return differences;
}

/** Whether two values are written alike, which most are: then nothing need be folded to tell that they mean the same. */
function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index += 1) if (!sameData(one[index], other[index])) return false;
    return true;
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) if (!Object.hasOwn(b, key) || !sameData(a[key], b[key])) return false;
  return true;
}

/** Whether nothing is said: no value, an empty text or an empty list. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The whole members, whose parts were left out only for comparing. */
function withValues(change: Difference['members'][number], ours: unknown, theirs: unknown): Difference['members'][number] {
  const whole = (list: unknown, side: { value: unknown; index: number }): { value: unknown; index: number } =>
    Array.isArray(list) ? { value: list[side.index] as unknown, index: side.index } : side;
  return {
    change: change.change,
    ...(change.ours ? { ours: whole(ours, change.ours) } : {}),
    ...(change.theirs ? { theirs: whole(theirs, change.theirs) } : {}),
  };
}

/** The members of both lists that have one name, where each list has it once. */
function paired(
  policy: Policy,
  ours: readonly unknown[],
  theirs: readonly unknown[],
  { canonical }: DeviationOptions,
): { mine: unknown; yours: unknown; index: number; name: string }[] {
  const nameOf = (member: unknown): string => membersOf(policy, [member], canonical)[0]?.key ?? '';
  const [mine, yours] = [ours.map(nameOf), theirs.map(nameOf)];
  const isOnce = (names: readonly string[], name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return mine.flatMap((name, index) => {
    const at = yours.indexOf(name);
    if (name === '' || at < 0 || !isOnce(mine, name) || !isOnce(yours, name)) return [];
    return [{ mine: ours[index], yours: theirs[at], index, name: membersOf(policy, [ours[index]])[0]?.text ?? '' }];
  });
}

/** Whether a table has a column for a field or for a part of it. */
export function hasColumn(fields: ReadonlySet<string>, field: string): boolean {
  for (const name of fields) if (name === field || name.startsWith(`${field}.`)) return true;
  return false;
}

/** The cell that a field was read from; of a basic code that no column holds, the cell of the code that it is a part of. */
function addressOf(row: TableItem, field: string): string {
  const fields = field === 'code' ? ['code', 'handling', 'implementation'] : [field];
  for (const name of fields) {
    const address = row.cells.get(name) ?? [...row.cells].find(([other]) => other.startsWith(`${name}.`))?.[1];
    if (address !== undefined) return address;
  }
  return '';
}
