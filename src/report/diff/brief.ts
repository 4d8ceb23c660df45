import type { Catalog } from '../../catalog/catalog.ts';
import type { Difference } from '../../compare/difference.ts';
import type { Language } from '../../finding/language.ts';
import { pathOf } from '../../finding/path.ts';
import { labelOf } from '../../standard/element.ts';
import { textChanges } from '../text-changes.ts';
import { formatValue } from '../value-words.ts';
import { diffWords } from './words.ts';

/** A difference in a few words: 申请材料多1项：用海预审申请函, or 承诺办结时限：9个工作日，官方表：7个工作日. */
export function diffBrief({ field, ours, theirs, added, removed }: Difference, catalog: Catalog, lang: Language): string {
  const words = diffWords[lang];
  const label = fieldLabel(field, catalog, lang);
  const [one = '', other = ''] = [added[0], removed[0]];
  if (added.length === 1 && removed.length === 1 && Math.min(one.length, other.length) > 20) {
    const changes = textChanges(one, other) ?? [];
    if (changes.length === 1)
      return words.changed(label, changes.map((change) => words.change(change.ours, change.theirs)).join(words.and));
  }
  if (!Array.isArray(ours) && !Array.isArray(theirs)) return words.values(label, formatValue(ours, lang), formatValue(theirs, lang));
  if (added.length === 1 && removed.length === 1) return words.values(label, one, other);
  const names = (list: readonly string[]): string => list.slice(0, 3).join(words.and) + (list.length > 3 ? words.others : '');
  return added.length > 0 ? words.members(label, added.length, names(added)) : words.fewer(label, removed.length, names(removed));
}

/** The label of a field: 法定办结时限. */
export function fieldLabel(field: string, catalog: Catalog, lang: Language): string {
  return labelOf(catalog.standard.elements, pathOf(field))[lang];
}
