import type { Catalog } from '../catalog/catalog.ts';
import type { ResolvedItem } from '../catalog/resolve.ts';
import type { NotJudged } from '../finding/finding.ts';
import type { Rule } from '../rules/kinds.ts';
import type { KnownEntry } from '../yaml/entries/document.ts';
import { activeFor, type Judged, type Judges } from './active-rules.ts';
import { ItemOfEntries } from './again/by-entry.ts';
import { watchedGrounds } from './again/watched-item.ts';
import { itemOf, type Raised } from './assemble.ts';

/** What the rules over single items said of one. */
interface Said {
  raised: Raised[];
  notJudged: NotJudged[];
}

/** Judges items by every rule over single items; a rule whose fields an item's source had no column for is not judged. */
export function itemRulesChecker(catalog: Catalog, rules: ReadonlyMap<string, Rule>): (item: ResolvedItem) => Said {
  const judgesOf = activeFor(catalog, rules);
  const judgeByEntry = entryJudge(catalog);
  return (item) => {
    const judges = judgesOf(item.kind, item.value.origin?.table);
    const said: Said = { raised: [], notJudged: [] };
    for (const one of judges.lacking) said.notJudged.push({ ...one, item: itemOf(item) });
    judgeByEntry(item, judges, said);
    for (const one of judges.whole) add(said, item, one, one.judge(item, catalog));
    return said;
  };
}

/**
 * Judges the entries of an item that are not known to be in order, by the rules that judge by entry. An entry is in order for good where none
 * of them said anything of the item, nor looked at more of it than its entries.
 */
function entryJudge(catalog: Catalog): (item: ResolvedItem, judges: Judges, said: Said) => void {
  let isInOrder = true;
  const other = (): void => {
    isInOrder = false;
  };
  const sameForAll = watchedGrounds(catalog, other);
  return (item, judges, said) => {
    const { byEntry, ofEntries, inOrder } = judges;
    const unknown = inOrder.others(item.document);
    if (unknown === undefined) {
      for (const one of byEntry) add(said, item, one, one.judge(item, catalog));
    } else if (unknown.length > 0) {
      isInOrder = true;
      const shown = new ItemOfEntries(item, unknown, other);
      for (const one of ofEntries(keysOf(unknown))) {
        const judged = one.judge(shown, sameForAll);
        if (judged.length === 0) continue;
        isInOrder = false;
        add(said, item, one, judged);
      }
      if (isInOrder) inOrder.add(unknown);
    }
  };
}

function keysOf(entries: readonly KnownEntry[]): string {
  let keys = '';
  for (const { key } of entries) keys += `${key} `;
  return keys;
}

function add({ raised, notJudged }: Said, item: ResolvedItem, { rule }: Judges['whole'][number], judged: Judged): void {
  if (judged === 'uncertain') notJudged.push({ rule: rule.id, item: itemOf(item), reason: 'uncertain', fields: rule.needs });
  else for (const hit of judged) raised.push({ rule, hit, document: item.document, item });
}
