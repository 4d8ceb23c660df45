import type { Language, Said } from '../../finding/language.ts';
import { signNames } from '../../finding/sign-names.ts';
import type { MistypedCell } from './cell-faults.ts';

type Say = (cell: MistypedCell) => string;

/** What is wrong in a cell, what was meant, and what to do; of a column with many such cells, the first and how many. */
export function sayMistypedCell(cell: MistypedCell, language: Language): string {
  const { address, header, count } = cell;
  const more = count > 1 ? { zh: `（这一列共${count}格）`, en: ` (${count} cells of the column)` }[language] : '';
  return language === 'zh'
    ? `${address}“${header}”${words.zh[cell.fault](cell)}${more}。`
    : `${address} "${header}" ${words.en[cell.fault](cell)}${more}.`;
}

const words: Said<Record<MistypedCell['fault'], Say>> = {
  zh: {
    unseen: ({ text }) => `里有看不见的字符：${signNames(text).zh}，去掉以后读取`,
    mojibake: ({ text, should }) =>
      should ? `的“${short(text)}”是乱码，原文应为“${short(should)}”` : `的“${short(text)}”是乱码，原文已经丢失`,
    private: ({ text }) => `里有只在个别字体里才显示的字符（${signNames(text).zh.replaceAll('控制字符', '自造字')}）`,
    power: ({ text }) => `的“${text}”是科学记数法，编码后面的数字已经丢失，请从原件抄录，这一列设为文本格式`,
    date: ({ text }) => `的“${text}”是日期，编码被表格软件改过，请从原件抄录，这一列设为文本格式`,
    zeros: ({ text, should }) => `的“${text}”开头的0被表格软件去掉了，应为${should ?? ''}`,
    wide: ({ text, should }) => `的“${text}”写成了全角，应为${should ?? ''}`,
  },
  en: {
    unseen: ({ text }) => `holds what cannot be seen: ${signNames(text).en}; it was read without`,
    mojibake: ({ text, should }) =>
      should
        ? `holds "${short(text)}", read in a wrong encoding; it was "${short(should)}"`
        : `holds "${short(text)}", read in a wrong encoding; the text is lost`,
    private: ({ text }) =>
      `holds characters that only some fonts have (${signNames(text).en.replaceAll('a control character', 'private use')})`,
    power: ({ text }) => `holds "${text}", a power of ten: the digits of the code are gone; copy it anew into a column of format text`,
    date: ({ text }) => `holds "${text}", a date that a spreadsheet made of a code; copy it anew into a column of format text`,
    zeros: ({ text, should }) => `holds "${text}", whose zeros in front were taken away: it should be ${should ?? ''}`,
    wide: ({ text, should }) => `holds "${text}" in full width: it should be ${should ?? ''}`,
  },
};

function short(text: string): string {
  const shown = [...text].slice(0, 20).join('');
  return shown === text ? text : `${shown}..`;
}
