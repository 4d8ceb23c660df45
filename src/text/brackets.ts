/** A stretch of a text, in UTF-16 code units from 0. */
export interface Stretch {
  index: number;
  length: number;
}

/** Every half-width round bracket; names of items are written with full-width ones. */
export function halfWidthBrackets(text: string): Stretch[] {
  if (!/[()]/.test(text)) return [];
  return text.split('').flatMap((character, index) => (character === '(' || character === ')' ? [{ index, length: 1 }] : []));
}

/**
 * Every bracket opened twice for one thing, as in `甲（（乙））`; the stretch is the two opening brackets, whatever their widths.
 * A name inside a name, `甲（乙（丙））` or `甲（（乙）丙）`, closes or opens two levels and is not doubled.
 */
export function doubledBrackets(text: string): Stretch[] {
  return doubledPairs(text).map((pair) => ({ index: pair.outer, length: 2 }));
}

/** Most texts hold none, and need not be taken apart. */
const anyBracket = /[()（）]/;

/** Whether half-width and full-width round brackets stand in one text. */
export function mixesWidths(text: string): boolean {
  return /[()]/.test(text) && /[（）]/.test(text);
}

/** The text with full-width round brackets only, and each doubled pair single. */
export function fixBrackets(text: string): string {
  if (!anyBracket.test(text)) return text;
  const removed = new Set(doubledPairs(text).flatMap((pair) => [pair.outer, pair.end]));
  return text
    .split('')
    .filter((_, index) => !removed.has(index))
    .join('')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/** The places of the outer bracket of each doubled pair: where it opens, and where it closes if it does. */
function doubledPairs(text: string): { outer: number; end: number | undefined }[] {
  if (!anyBracket.test(text)) return [];
  const closes = closingPlaces(text);
  return [...closes]
    .filter(([outer, end]) => {
      const innerEnd = closes.get(outer + 1);
      return closes.has(outer + 1) && (end === undefined || (innerEnd !== undefined && end === innerEnd + 1));
    })
    .map(([outer, end]) => ({ outer, end }));
}

/** Where each opening bracket is closed; undefined for one that is left open. */
function closingPlaces(text: string): Map<number, number | undefined> {
  const places = new Map<number, number | undefined>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '（') {
      open.push(index);
      places.set(index, undefined);
    } else if (character === ')' || character === '）') {
      const start = open.pop();
      if (start !== undefined) places.set(start, index);
    }
  }
  return places;
}
