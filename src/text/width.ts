import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The columns that a text takes on a terminal: full-width characters two, combining marks and controls none, all others one.
 * Characters of ambiguous width count one; a console of code page 936 draws them wider, so what is aligned should hold none.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text with spaces behind it up to a width in columns; a wider text as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text with spaces before it up to a width in columns; a wider text as it is. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** The text cut to a width in columns, its end then replaced by `..` (the ellipsis character is of ambiguous width). */
export function truncate(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let left = columns - 2;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return kept + '..'.slice(0, Math.max(0, columns));
}

/**
 * The text in lines of at most so many columns (at least two), broken as Chinese is set: between any two characters, but not inside
 * a Latin word or a number, not before closing and not after opening punctuation. Line breaks of the text stay.
 */
export function wrap(text: string, columns: number): string[] {
  const width = Math.max(2, columns);
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width));
}

const opening = '（《〈“‘【〔「『([{';
const closing = '，。；：、）》〉”’！？】〕」』…—％℃,.;:!?)]}%';

function widthOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || /^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return eastAsianWidth(point);
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(paragraph).flatMap((whole) => splitWide(whole, columns))) {
    if (displayWidth(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The stretches that stay together, each with the spaces behind it. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const [part] of paragraph.matchAll(/[\x21-\x7e]+|\s+|[^\x21-\x7e\s]\p{M}*/gu)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && (/^\s/.test(part) || opening.includes(last.at(-1) ?? '') || closing.includes(part.charAt(0)));
    if (joins) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

/** A stretch that fits on no line is cut where the line ends, since nothing better is possible. */
function splitWide(piece: string, columns: number): string[] {
  if (displayWidth(piece.trimEnd()) <= columns) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && displayWidth(part + character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
