import { rule } from '../kinds.ts';

interface Args {
  encoding: string;
}

const names: Readonly<Record<string, string>> = {
  gb18030: 'GB18030（GBK）',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-8-bom': 'UTF-8 BOM',
};

/** A file that was read, but is not in UTF-8: other programs and the history of changes show it as garbage. */
export const fileEncoding = rule<Args>({
  scope: 'engine',
  id: 'file/encoding',
  group: 'file',
  severity: 'warn',
  certainty: 'V',
  clauses: [],
  needs: [],
  words: {
    zh: {
      title: '文件不是UTF-8编码',
      about: '事项文件统一用UTF-8保存。其他编码虽然读得出来，但是在别的程序里和修改记录里会显示成乱码。开头带标记（BOM）的UTF-8只作提示。',
      brief: ({ encoding }) => `文件编码是${nameOf(encoding)}`,
      should: () => 'UTF-8',
      mend: ({ encoding }) =>
        encoding === 'utf-8-bom'
          ? '可以不改。要改的，用文本编辑器“另存为”，编码选不带BOM的UTF-8。'
          : '可以自动转为UTF-8，内容不变；也可以用文本编辑器“另存为”，编码选UTF-8。',
      otherwise: ({ encoding }) =>
        encoding === 'utf-8-bom' ? '少数程序会把标记当作第一个字。' : '其他人打开时可能是乱码，修改前后的差别也看不出来。',
      falsePositives: '只看文件的编码，不改动内容；文件开头的BOM不影响核对。',
    },
    en: {
      title: 'A file is not in UTF-8',
      about:
        'Files of items are kept in UTF-8. Others can be read, but look like garbage in other programs and in the history of changes. UTF-8 with a byte order mark is only noted.',
      brief: ({ encoding }) => `is written in ${nameOf(encoding).replace('（', ' (').replace('）', ')')}`,
      should: () => 'UTF-8',
      mend: ({ encoding }) =>
        encoding === 'utf-8-bom'
          ? 'It may stay; or choose “save as” in a text editor, and UTF-8 without a byte order mark.'
          : 'It can be turned into UTF-8 automatically, the content stays; or choose “save as” and UTF-8 in a text editor.',
      otherwise: ({ encoding }) =>
        encoding === 'utf-8-bom'
          ? 'A few programs take the mark for the first character.'
          : 'Others may see garbage, and what a change changed cannot be seen.',
      falsePositives: 'Only the encoding is looked at, nothing is changed; a byte order mark does no harm to the check.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: [] },
});

function nameOf(encoding: string): string {
  return names[encoding] ?? encoding.toUpperCase();
}
