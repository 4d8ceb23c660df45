import type { Said } from '../finding/language.ts';
import { alignFormats } from '../report/align-formats.ts';
import { changesFormats } from '../report/changes-formats.ts';
import { diffFormats } from '../report/diff-formats.ts';
import { formatNames } from '../report/validate-formats.ts';
import type { CommandFile } from './context.ts';

/** An option of a command, as commander writes it. */
export interface OptionSpec {
  flags: string;
  about: Said<string>;
  choices?: readonly string[];
  initial?: string;
  /** What it means without a value; a value is taken behind `=` only, so that a path may follow. */
  alone?: string;
  /** May be written several times; the command is given a list. */
  many?: true;
}

/** A command: data, until it is called. */
export interface CommandSpec {
  name: string;
  /** Arguments as commander writes them: `[path]`. */
  args: string;
  about: Said<string>;
  options: readonly OptionSpec[];
  load(): Promise<CommandFile>;
}

const encoding: OptionSpec = {
  flags: '--encoding <encoding>',
  about: { zh: '文字编码，不写则自动识别', en: 'encoding of a text table; found out where not given' },
  choices: ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
};
const config: OptionSpec = { flags: '--config <file>', about: { zh: '使用指定的santong.yaml', en: 'use this santong.yaml' } };
const pack: OptionSpec = {
  flags: '--pack <pack>',
  about: { zh: '使用指定的标准包（名称或者文件夹）', en: 'use this standards pack (a name or a folder)' },
};
const output: OptionSpec = {
  flags: '-o, --output <file>',
  about: { zh: '写入文件，不在屏幕上显示', en: 'write to a file instead of the screen' },
};
const format = (...choices: string[]): OptionSpec => ({
  flags: '-f, --format <format>',
  about: { zh: `输出格式：${choices.join('、')}`, en: `output format: ${choices.join(', ')}` },
  choices,
  initial: choices[0] ?? 'pretty',
});
const threshold: OptionSpec = {
  flags: '--fail-on <severity>',
  about: { zh: '达到这个级别的问题使退出码为1', en: 'findings of this severity or above exit with 1' },
  choices: ['error', 'warn', 'info', 'never'],
  initial: 'error',
};

