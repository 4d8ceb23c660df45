import type { Said } from '../../../finding/language.ts';

/** What `santong fix --interactive` says. */
interface FixWords {
  place: (number: number, of: number) => string;
  fixTo: (value: string | undefined) => string;
  type: string;
  skip: string;
  stop: string;
  choose: (numbers: readonly string[]) => string;
  again: (numbers: readonly string[]) => string;
  /** The words of a closed list, each with a number. */
  terms: (words: readonly string[]) => string;
  typeHere: string;
  cannot: string;
  summary: (done: number, skipped: number, left: number) => string;
}

export const fixWords: Said<FixWords> = {
  zh: {
    place: (number, of) => `第${number}处，共${of}处`,
    fixTo: (value) => (value === undefined ? '自动改正' : `改为：${value}`),
    type: '自己写',
    skip: '跳过这一处',
    stop: '停止，已经改的都保存了',
    choose: (numbers) => `请输入序号（${numbers.join('、')}）：`,
    again: (numbers) => `只能输入${numbers.join('、')}中的一个。`,
    terms: (words) => `规定的用词，输入序号或者写出：\n${words.map((word, index) => `  ${index + 1}  ${word}`).join('\n')}`,
    typeHere: '请输入新的内容（直接回车取消）：',
    cannot: '这样改以后文件读出来与预想的不一样，没有改。请在文件里手工改。',
    summary: (done, skipped, left) => `改正了${done}处，跳过${skipped}处，没有看${left}处。`,
  },
  en: {
    place: (number, of) => `Place ${number} of ${of}`,
    fixTo: (value) => (value === undefined ? 'mend it' : `change it to: ${value}`),
    type: 'write something else',
    skip: 'leave this one',
    stop: 'stop; what was done is saved',
    choose: (numbers) => `Number (${numbers.join(', ')}): `,
    again: (numbers) => `Type one of ${numbers.join(', ')}.`,
    terms: (words) => `One of these, by its number or in full:\n${words.map((word, index) => `  ${index + 1}  ${word}`).join('\n')}`,
    typeHere: 'New text (nothing: go back): ',
    cannot: 'Read again, the file would not say what was meant; nothing was changed. Mend it in the file.',
    summary: (done, skipped, left) => `${done} mended, ${skipped} left as they were, ${left} not looked at.`,
  },
};
