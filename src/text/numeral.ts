/**
 * The number that a numeral says: Arabic with or without decimals, or Chinese below ten thousand (`二十`, `两`, `一百八十`).
 * Undefined where the text is no such numeral.
 */
export function readNumeral(text: string): number | undefined {
  if (/^\d{1,6}(?:\.\d{1,2})?$/.test(text)) return Number(text);
  const match = chinese.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  return 1000 * digit(thousands) + 100 * digit(hundreds) + 10 * (tens === '' ? 1 : digit(tens)) + digit(ones);
}

/** A pattern for what `readNumeral` may be able to read, for use inside a larger one. */
export const numeralPattern = '\\d+(?:\\.\\d+)?|[〇零一二两三四五六七八九十百千]+';

const digits = '零一二三四五六七八九';
const one = '[一二两三四五六七八九]';
const chinese = new RegExp(`^(?:(${one})千)?(?:零?(${one})百)?(?:零?(${one}?)十)?(?:零?(${one}))?$|^[零〇]$`);

function digit(character: string | undefined): number {
  if (!character) return 0;
  return character === '两' ? 2 : digits.indexOf(character);
}
