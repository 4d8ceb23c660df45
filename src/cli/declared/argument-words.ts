import type { Said } from '../../finding/language.ts';

const known: Record<string, Said<string>> = {
  path: {
    zh: '目录的文件夹，或者其中的文件夹、文件；不写为当前文件夹',
    en: 'the folder of a catalog, or a folder or file in it; where not given, this folder',
  },
  table: { zh: '表格文件', en: 'a table' },
  tables: { zh: '官方表（或者另一个目录）', en: 'a table, or another catalog' },
  sources: { zh: '两个以上的目录或者表格', en: 'two or more catalogs or tables' },
  item: { zh: '事项名称或者编码', en: "an item's name or code" },
  rule: { zh: '规则名称，如time/promise-exceeds-statutory', en: 'a rule, such as time/promise-exceeds-statutory' },
  range: {
    zh: 'git版本，如main、v1..v2，不写为上次提交；或者旧的文件夹，后面写新的文件夹',
    en: 'revisions of git such as main or v1..v2, where not given the last commit; or an old folder, with the new one behind it',
  },
  more: { zh: '比两个文件夹时：其中的一个文件夹、文件', en: 'of two folders: a folder or file in them' },
  test: { zh: '写test：试规则的例子', en: 'the word test: try the examples of the rules' },
  command: { zh: '命令', en: 'a command' },
};

/** What an argument of a command is, by its name between the brackets. */
export function argumentWords(name: string): Said<string> {
  return known[name] ?? { zh: name, en: name };
}
