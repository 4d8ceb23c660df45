import { rule } from '../kinds.ts';

/** A file of the catalog in which nothing stands. */
export const fileEmpty = rule<Record<never, never>>({
  scope: 'engine',
  id: 'file/empty',
  group: 'file',
  severity: 'warn',
  certainty: 'C',
  clauses: [],
  needs: [],
  words: {
    zh: {
      title: '文件是空的',
      about: '目录里的每个文件都应当有事项。空文件多半是保存时出了差错。',
      brief: () => '文件是空的',
      should: () => '至少有一个事项',
      mend: () => '找回原来的内容；确实不用的，删去这个文件。',
      otherwise: () => '这个文件里的事项没有核对，也不会公布。',
      falsePositives: '只有注释的文件也按空文件提示。',
    },
    en: {
      title: 'The file is empty',
      about: 'Every file of a catalog should hold an item. An empty one is mostly a failed save.',
      brief: () => 'the file is empty',
      should: () => 'at least one item',
      mend: () => 'Bring its content back; delete the file if it is not needed.',
      otherwise: () => 'What belongs in it is neither checked nor published.',
      falsePositives: 'A file with comments only counts as empty.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: ['# 只有注释\n'] },
});
