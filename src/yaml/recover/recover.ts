import type { ReadDocument } from '../document.ts';
import { LineStarts } from '../line-starts.ts';
import type { Keys } from './key.ts';
import { Trial } from './trial.ts';

/** So much text is parsed at the most in search of what was meant, beside twice the text itself. */
const budget = 1_000_000;

/**
 * Reads a text that holds faults of typing: those that are known are mended in what is read, and each is a problem at its own place; what
 * is still no YAML is left out, entry by entry, so that the rest is read all the same. Values are those of the mended text, places those
 * of the text as it was written.
 */
export function recover(text: string, keys: Keys, read: (text: string) => ReadDocument[]): ReadDocument[] {
  const lines = new LineStarts(text);
  let left = budget + 2 * text.length;
  return partsOf(text).flatMap(({ from, to }) => {
    const trial = new Trial({ text: text.slice(from, to), from, lines }, keys, read, left);
    while (trial.error !== undefined && trial.mayGoOn()) if (!trial.mend() && !trial.cut()) break;
    left = trial.left;
    return trial.documents();
  });
}

/** The text from one mark of a document to the next: what is wrong in one has no part in the others. */
function partsOf(text: string): { from: number; to: number }[] {
  const starts = [...text.matchAll(/^---(?=[ \t\r\n]|$)/gm)].map(({ index }) => index).filter((index) => index > 0);
  return [0, ...starts].map((from, index) => ({ from, to: starts[index] ?? text.length }));
}
