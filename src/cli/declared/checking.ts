import { formatNames } from '../../report/validate/formats.ts';
import { config, formats, ofTable, output, pack, threshold } from './options.ts';
import type { CommandSpec } from './spec.ts';

/** Commands that hold a catalog against its standard and mend it. */
export const checking: readonly CommandSpec[] = [
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
      formats(formatNames),
      threshold,
      {
        flags: '--since <ref>',
        about: {
          zh: '只看与git的分支、标签或者提交相比有改动的事项，和受其影响的',
          en: 'only what changed since a git branch, tag or commit, and what depends on it',
        },
      },
      { flags: '--baseline <file>', about: { zh: '已知问题的登记文件，其中的不计入', en: 'file of known findings, which do not count' } },
      {
        flags: '--prune-baseline [which]',
        about: {
          zh: '从登记文件中删去已改正的；登记的没有一处在这个目录里的，要写--prune-baseline=all才删',
          en: 'with --baseline: take out of the file what is fixed; =all also where nothing in it is of this catalog',
        },
        choices: ['fixed', 'all'],
        alone: 'fixed',
      },
      { flags: '--write-baseline <file>', about: { zh: '把查出的问题登记为已知', en: 'write what is found into such a file' } },
      { flags: '--owner <owner>', about: { zh: '登记时：谁负责', en: 'with --write-baseline: who sees to it' } },
      { flags: '--reason <reason>', about: { zh: '登记时：为什么暂不改', en: 'with --write-baseline: why it stays' } },
      { flags: '--expires <date>', about: { zh: '登记时：到哪一天为止', en: 'with --write-baseline: until which day' } },
      output,
      config,
      pack,
    ],
    load: () => import('../commands/validate/validate.ts'),
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
    load: () => import('../commands/fix/fix.ts'),
  },
];
