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
      about: '事项文件统一用UTF-8保存。其他编码虽然读得出来，但是在别的程序里和修改记录里会显示成乱码。',
      brief: ({ encoding }) => `文件编码是${nameOf(encoding)}`,
      should: () => 'UTF-8',
      mend: () => '用文本编辑器打开，选择“另存为”，编码选UTF-8，内容不变。',
      otherwise: () => '其他人打开时可能是乱码，修改前后的差别也看不出来。',
      falsePositives: '只看文件的编码，不改动内容；文件开头的BOM不影响核对。',
    },
    en: {
      title: 'A file is not in UTF-8',
      about: 'Files of items are kept in UTF-8. Others can be read, but look like garbage in other programs and in the history of changes.',
      brief: ({ encoding }) => `is written in ${nameOf(encoding).replace('（', ' (').replace('）', ')')}`,
      should: () => 'UTF-8',
      mend: () => 'Open it in a text editor, choose “save as” and UTF-8; the content stays.',
      otherwise: () => 'Others may see garbage, and what a change changed cannot be seen.',
      falsePositives: 'Only the encoding is looked at, nothing is changed; a byte order mark does no harm to the check.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: [] },
});

function nameOf(encoding: string): string {
  return names[encoding] ?? encoding.toUpperCase();
}
