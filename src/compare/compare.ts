import type { Catalog } from '../catalog/catalog.ts';
import { lacks } from '../catalog/lacking.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { Place } from '../finding/finding.ts';
import { pathOf, valueAt } from '../finding/path.ts';
import type { Severity } from '../finding/severity.ts';
import { type Direction, deviation } from '../standard/direction.ts';
import type { Policy } from '../standard/generated/pack.ts';
import { basicCodeOf } from '../tables/cell-fields.ts';
import type { TableItem } from '../tables/import.ts';
import type { Value } from '../yaml/value.ts';
import { type Match, matchItems, type Pair } from './match.ts';
import { severityOf } from './severity.ts';
import { withoutMembers } from './without-members.ts';

/** One element of one item that the table says otherwise. */
export interface Difference extends Place {
  pair: Pair;
  field: string;
  class: Policy['class'];
  ours: unknown;
  theirs: unknown;
  direction: Direction;
  severity: Severity;
  /** Members of a list, or the value, that only the catalog has, and that only the table has. */
  added: readonly string[];
  removed: readonly string[];
  /** The cell of the table. */
  address: string;
  clauses: readonly string[];
}

/** Why an element of a pair was not compared: no such column, an empty cell, or nothing on our side. */
export type NotComparedReason = 'no-column' | 'blank' | 'unsaid';

/** An element that was not compared, and in how many pairs. */
interface NotCompared {
  field: string;
  reason: NotComparedReason;
  pairs: number;
}

/** What comparing a catalog with a table came to. */
export interface Comparison {
  items: readonly ResolvedItem[];
  rows: readonly TableItem[];
  match: Match;
  /** In the order of the items, then of the policy. */
  differences: readonly Difference[];
  notCompared: readonly NotCompared[];
}

/** The rows of a table and the fields that it has columns for. */
export interface ComparedTable {
  rows: readonly TableItem[];
  fields: ReadonlySet<string>;
}

/** Holds items of a catalog against a table, by the field policy of the catalog's standard. A pure function; never throws. */
export function compare(catalog: Catalog, items: readonly ResolvedItem[], table: ComparedTable): Comparison {
  const { policy } = catalog.standard;
  const match = matchItems(items, table.rows, (item) => codeOf(catalog, item));
  const judged = Object.entries(policy).filter(([, { class: ruled }]) => ruled !== 'local');
  const differences: Difference[] = [];
  const notCompared = new Map<string, NotCompared>();
  for (const pair of match.pairs) {
    for (const [field, own] of judged) {
      const result = compareField(catalog, pair, field, own, table);
      if (typeof result === 'object') differences.push(result);
      if (typeof result !== 'string') continue;
      const key = `${field} ${result}`;
      notCompared.set(key, { field, reason: result, pairs: (notCompared.get(key)?.pairs ?? 0) + 1 });
    }
  }
  return { items, rows: table.rows, match, differences, notCompared: [...notCompared.values()] };
}

function compareField(
  catalog: Catalog,
  pair: Pair,
  field: string,
  policy: Policy,
  table: ComparedTable,
): Difference | NotComparedReason | undefined {
  const { item, row } = pair;
  const theirs = field === 'code' ? row.code : valueAt(row.value, pathOf(field));
  const ours = field === 'code' ? codeOf(catalog, item) : valueAt(item.value, pathOf(field));
  if (isEmpty(theirs)) return hasColumn(table.fields, field) ? 'blank' : 'no-column';
  if (isEmpty(ours)) return 'unsaid';
  const lacking = (member: string): boolean => !table.fields.has(member) || lacks(catalog, item, member);
  const sides = [ours, theirs].map((side) => withoutMembers(side, field, lacking));
  const found = deviation(policy, sides[0], sides[1], { licence: item.value.type === '行政许可' });
  if (!found) return undefined;
  const path = pathOf(field);
  const { document } = item.origin(path);
  return {
    pair,
    field,
    class: policy.class,
    ours,
    theirs,
    ...found,
    severity: severityOf(policy, found),
    address: addressOf(row, field),
    file: document.file,
    span: document.at(path),
    clauses: policy.clauses ?? [],
  };
}

/** Whether a difference is to the catalog's credit: a value that may differ, and does so to the good of applicants. */
export function isBetter(difference: Difference): boolean {
  return difference.class === 'not-worse' && difference.direction === 'favourable';
}

/** The basic code of an item, its own or the one inside its implementation code; empty where it has none. */
export function codeOf(catalog: Catalog, item: ResolvedItem): string {
  return basicCodeOf(item.value as { [key: string]: Value }, catalog.standard);
}

function hasColumn(fields: ReadonlySet<string>, field: string): boolean {
  return [...fields].some((name) => name === field || name.startsWith(`${field}.`));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
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
