import { diffArrays } from 'diff';

/** From so many edits on, two texts are no longer versions of each other. */
const most = 600;

/** A stretch of a text: common to both sides, or written otherwise. */
export interface Stretch {
  text: string;
  changed: boolean;
}

/**
 * Two texts cut where they differ, character by character, numbers and Latin words whole; a few characters between two changes belong to
 * the change. Undefined where too little is common for that to help a reader.
 */
export function stretchesOf(ours: string, theirs: string): { ours: Stretch[]; theirs: Stretch[] } | undefined {
  const parts = diffArrays(piecesOf(theirs), piecesOf(ours), { maxEditLength: most });
  if (!parts) return undefined;
  const [mine, yours]: [Stretch[], Stretch[]] = [[], []];
  let common = 0;
  for (const [index, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    const between = !added && !removed && index > 0 && index < parts.length - 1 && text.length < 3;
    if (!added && !removed && !between) common += text.length;
    if (!removed) append(mine, { text, changed: added || between });
    if (!added) append(yours, { text, changed: removed || between });
  }
  return common * 3 < Math.min(ours.length, theirs.length) ? undefined : { ours: mine, theirs: yours };
}

/** Both texts with what differs between marks: 年满【85】周岁; as they are where they have too little in common. */
export function marked(ours: string, theirs: string, [open, close]: readonly [string, string] = ['【', '】']): [string, string] {
  const stretches = stretchesOf(ours, theirs);
  if (!stretches) return [ours, theirs];
  const join = (side: readonly Stretch[]): string =>
    side.map(({ text, changed }) => (changed && text !== '' ? open + text + close : text)).join('');
  return [join(stretches.ours), join(stretches.theirs)];
}

function append(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1);
  if (last && last.changed === stretch.changed) last.text += stretch.text;
  else stretches.push({ ...stretch });
}

function piecesOf(text: string): string[] {
  return text.match(/[0-9A-Za-z]+|\s+|[^\s]/gu) ?? [];
}
