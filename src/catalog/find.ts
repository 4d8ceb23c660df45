import { foldName } from '../text/fold.ts';
import type { ResolvedItem } from './resolve.ts';

/**
 * The items that a person means by a word: those with that key or code, else that very name, else those whose name or alias holds it.
 * Widths and brackets do not matter. Empty where none fits.
 */
export function findItems(items: readonly ResolvedItem[], word: string): ResolvedItem[] {
  const code = word.trim();
  const byCode = items.filter(({ key, value }) => [key, value.handling, value.implementation, value.code, value.localCode].includes(code));
  if (byCode.length > 0) return byCode;
  const name = foldName(word);
  const names = (item: ResolvedItem): string[] => [item.name, ...(item.value.aliases ?? [])].map(foldName);
  const byName = items.filter((item) => names(item).includes(name));
  return byName.length > 0 || name === '' ? byName : items.filter((item) => names(item).some((one) => one.includes(name)));
}
