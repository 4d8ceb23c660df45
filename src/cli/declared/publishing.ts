import { config, format, output, pack } from './options.ts';
import type { CommandSpec } from './spec.ts';

/** Commands that make what others read. */
export const publishing: readonly CommandSpec[] = [
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
    load: () => import('../commands/lists.ts'),
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
    load: () => import('../commands/score.ts'),
  },
  {
    name: 'guide',
    args: '<item> [path]',
    about: { zh: '生成一个事项的办事指南网页', en: 'make the guide page of one item' },
    options: [output, config, pack],
    load: () => import('../commands/guide.ts'),
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
    load: () => import('../commands/build.ts'),
  },
];
