/** What looks like a blank, or like nothing, and is neither a space nor a line break to YAML. */
const oddSpaces = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const hidden =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';

/** All of them, for a class of characters. */
export const oddBlanks = oddSpaces + hidden;

/** Any blank that a person may have typed in the place of spaces, seen or not. */
export const blank = `[ \\t${oddBlanks}]`;

/** One character that is not seen, or is seen as a space and is none. The full-width space in running text is not one of them. */
export const unseen = new RegExp(`[${oddSpaces.replace('\\u3000', '')}${hidden}]`, 'g');

/** A blank that is seen, and is none to YAML where a line begins. */
export const oddBlank = new RegExp(`[\\t${oddSpaces}]`);

/** How many columns a tab and a full-width space stand for in an indentation. */
export interface Widths {
  tab: number;
  wide: number;
}

/** The columns that the blanks of an indentation stand for. */
export function columnsOf(indent: string, { tab, wide }: Widths): number {
  let columns = 0;
  for (const character of indent) {
    if (character === '\t') columns += tab;
    else if (character === '\u3000') columns += wide;
    else if (character === ' ' || oddBlank.test(character)) columns += 1;
  }
  return columns;
}
