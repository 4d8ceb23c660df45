import type { Catalog } from '../../catalog/catalog.ts';
import type { ResolvedItem } from '../../catalog/resolve.ts';
import { leavesOf } from '../../standard/element.ts';
import type { Policy } from '../../standard/generated/pack.ts';
import { codeOf } from '../compare.ts';
import { isWithdrawn } from '../fate.ts';
import { publishedPolicies } from '../published.ts';
import type { Change, ChangedItem } from './change.ts';
import { changesOfField, type FieldChange } from './field.ts';
import { type ChangeKind, classOf } from './kinds.ts';
import { pairItems } from './pairing.ts';

/** Kinds that elements have whatever their values are. */
const moved: Readonly<Record<string, ChangeKind>> = {
  code: 'code-changed',
  implementation: 'code-changed',
  handling: 'code-changed',
  localCode: 'code-changed',
  localImplementation: 'code-changed',
  'agency.name': 'agency-changed',
  'agency.code': 'agency-changed',
  level: 'level-changed',
  levels: 'level-changed',
};

/**
 * What changed between two states of a catalog, by the policy of the later one: item by item, in the order of the items as they are now,
 * then those that are gone. What an item only inherits is told with `follows`. Secret items are told of nobody,
 * nor is what has become secret since. A pure function.
 */
export function changesOf(before: Catalog, after: Catalog): Change[] {
  const { standard } = after;
  const fields = new Set(
    [...leavesOf(standard.elements).keys(), ...Object.keys(standard.elements)].filter((field) => !field.startsWith('facts')),
  );
  const policies = Object.entries(publishedPolicies(standard, fields)).filter(([field]) => field !== 'state');
  const all = ({ items, others }: Catalog): ResolvedItem[] => [...others, ...items];
  const hidden = new Set(pairItems(all(before), all(after)).pairs.flatMap((pair) => (pair.after.secret ? [pair.before] : [])));
  const open = (catalog: Catalog): ResolvedItem[] => all(catalog).filter((item) => !item.secret && !hidden.has(item));
  const { pairs, added, removed } = pairItems(open(before), open(after));
  const whole = (kind: ChangeKind, item: ResolvedItem, catalog: Catalog): Change => ({
    kind,
    class: classOf(kind),
    item: itemOf(item, catalog),
    field: '',
    file: item.document.file,
    span: item.document.at([]),
  });
  return [
    ...pairs.flatMap((pair) => [...ofWhole(pair.before, pair.after, after, whole), ...ofFields(pair, policies, after)]),
    ...added.map((item) => whole('item-added', item, after)),
    ...removed.map((item) => whole('item-removed', item, before)),
  ];
}

function ofWhole(
  before: ResolvedItem,
  after: ResolvedItem,
  catalog: Catalog,
  whole: (kind: ChangeKind, item: ResolvedItem, catalog: Catalog) => Change,
): Change[] {
  const kind = becoming(stateOf(before, catalog.asOf), stateOf(after, catalog.asOf));
  const file = { before: before.document.file, after: after.document.file };
  return [
    ...(kind ? [whole(kind, after, catalog)] : []),
    ...(file.before === file.after ? [] : [{ ...whole('file-moved', after, catalog), ...file }]),
  ];
}

function ofFields(
  { before, after }: { before: ResolvedItem; after: ResolvedItem },
  policies: readonly (readonly [string, Policy])[],
  catalog: Catalog,
): Change[] {
  const licence = after.value.type === '行政许可';
  const item = itemOf(after, catalog);
  const told = policies.flatMap(([field, policy]) => changesOfField({ before, after, field, policy, licence, catalog }));
  return told.map(({ path, ...change }: FieldChange): Change => {
    const kind = moved[change.field] ?? change.kind;
    const { document, inherited } = after.origin(path);
    const follows = inherited && (after.standard?.value.code ?? '');
    return { ...change, kind, class: classOf(kind), item, file: document.file, span: document.at(path), ...(follows ? { follows } : {}) };
  });
}

type State = 'handled' | 'suspended' | 'cancelled';

function stateOf({ value }: ResolvedItem, asOf: string): State {
  if (isWithdrawn(value, asOf)) return 'cancelled';
  return value.state === '暂停' ? 'suspended' : 'handled';
}

function becoming(was: State, is: State): ChangeKind | undefined {
  if (was === is) return undefined;
  if (is === 'cancelled') return 'item-cancelled';
  if (is === 'suspended') return 'item-suspended';
  return was === 'suspended' ? 'item-resumed' : 'item-restored';
}

function itemOf(item: ResolvedItem, catalog: Catalog): ChangedItem {
  const { key, name, agency, kind } = item;
  return { key, code: codeOf(catalog, item), name, agency, kind };
}
