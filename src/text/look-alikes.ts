import { foldWidth } from './fold.ts';
import { commonCharacters } from './same-shape.ts';

/** Characters that are mistaken for one another when they are typed, written off or recognised by a machine; the first of each stands for all. */
const groups = [
  '日曰',
  '己已巳',
  '未末',
  '土士',
  '人入',
  '千干于',
  '大太',
  '天夭',
  '甲由申',
  '戊戌戍',
  '拔拨',
  '侯候',
  '账帐',
  '毫亳',
  '乒乓',
  '洒酒',
  '口囗',
  '折拆',
  '元无',
  '0OoОо〇○Ｏ',
  '1lI|丨',
];

const standing = new Map(groups.flatMap((group) => [...group].map((character) => [character, [...group][0] ?? ''] as const)));

/** The text with widths put right and every character in the place of those that it is mistaken for. For comparing only. */
export function foldLookAlikes(text: string): string {
  return [...foldWidth(commonCharacters(text))].map((character) => standing.get(character) ?? character).join('');
}

/** A code as it was probably meant: `O` and `〇` are 0, `l`, `I` and `|` are 1, which no code of the standard holds as letters. */
export function foldCode(text: string): string {
  return foldWidth(text)
    .replace(/[OoОо〇○]/g, '0')
    .replace(/[lI|丨]/g, '1');
}
