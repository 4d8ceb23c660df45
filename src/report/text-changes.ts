import { diffChars } from 'diff';

/** A stretch that one text has and the other has otherwise; either side may be empty. */
export interface TextChange {
  ours: string;
  theirs: string;
}

/** From so many edits on, two texts are no longer versions of each other, and looking for the fewest edits takes long. */
const most = 1500;

/**
 * Where two texts differ, in the order of the text; blanks do not count. Stretches that only a few characters part are told as one, as a
 * reader would. Undefined where the texts have too little in common.
 */
export function textChanges(ours: string, theirs: string): TextChange[] | undefined {
  const changes: TextChange[] = [];
  let open: TextChange | undefined;
  let between = '';
  const parts = diffChars(theirs, ours, { maxEditLength: most });
  if (!parts) return undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      between = value;
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
    if (added) open.ours += value;
    else open.theirs += value;
  }
  return changes.filter((change) => change.ours.trim() !== '' || change.theirs.trim() !== '');
}