/** How a table is read that is checked in the place of a catalog. */
const ofTable: readonly OptionSpec[] = [
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

/** Every command of santong, in the order of its help. */
export const commands: readonly CommandSpec[] = [
  {
    name: 'validate',
    args: '[path]',
    about: { zh: '校验事项目录', en: 'check a catalog' },
    options: [
      { flags: '--item <item>', about: { zh: '只看一个事项（名称、编码）', en: 'one item only (name or code)' } },
      { flags: '--rule <rule>', about: { zh: '只看一条规则', en: 'one rule only' } },
      { flags: '--all', about: { zh: '列出全部问题', en: 'every finding' } },
      { flags: '--workers <number>', about: { zh: '用几个线程，不写则按事项多少决定', en: 'how many threads; found out where not given' } },
      { flags: '--no-cache', about: { zh: '不用上次的结果，也不保存这次的', en: 'neither use earlier results nor keep these' } },
      {
        flags: '--fix [which]',
        about: {
          zh: '自动改正有把握的问题；--fix=all连同要先看过的',
          en: 'mend what is sure; --fix=all also what somebody should look at',
        },
        choices: ['safe', 'all'],
        alone: 'safe',
      },
      {
        flags: '--dry-run',
        about: { zh: '与--fix同用：只看会改什么，不写入文件', en: 'with --fix: show what would change and write nothing' },
      },
      ...ofTable,
      {
        flags: '-f, --format <format>',
        about: {
          zh: `输出格式：${formatNames.join('、')}；可写多次，写“格式=文件”的写入文件`,
          en: `output format: ${formatNames.join(', ')}; may be given several times, each to its own file as format=file`,
        },
        many: true,
      },
      threshold,
      {
        flags: '--since <ref>',
        about: {
          zh: '只看与git的分支、标签或者提交相比有改动的事项，和受其影响的',
          en: 'only what changed since a git branch, tag or commit, and what depends on it',
        },
      },
      { flags: '--baseline <file>', about: { zh: '已知问题的登记文件，其中的不计入', en: 'file of known findings, which do not count' } },
      { flags: '--prune-baseline', about: { zh: '从登记文件中删去已改正的', en: 'with --baseline: take out of the file what is fixed' } },
      { flags: '--write-baseline <file>', about: { zh: '把查出的问题登记为已知', en: 'write what is found into such a file' } },
      { flags: '--owner <owner>', about: { zh: '登记时：谁负责', en: 'with --write-baseline: who sees to it' } },
      { flags: '--reason <reason>', about: { zh: '登记时：为什么暂不改', en: 'with --write-baseline: why it stays' } },
      { flags: '--expires <date>', about: { zh: '登记时：到哪一天为止', en: 'with --write-baseline: until which day' } },
      output,
      config,
      pack,
    ],
    load: () => import('./validate.ts'),
  },
  {
    name: 'fix',
    args: '[path]',
    about: { zh: '自动改正；逐条看、逐条改', en: 'mend; one place after the other' },
    options: [
      { flags: '-i, --interactive', about: { zh: '一处一处地看，由您决定改、自己写、跳过', en: 'one after the other: mend, write, skip' } },
      { flags: '--all', about: { zh: '连同要先看过的一起改', en: 'also what somebody should look at first' } },
      { flags: '--dry-run', about: { zh: '只看会改什么，不写入文件', en: 'show what would change and write nothing' } },
      { flags: '--item <item>', about: { zh: '只改一个事项（名称、编码）', en: 'one item only (name or code)' } },
      { flags: '--rule <rule>', about: { zh: '只改一条规则的问题', en: 'findings of one rule only' } },
      output,
      config,
      pack,
    ],
    load: () => import('./fix.ts'),
  },
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
    load: () => import('./import.ts'),
  },
  {
    name: 'diff',
    args: '<tables...>',
    about: {
      zh: '与官方表比对；表可以有几张，也可以是另一个目录。最后写目录，不写则为当前文件夹',
      en: 'compare with official tables, or with another catalog; last comes the catalog, else it is this folder',
    },
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
      {
        flags: '-f, --format <format>',
        about: {
          zh: `输出格式：${diffFormats.join('、')}；可写多次，写“格式=文件”的写入文件`,
          en: `output format: ${diffFormats.join(', ')}; may be given several times, each to its own file as format=file`,
        },
        many: true,
      },
      threshold,
      output,
      config,
      pack,
    ],
    load: () => import('./diff.ts'),
  },
  {
    name: 'sync',
    args: '<tables...>',
    about: {
      zh: '按官方表改目录：只改由省里决定的，其余原样不动。最后写目录，不写则为当前文件夹',
      en: 'bring the catalog into line with official tables: only what the province decides; last comes the catalog, else it is this folder',
    },
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
    load: () => import('./sync.ts'),
  },
  {
    name: 'adopt',
    args: '[path]',
    about: {
      zh: '完整写出的事项改为继承标准事项，只留本地决定的',
      en: 'full items inherit their standard item and keep only what is their own',
    },
    options: [
      { flags: '--dry-run', about: { zh: '只显示会怎样改（对照），不写入文件', en: 'show the changes as a diff, write nothing' } },
      { flags: '--item <item>', about: { zh: '只改一个事项（名称、编码）', en: 'one item only (name or code)' } },
      format('pretty', 'json'),
      output,
      config,
      pack,
    ],
    load: () => import('./adopt.ts'),
  },
  {
    name: 'changes',
    args: '[range] [path] [more]',
    about: {
      zh: '两次之间改了什么：git的版本（起..止），或者新旧两个文件夹；不写则从上次提交到现在',
      en: 'what changed between two states: git revisions (from..to) or two folders; by default since the last commit',
    },
    options: [
      {
        flags: '--fail-on <class>',
        about: {
          zh: 'tightened：有没有经过决定而增加要求的，退出码为1；any：有变动的',
          en: 'exit with 1 on: tightened, more asked of applicants without a recorded decision; any, any change',
        },
        choices: ['tightened', 'any', 'never'],
        initial: 'never',
      },
      {
        flags: '--decisions <file>',
        about: { zh: '增加要求的决定（提出、审核、合法性审查）的文件', en: 'file of decisions to ask for more' },
      },
      {
        flags: '-f, --format <format>',
        about: {
          zh: `输出格式：${changesFormats.join('、')}；可写多次，写“格式=文件”的写入文件`,
          en: `output format: ${changesFormats.join(', ')}; may be given several times, each to its own file as format=file`,
        },
        many: true,
      },
      output,
      config,
      pack,
    ],
    load: () => import('./changes.ts'),
  },
  {
    name: 'align',
    args: '<sources...>',
    about: {
      zh: '几个地方的目录或者表格互相对照：哪些是同一事项，名称、编码、要求有什么出入',
      en: 'line up the catalogs or tables of several regions: which items may be one matter, and what differs',
    },
    options: [
      { flags: '--all', about: { zh: '列出全部分组', en: 'every group' } },
      { flags: '--sheet <sheet>', about: { zh: '工作表的名称或者序号', en: 'name or number of the sheet' } },
      { flags: '--mapping <file>', about: { zh: '列与要素的对应表', en: 'mapping of columns to elements' } },
      encoding,
      {
        flags: '-f, --format <format>',
        about: {
          zh: `输出格式：${alignFormats.join('、')}；可写多次，写“格式=文件”的写入文件`,
          en: `output format: ${alignFormats.join(', ')}; may be given several times, each to its own file as format=file`,
        },
        many: true,
      },
      output,
      pack,
    ],
    load: () => import('./align.ts'),
  },
  {
    name: 'lists',
    args: '[path]',
    about: { zh: '生成马上办、网上办、就近办、一次办等清单', en: 'derive the four-ways lists' },
    options: [
      { flags: '--list <list>', about: { zh: '只看一张清单（名称）', en: 'one list only (name)' } },
      { flags: '--item <item>', about: { zh: '只看一个事项（名称、编码）', en: 'one item only (name or code)' } },
      format('pretty', 'json', 'csv'),
      output,
      config,
      pack,
    ],
    load: () => import('./lists.ts'),
  },
  {
    name: 'score',
    args: '[path]',
    about: { zh: '按考核细则评分', en: 'score by a scorecard' },
    options: [
      { flags: '--card <card>', about: { zh: '考核细则', en: 'scorecard' }, initial: 'guide-completeness' },
      { flags: '--item <item>', about: { zh: '只看一个事项（名称、编码）', en: 'one item only (name or code)' } },
      { flags: '--all', about: { zh: '列出每一项的失分', en: 'every lost point' } },
      format('pretty', 'json'),
      output,
      config,
      pack,
    ],
    load: () => import('./score.ts'),
  },
  {
    name: 'guide',
    args: '<item> [path]',
    about: { zh: '生成一个事项的办事指南网页', en: 'make the guide page of one item' },
    options: [output, config, pack],
    load: () => import('./guide.ts'),
  },
  {
    name: 'build',
    args: '[path]',
    about: { zh: '生成办事指南网站', en: 'build the guide website' },
    options: [
      { flags: '--to <folder>', about: { zh: '写入的文件夹', en: 'folder to write to' } },
      {
        flags: '--allow-missing',
        about: { zh: '缺少必备要素也生成，页面写明未提供', en: 'build even where required elements are missing; the page says so' },
      },
      config,
      pack,
    ],
    load: () => import('./build.ts'),
  },
  {
    name: 'explain',
    args: '<rule> [path]',
    about: { zh: '说明一条规则，并举目录中的例子', en: 'explain a rule, with places from the catalog' },
    options: [output, config, pack],
    load: () => import('./explain.ts'),
  },
  {
    name: 'rules',
    args: '[test] [path]',
    about: { zh: '列出规则；写test的，试规则的例子', en: 'list the rules; with test, try their examples' },
    options: [
      { flags: '--severity <severity>', about: { zh: '只列一个级别', en: 'of one severity' }, choices: ['error', 'warn', 'info', 'off'] },
      { flags: '--group <group>', about: { zh: '只列一组，如时限', en: 'of one group, such as time' } },
      { flags: '--clause <clause>', about: { zh: '只列依据这一条款或者法规的', en: 'resting on a clause or a law' } },
      {
        flags: '--certainty <certainty>',
        about: { zh: '依据：V已读原文、C实际数据、I推断、M待核', en: 'ground: V read, C observed, I inferred, M to be verified' },
        choices: ['V', 'C', 'I', 'M'],
      },
      {
        flags: '--field <field>',
        about: { zh: '只列看这个要素的，如limit.promised、承诺办结时限', en: 'that look at an element, such as limit.promised' },
      },
      { flags: '--from <source>', about: { zh: '来源：own自己的、code内置的、标准包名称', en: 'written by: own, code, or a pack' } },
      { flags: '--all', about: { zh: '试全部规则的例子（与test同用）', en: 'with test: the examples of every rule' } },
      format('pretty', 'json'),
      output,
      config,
      pack,
    ],
    load: () => import('./rules.ts'),
  },
  {
    name: 'print-config',
    args: '[path]',
    about: { zh: '显示每项设置的值和来源', en: 'show each setting and where it comes from' },
    options: [format('pretty', 'json'), output, config, pack],
    load: () => import('./print-config.ts'),
  },
];
