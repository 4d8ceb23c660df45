import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import { itemsInScope } from '../catalog/scope.ts';
import type { Said } from '../finding/language.ts';
import { judge, type Leaf, type Verdict } from '../standard/predicate.ts';
import type { CompiledList, Standard } from '../standard/standard.ts';
import { hiddenIn } from './hidden.ts';
import { isLacking } from './lacking.ts';
import { reasonOf } from './reason.ts';
import { toldBy } from './told.ts';

/** How one item stands to one list. */
export interface Listed {
  item: ResolvedItem;
  /** `holds`: on the list; `fails`: not on it; `unknown`: not judged, since the item or its source does not say. */
  verdict: Verdict;
  reason: Said<string>;
  /** What decided. */
  leaves: readonly Leaf[];
  /** The fewest tests that would have to end otherwise for the item to be on the list; empty where it is. */
  misses: readonly Leaf[];
  /** Whether the item itself says that it is on the list (四办); undefined where it does not speak of such lists. */
  declared?: boolean;
}

/** One list of the standard over a catalog. */
export interface ListResult {
  list: CompiledList;
  /** Items that the list speaks of, or that do not say whether it does, in the catalog's order. */
  judged: readonly Listed[];
  /** Items that the list does not speak of, secret ones left out: these are counted and never named. */
  excluded: readonly Listed[];
  /** How many items the list does not speak of, secret ones among them. */
  notApplicable: number;
}

/** Sorts the items below `only` (a folder or file of the catalog, empty for all) into every list that is published, in the standard's order. */
export function listItems(catalog: Catalog, only = ''): ListResult[] {
  const items = itemsInScope(catalog, only);
  const isHidden = hiddenIn(catalog);
  const results = catalog.standard.lists
    .filter((list) => catalog.config.lists?.[list.id] !== 'off')
    .map((list) => ({ list, judged: [] as Listed[], excluded: [] as Listed[], notApplicable: 0 }));
  for (const item of items) {
    const data = toldBy(item);
    const hidden = isHidden(item);
    for (const result of results) {
      const { applies, ...judged } = listItem(catalog, result.list, item, data);
      if (!applies || hidden) result.notApplicable += 1;
      if (!hidden) (applies ? result.judged : result.excluded).push({ item, ...judged });
    }
  }
  return results;
}

type Judged = Omit<Listed, 'item'> & { applies: boolean };

function listItem(catalog: Catalog, list: CompiledList, item: ResolvedItem, data: object): Judged {
  const { standard } = catalog;
  const declared = declares(list, item, standard);
  const scope = judge(list.applies, data);
  if (scope.verdict === 'fails') {
    const reason = reasonOf(scope.leaves, standard, { asStands: true });
    return { applies: false, verdict: 'fails', reason, leaves: scope.leaves, misses: scope.misses, ...declared };
  }
  const judgement = scope.verdict === 'unknown' ? scope : judge(list.predicate, data, (field) => isLacking(catalog, item, field));
  // a failing item is told all that stands between it and the list, also what it leaves open
  const { verdict, leaves, misses } = judgement;
  const reason = verdict === 'fails' ? reasonOf(misses, standard, { beside: leaves }) : reasonOf(leaves, standard);
  return { applies: true, verdict, reason, leaves, misses, ...declared };
}

/** The element 四办 knows four of the lists by their titles. */
function declares(list: CompiledList, item: ResolvedItem, standard: Standard): { declared?: boolean } {
  const words: unknown = item.value.fourWays;
  const known = Object.hasOwn(standard.pack.vocabularies.fourWays?.terms ?? {}, list.title);
  return known && Array.isArray(words) ? { declared: words.includes(list.title) } : {};
}
