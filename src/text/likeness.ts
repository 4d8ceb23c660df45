import { foldName } from './fold.ts';

/** How alike two texts are, from 0 to 1: twice the pairs of neighbouring characters that both have, by those of each, folded. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(foldName(one)), pairsOf(foldName(other))];
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** The pairs of neighbouring characters of a text; of a single character itself. */
function pairsOf(text: string): Set<string> {
  if (text.length < 2) return new Set(text === '' ? [] : [text]);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
