import type { OptionSpec } from './spec.ts';

/** How the text of a table is encoded, where that is not to be found out. */
export const encoding: OptionSpec = {
  flags: '--encoding <encoding>',
  about: { zh: '文字编码，不写则自动识别', en: 'encoding of a text table; found out where not given' },
  choices: ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
};

/** Settings that are used in the place of those that lie at or above the catalog. */
export const config: OptionSpec = { flags: '--config <file>', about: { zh: '使用指定的santong.yaml', en: 'use this santong.yaml' } };

/** The standard that the catalog is held against, whatever its settings say. */
export const pack: OptionSpec = {
  flags: '--pack <pack>',
  about: { zh: '使用指定的标准包（名称或者文件夹）', en: 'use this standards pack (a name or a folder)' },
};

/** Where the result goes. */
export const output: OptionSpec = {
  flags: '-o, --output <file>',
  about: { zh: '写入文件，不在屏幕上显示', en: 'write to a file instead of the screen' },
};

/** How the result is written; the first of the choices where nothing is asked. */
export const format = (...choices: string[]): OptionSpec => ({
  flags: '-f, --format <format>',
  about: { zh: `输出格式：${choices.join('、')}`, en: `output format: ${choices.join(', ')}` },
  choices,
  initial: choices[0] ?? 'pretty',
});

/** Formats of which several may be asked for; the first one where none is. */
export const formats = (names: readonly string[]): OptionSpec => ({
  flags: '-f, --format <format>',
  about: {
    zh: `输出格式：${names.join('、')}（默认${names[0]}）；可写多次，写“格式=文件”的写入文件`,
    en: `output format: ${names.join(', ')} (default: ${names[0]}); may be given several times, each to its own file as format=file`,
  },
  many: true,
});

/** From which severity on what was found ends a command with exit code 1. */
export const threshold: OptionSpec = {
  flags: '--fail-on <severity>',
  about: { zh: '达到这个级别的问题使退出码为1', en: 'findings of this severity or above exit with 1' },
  choices: ['error', 'warn', 'info', 'never'],
  initial: 'error',
};

/** How a table is read that is checked in the place of a catalog. */
export const ofTable: readonly OptionSpec[] = [
  { flags: '--sheet <sheet>', about: { zh: '校验表格时：工作表名称', en: 'of a table: name of the sheet' } },
  { flags: '--mapping <file>', about: { zh: '校验表格时：列与要素的对应表', en: 'of a table: mapping of columns to elements' } },
  { ...encoding, about: { zh: '校验表格时：文字编码', en: 'of a text table: its encoding' } },
  {
    flags: '--kind <kind>',
    about: {
      zh: '校验表格时：表里是实施清单事项、基本目录条目还是标准事项',
      en: 'of a table: whether its rows are items, directory entries or standard items',
    },
    choices: ['item', 'entry', 'standard'],
  },
];
