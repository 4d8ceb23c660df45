import { config, format, output, pack } from './options.ts';
import type { CommandSpec } from './spec.ts';

/** Commands that tell what is judged and why. */
export const explaining: readonly CommandSpec[] = [
  {
    name: 'explain',
    args: '<rule> [path]',
    about: { zh: '说明一条规则，并举目录中的例子', en: 'explain a rule, with places from the catalog' },
    options: [output, config, pack],
    load: () => import('../commands/explain.ts'),
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
    load: () => import('../commands/rules/rules.ts'),
  },
  {
    name: 'print-config',
    args: '[path]',
    about: { zh: '显示每项设置的值和来源', en: 'show each setting and where it comes from' },
    options: [format('pretty', 'json'), output, config, pack],
    load: () => import('../commands/print-config.ts'),
  },
];
