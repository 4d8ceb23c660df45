import { rule } from '../kinds.ts';
import { codeTexts } from '../written-texts.ts';

interface Args {
  stands: string;
  /** The number that other programs read instead; without it, infinity. */
  as?: string;
}

/** A code without quotes that other YAML tools read as a number: `000131905001` becomes 131905001, `0020990E1000` infinity. */
export const yamlUnquotedCode = rule<Args>({
  scope: 'item',
  byEntry: true,
  kinds: ['item', 'entry', 'standard'],
  id: 'yaml/unquoted-code',
  group: 'code',
  severity: 'warn',
  certainty: 'V',
  clauses: [],
  needs: [],
  check({ item: { document }, catalog }) {
    return codeTexts(document, catalog).flatMap(({ path, text }) => {
      if (!number.test(text) || !document.isPlain(path)) return [];
      return [{ path, args: { stands: text, ...readAs(text) }, fix: { value: text, safe: true } }];
    });
  },
  words: {
    zh: {
      title: '编码没有加引号',
      about: '没有引号的一串数字，别的程序会当作数字读取，开头的0和末尾的几位都可能丢失。三同按原文读取，不受影响。',
      brief: ({ stands, as }) => `编码${stands}没有加引号，别的程序会读成${zh(as)}`,
      mark: () => '应当加引号',
      should: ({ stands }) => `"${stands}"`,
      mend: ({ stands }) => `加上英文双引号，写成"${stands}"，可以自动改正。`,
      otherwise: ({ as }) => `用别的程序处理这些文件时，编码变成${zh(as)}，对不上目录。`,
      falsePositives: '含有汉字或者不会被读成数字的编码，不加引号也不报告。',
    },
    en: {
      title: 'A code without quotes',
      about:
        'Digits without quotes are a number to other programs, which lose zeros in front and digits behind. Santong reads what stands there.',
      brief: ({ stands, as }) => `code ${stands} has no quotes, and other programs read ${en(as)}`,
      mark: () => 'needs quotes',
      should: ({ stands }) => `"${stands}"`,
      mend: ({ stands }) => `Put it in quotes: "${stands}"; this can be done automatically.`,
      otherwise: ({ as }) => `Other programs that work with these files turn the code into ${en(as)}.`,
      falsePositives: 'A code that no program takes for a number is not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ncode: "000714923000"\nimplementation: 11990101MB0003068T4000714923000\nconsult: { phones: [12345] }\n'],
    bad: ['name: 工伤认定\ncode: 000714923000\n', 'name: 工伤认定\ncode: 0020990E1000\n', 'name: 工伤认定\nregion: { code: 990101 }\n'],
  },
});

const number = /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

function readAs(text: string): { as?: string } {
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? { as: String(value) } : {};
}

function zh(as: string | undefined): string {
  return as === undefined ? '无穷大' : `数字${as}`;
}

function en(as: string | undefined): string {
  return as === undefined ? 'infinity' : `the number ${as}`;
}
