import { wordingBrokenCharacters } from '../rules/wording/broken-characters.ts';
import type { Raised } from './assemble.ts';

/** What is raised of an item, without what other rules say of a value that was read in a wrong encoding: it is judged when it can be read. */
export function withoutBroken(raised: readonly Raised[]): readonly Raised[] {
  const broken = raised.filter(({ rule, hit }) => rule.id === wordingBrokenCharacters.id && hit.args['kind'] !== 'private');
  if (broken.length === 0) return raised;
  return raised.filter(({ rule, hit }) => rule.id === wordingBrokenCharacters.id || !broken.some((one) => meet(one.hit.path, hit.path)));
}

/** Whether one path leads to the other. */
function meet(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  if (b.length === 0) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((part, index) => part === b[index]);
}
