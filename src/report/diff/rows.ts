import type { Difference } from '../../compare/difference.ts';
import type { Language } from '../../finding/language.ts';
import { formatValue } from '../value-words.ts';
import { marked } from './text-marks.ts';

/** One line of two values beside each other: the same, only ours, only theirs, or written otherwise. */
export interface DiffRow {
  change: 'same' | 'added' | 'removed' | 'changed';
  ours: string;
  theirs: string;
}

/** Both values of a difference, member by member, our order first; where texts differ by characters, that stands between `marks`. */
export function diffRows({ ours, theirs, members }: Difference, lang: Language, marks?: readonly [string, string]): DiffRow[] {
  if (!Array.isArray(ours) && !Array.isArray(theirs)) {
    const [one, other] = marked(formatValue(ours, lang), formatValue(theirs, lang), marks);
    return [{ change: 'changed', ours: one, theirs: other }];
  }
  const changes = new Map(members.flatMap((member) => (member.ours ? [[member.ours.index, member] as const] : [])));
  const mine = [ours].flat().map((value: unknown, index): DiffRow => {
    const text = textOf(value, lang);
    const change = changes.get(index);
    if (!change) return { change: 'same', ours: text, theirs: text };
    if (!change.theirs) return { change: 'added', ours: text, theirs: '' };
    const [one, other] = marked(text, textOf(change.theirs.value, lang), marks);
    return { change: 'changed', ours: one, theirs: other };
  });
  const lone = members.filter(({ change }) => change === 'removed').map(({ theirs: member }) => textOf(member?.value, lang));
  return [...mine, ...lone.map((text): DiffRow => ({ change: 'removed', ours: '', theirs: text }))];
}

/** A member by its name and situation, a legal basis by law and article, a text as it stands. */
function textOf(value: unknown, lang: Language): string {
  if (typeof value !== 'object' || value === null) return formatValue(value, lang);
  const { name, situation, law, article } = value as Record<string, unknown>;
  if (typeof law === 'string') return `${law}${typeof article === 'string' ? article : ''}`;
  return typeof name === 'string' && typeof situation === 'string' ? `${name}（${situation}）` : formatValue(value, lang);
}
