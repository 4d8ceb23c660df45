import { alignFormats } from '../../report/align/formats.ts';
import { changesFormats } from '../../report/changes/formats.ts';
import { diffFormats } from '../../report/diff/formats.ts';
import { config, encoding, format, formats, output, pack, threshold } from './options.ts';
import type { CommandSpec } from './spec.ts';

/** Commands that hold a catalog against tables, its own past and other regions. */
export const comparing: readonly CommandSpec[] = [
  {
    name: 'import',
    args: '<table>',
    about: { zh: '把表格（csv、jsonl、xlsx）导入为YAML目录', en: 'turn a table (csv, jsonl, xlsx) into a YAML catalog' },
    options: [
      { flags: '--to <folder>', about: { zh: '写入的文件夹', en: 'folder to write to' } },
      { flags: '--mapping <file>', about: { zh: '列与要素的对应表', en: 'mapping of columns to elements' } },
      { flags: '--sheet <sheet>', about: { zh: '工作表的名称或者序号', en: 'name or number of the sheet' } },
      encoding,
      { flags: '--title <title>', about: { zh: '目录名称', en: 'title of the catalog' } },
      {
        flags: '--kind <kind>',
        about: { zh: '表里是实施清单事项、基本目录条目还是标准事项', en: 'what the rows are: items, directory entries, standard items' },
        choices: ['item', 'entry', 'standard'],
      },
      format('pretty', 'json'),
      output,
      pack,
    ],
    load: () => import('../commands/import/import.ts'),
  },
  {
    name: 'diff',
    args: '<tables...>',
    about: { zh: '与官方表（几张也可以）或者另一个目录比对', en: 'compare with official tables, or with another catalog' },
    options: [
      { flags: '--sheet <sheet>', about: { zh: '工作表的名称或者序号', en: 'name or number of the sheet' } },
      {
        flags: '--save-mapping <file>',
        about: { zh: '把认出的列写成对应表', en: 'write what each column was understood to hold' },
      },
      { flags: '--mapping <file>', about: { zh: '列与要素的对应表', en: 'mapping of columns to elements' } },
      encoding,
      { flags: '--item <item>', about: { zh: '只看一个事项（名称、编码）', en: 'one item only (name or code)' } },
      { flags: '--all', about: { zh: '列出全部差异', en: 'every difference' } },
      {
        flags: '--as <mode>',
        about: {
          zh: '比对的问题：standard是否合于标准（默认），published公布的是否与目录完全一致',
          en: 'the question: whether the catalog keeps to the standard (default), or whether what is published is the catalog',
        },
        choices: ['standard', 'published'],
      },
      { flags: '--matches <file>', about: { zh: '人工认定对应关系的文件', en: 'file of decisions on which item is which row' } },
      { flags: '--approvals <file>', about: { zh: '经批准的偏离的文件', en: 'file of approved deviations' } },
      formats(diffFormats),
      threshold,
      output,
      config,
      pack,
    ],
    load: () => import('../commands/diff.ts'),
  },
  {
    name: 'sync',
    args: '<tables...>',
    about: { zh: '按官方表改目录，只改由省里决定的', en: 'take over from official tables what the province decides' },
    options: [
      { flags: '--dry-run', about: { zh: '只显示会怎样改（对照），不写入文件', en: 'show the changes as a diff, write nothing' } },
      {
        flags: '--base <table>',
        about: {
          zh: '上一版官方表：只取上级改了的，上级和本地都改了的列为冲突',
          en: 'the older table: take over only what changed above; what both changed is a conflict',
        },
      },
      { flags: '--item <item>', about: { zh: '只改一个事项（名称、编码）', en: 'one item only (name or code)' } },
      { flags: '--sheet <sheet>', about: { zh: '工作表的名称或者序号', en: 'name or number of the sheet' } },
      { flags: '--mapping <file>', about: { zh: '列与要素的对应表', en: 'mapping of columns to elements' } },
      encoding,
      { flags: '--matches <file>', about: { zh: '人工认定对应关系的文件', en: 'file of decisions on which item is which row' } },
      { flags: '--approvals <file>', about: { zh: '经批准的偏离的文件', en: 'file of approved deviations' } },
      format('pretty', 'json'),
      output,
      config,
      pack,
    ],
    load: () => import('../commands/sync.ts'),
  },
  {
    name: 'adopt',
    args: '[path]',
    about: { zh: '完整写出的事项改为继承标准事项', en: 'full items inherit their standard item' },
    options: [
      { flags: '--dry-run', about: { zh: '只显示会怎样改（对照），不写入文件', en: 'show the changes as a diff, write nothing' } },
      { flags: '--item <item>', about: { zh: '只改一个事项（名称、编码）', en: 'one item only (name or code)' } },
      format('pretty', 'json'),
      output,
      config,
      pack,
    ],
    load: () => import('../commands/adopt.ts'),
  },
  {
    name: 'changes',
    args: '[range] [path] [more]',
    about: { zh: '两次之间改了什么（git版本，或者新旧文件夹）', en: 'what changed between two revisions or folders' },
    options: [
      {
        flags: '--fail-on <class>',
        about: {
          zh: 'tightened：有没有经过决定而增加要求的，退出码为1；unclear：还有是否更严不能断定的；any：有变动的；never：都不',
          en: 'exit with 1 on: tightened, more asked of applicants without a recorded decision; unclear, or what may ask for more; any, any change; never',
        },
        choices: ['tightened', 'unclear', 'any', 'never'],
        initial: 'never',
      },
      {
        flags: '--decisions <file>',
        about: { zh: '增加要求的决定（提出、审核、合法性审查）的文件', en: 'file of decisions to ask for more' },
      },
      formats(changesFormats),
      output,
      config,
      pack,
    ],
    load: () => import('../commands/changes.ts'),
  },
  {
    name: 'align',
    args: '<sources...>',
    about: { zh: '各地同一事项互相对照', en: 'line up the same item across regions' },
    options: [
      { flags: '--all', about: { zh: '列出全部分组', en: 'every group' } },
      { flags: '--sheet <sheet>', about: { zh: '工作表的名称或者序号', en: 'name or number of the sheet' } },
      { flags: '--mapping <file>', about: { zh: '列与要素的对应表', en: 'mapping of columns to elements' } },
      encoding,
      formats(alignFormats),
      output,
      pack,
    ],
    load: () => import('../commands/align.ts'),
  },
];
