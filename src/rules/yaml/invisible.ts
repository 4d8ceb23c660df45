import { signNames } from '../../finding/sign-names.ts';
import { rule } from '../kinds.ts';
import { lineOf, type TypingArgs, typingHit } from './typing.ts';

/** Characters that nobody sees: zero-width and no-break spaces, marks of direction, byte order marks, controls. */
export const yamlInvisible = rule<TypingArgs>({
  scope: 'reading',
  problems: ['invisible'],
  id: 'yaml/invisible',
  group: 'file',
  severity: 'warn',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: (problem) => ({ ...typingHit(problem), ...(problem.args.should === 'key' ? { severity: 'error' as const } : {}) }),
  words: {
    zh: {
      title: '有看不见的字符',
      about:
        '从网页、Word、聊天软件里复制的文字常带着看不见的字符，两个文件拼在一起会留下BOM。看上去一样，比对时却是另一个值。三同去掉以后读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}有看不见的字符：${signNames(stands).zh}`,
      mark: ({ stands }) => `有看不见的字符：${signNames(stands).zh}`,
      should: () => '没有看不见的字符',
      mend: () => '删去标出的字符，或者用键盘重新输入这几个字，可以自动改正。',
      otherwise: () => '名称、编码看上去一样，查找和比对时却对不上。',
      falsePositives: '注释里的不报告；维吾尔文、蒙古文、藏文里控制字形的字符和表情符号里的连接符不报告；正文中间的全角空格不在这里报告。',
    },
    en: {
      title: 'Characters that cannot be seen',
      about:
        'Text from web pages, Word and chat programs often brings characters along that nobody sees, and two files that were joined leave a byte order mark. What looks alike is then another value. Santong reads without them and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}holds what cannot be seen: ${signNames(stands).en}`,
      mark: ({ stands }) => `cannot be seen: ${signNames(stands).en}`,
      should: () => 'no such characters',
      mend: () => 'Delete what is marked, or type these words anew; this can be done automatically.',
      otherwise: () => 'Names and codes look alike and do not match when they are searched or compared.',
      falsePositives:
        'Comments are passed over, and so are the characters that Uyghur, Mongolian and Tibetan writing and emoji need; a full-width space inside a text is not reported here.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: ["ئۇيغۇر\u200cچە"]\n'],
    bad: ['name: 工伤\u200b认定\n', 'name: 工伤认定\n\ufefftype: 行政确认\n', 'name: 工伤\u00a0认定\n'],
  },
});
