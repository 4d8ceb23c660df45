import { fixBrackets } from './brackets.ts';
import { rememberingTexts } from './remembered.ts';
import { commonCharacters } from './same-shape.ts';

/** Full-width ASCII (`０`, `Ａ`, `－`, the full-width space) as ordinary ASCII, every other character as it is; the length stays. */
export function foldWidth(text: string): string {
  // most texts hold none
  if (!fullWidth.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');
}

/**
 * The form in which names of items are compared: widths, brackets and quotation marks unified, doubled brackets single, white space
 * removed, 其它 written 其他. For comparing only; it is never shown and never written.
 */
export const foldName: (text: string) => string = rememberingTexts((text: string) => fixBrackets(foldCharacters(text)));

/** The folded name without a level in brackets, such as （市级）, which lists add to tell their own rows apart. */
export function foldNameLoosely(text: string): string {
  const name = foldName(text);
  return name.replace(/（(?:国家|省|自治区|直辖市|设区的市|市|自治州|州|地|县|区|县区|市县|乡|镇|乡镇|街道|村)级）/g, '') || name;
}

/**
 * The form in which materials and conditions are compared: folded like a name, and without the number before it (`1.`, `（一）`, `①`)
 * and the punctuation behind it, which belong to the list and not to its members.
 */
export const foldText: (text: string) => string = rememberingTexts((text: string) => {
  let folded = foldName(text);
  for (let previous = ''; previous !== folded; ) {
    previous = folded;
    folded = folded.replace(listNumber, '').replace(/[;。.,、:]+$/, '');
  }
  return folded;
});

/** Whatever folding changes. */
const folding =
  /[\s\u200b\ufeff([{【〔〖)\]}】〕〗“”"「」『』〝〞‘’\uff01-\uff5e\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe5e\uff61-\uff64\ud87e]|其它/;
const fullWidth = /[\uff01-\uff5e\u3000]/;
const chineseNumber = '[一二三四五六七八九十]{1,3}';
const listNumber = new RegExp(`^(?:\\d{1,2}[.、)）](?!\\d)|${chineseNumber}[、.]|（(?:\\d{1,2}|${chineseNumber})）|[①-⑳])`);

function foldCharacters(text: string): string {
  if (!folding.test(text)) return text;
  return foldWidth(commonCharacters(text))
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[([{【〔〖]/g, '（')
    .replace(/[)\]}】〕〗]/g, '）')
    .replace(/[“”"「」『』〝〞]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('其它', '其他');
}
