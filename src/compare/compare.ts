import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { pathOf } from '../finding/path.ts';
import type { Policy, StandardsPack } from '../standard/generated/pack.ts';
import type { Canonical } from '../standard/members.ts';
import { basicCodeOf } from '../tables/importing/cell-fields.ts';
import { append } from '../text/append.ts';
import { foldText } from '../text/fold.ts';
import type { Value } from '../yaml/value.ts';
import { type Approval, approve } from './approval.ts';
import { type ComparedElement, compareField, type FieldContext, hasColumn } from './compare-field.ts';
import type { Knowledge } from './decision.ts';
import type { ComparedTable, Comparison, Difference, Mode, NotCompared, NotComparedReason } from './difference.ts';
import { fatesOf } from './fate.ts';
import { type Codes, matchItems } from './match.ts';
import { publishedPolicies } from './published.ts';

/** What a comparison may be told beside the two sides. */
export interface CompareOptions {
  mode?: Mode;
  /** Which items people found to be which rows. */
  knowledge?: Knowledge;
  /** Deviations that somebody allowed. */
  approvals?: readonly Approval[];
}

/**
 * Holds items of a catalog against a table: by the field policy of the catalog's standard, or (`published`) every column against what the
 * catalog says. A pure function; never throws.
 */
export function compare(
  catalog: Catalog,
  items: readonly ResolvedItem[],
  table: ComparedTable,
  { mode = 'standard', knowledge, approvals = [] }: CompareOptions = {},
): Comparison {
  const { standard, asOf } = catalog;
  const codes = codesOf(catalog);
  const match = matchItems(items, table.rows, codes, knowledge);
  const policies = Object.entries(mode === 'published' ? publishedPolicies(standard, table.fields) : standard.policy);
  const judged = policies.filter(([, { class: ruled }]) => mode === 'published' || ruled !== 'local');
  const fields = new Set(judged.map(([field]) => field));
  const partOf = (field: string): string | undefined => {
    const list = field.slice(0, field.lastIndexOf('.'));
    return fields.has(list) ? list : undefined;
  };
  const parts = new Map<string, [string, Policy][]>();
  for (const [field, policy] of judged) {
    const list = partOf(field);
    if (list !== undefined && table.fields.has(field))
      parts.set(list, [...(parts.get(list) ?? []), [field.slice(list.length + 1), policy]]);
  }
  const context: FieldContext = {
    catalog,
    table,
    mode,
    options: { canonical: canonicalOf(standard.pack) },
    codeOf: ({ item }) => codes.codeOf(item),
    partsOf: (field) => parts.get(field) ?? [],
  };
  const whole: ComparedElement[] = judged
    .filter(([field]) => partOf(field) === undefined)
    .map(([field, policy]) => ({ field, policy, path: pathOf(field), isColumn: hasColumn(table.fields, field) }));
  const differences: Difference[] = [];
  const notCompared: Counted[] = [];
  const counted = new Map<ComparedElement, Partial<Record<NotComparedReason, Counted>>>(whole.map((element) => [element, {}]));
  const count = (element: ComparedElement, reason: NotComparedReason): void => {
    const own = counted.get(element) ?? {};
    const known = own[reason];
    if (known) known.pairs += 1;
    else {
      const first = { field: element.field, reason, pairs: 1 };
      own[reason] = first;
      notCompared.push(first);
    }
  };
  for (const pair of match.pairs) {
    for (const element of whole) {
      const result = compareField(context, pair, element);
      if (typeof result === 'string') count(element, result);
      else append(differences, result);
    }
  }
  const approved = approve(differences, approvals, ({ pair }) => codes.codeOf(pair.item), asOf);
  return {
    mode,
    items,
    rows: table.rows,
    match,
    differences: approved.differences,
    fates: fatesOf(match, { codes, pack: standard.pack, asOf, mode }),
    notCompared,
    unusedApprovals: approved.unused,
  };
}

/** How many pairs an element was not compared in, as they are counted. */
type Counted = { -readonly [key in keyof NotCompared]: NotCompared[key] };

/** The basic code of an item, its own or the one inside its implementation code; empty where it has none. */
export function codeOf(catalog: Catalog, item: ResolvedItem): string {
  return basicCodeOf(item.value as { [key: string]: Value }, catalog.standard);
}

function codesOf(catalog: Catalog): Codes {
  const known = new Map<ResolvedItem, string>();
  const segments = Object.entries(catalog.standard.profile.codes['code']?.segments ?? {});
  // only a code whose last part numbers the sub-items tells which main item it belongs to
  const child = segments.at(-1)?.[0] === 'child' ? (segments.at(-1)?.[1].length ?? 0) : 0;
  const length = segments.reduce((sum, [, segment]) => sum + segment.length, 0);
  return {
    codeOf: (item) => {
      const code = known.get(item) ?? codeOf(catalog, item);
      known.set(item, code);
      return code;
    },
    mainOf: (code) => (child > 0 && code.length === length ? code.slice(0, -child) : code),
  };
}

/** The one name of a material that the pack knows under several. */
function canonicalOf({ words }: StandardsPack): Canonical {
  const names = new Map(Object.entries(words?.materials ?? {}).map(([other, name]) => [foldText(other), foldText(name)]));
  return (folded) => names.get(folded) ?? folded;
}
