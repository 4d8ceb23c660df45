import { diffArrays } from 'diff';

/** A stretch that one text has and the other has otherwise; either side may be empty. */
export interface TextChange {
  ours: string;
  theirs: string;
}

/** From so many edits on, two texts are no longer versions of each other, and looking for the fewest edits takes long. */
const most = 1500;

/**
 * Where two texts differ, in the order of the text; blanks do not count, numbers and words stay whole. Stretches that only a few characters
 * part are told as one, as a reader would. Undefined where the texts have too little in common.
 */
export function textChanges(ours: string, theirs: string): TextChange[] | undefined {
  const parts = diffArrays(piecesOf(theirs), piecesOf(ours), { maxEditLength: most });
  if (!parts) return undefined;
  const changes: TextChange[] = [];
  let open: TextChange | undefined;
  let between = '';
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      between = text;
      continue;
    }
    if (!open || between.length > 3) {
      open = { ours: '', theirs: '' };
      changes.push(open);
    } else {
      open.ours += between;
      open.theirs += between;
    }
    between = '';
    if (added) open.ours += text;
    else open.theirs += text;
  }
  return changes;
}

function piecesOf(text: string): string[] {
  return text.match(/[0-9A-Za-z]+|\S/gu) ?? [];
}
