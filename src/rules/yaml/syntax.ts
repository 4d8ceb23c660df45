import { rule } from '../kinds.ts';

interface Args {
  /** The code of the fault in the YAML library's terms. */
  detail: string;
  /** Whether only this entry was left out, and all the rest was read and checked. */
  cut: boolean;
}

/** A text that is no YAML, for a reason that is no known fault of typing: the entry is left out, or, where that does not help, the document. */
export const yamlSyntax = rule<Args>({
  scope: 'reading',
  problems: ['syntax'],
  id: 'yaml/syntax',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: (problem) => ({ path: problem.path, args: { detail: problem.args.detail ?? '', cut: problem.cut === true } }),
  words: {
    zh: {
      title: '格式有误，读不了',
      about: '事项文件用YAML书写：一行一个要素，“要素: 值”，冒号用半角，后面空一格，下一级缩进两格。',
      brief: ({ detail, cut }) => `${cut ? '这一处读不了' : '从这里起读不下去'}：${(causes[detail] ?? other).zh}`,
      mark: ({ detail }) => (causes[detail] ?? other).zh,
      should: () => '每行写成“要素: 值”，冒号用半角，后面空一格',
      mend: () => '看标出的这一行和上一行：冒号是不是写成了全角“：”，后面有没有空格；缩进是不是用了Tab；引号、括号是不是成对。',
      otherwise: ({ cut }) => (cut ? '这一处的内容没有读取，其余照常核对。' : '这个文件里的事项没有核对，也不会公布。'),
      falsePositives: '认得出的输入错误（全角冒号、Tab缩进、引号不成对等）各有自己的规则，这里只报告其余的。',
    },
    en: {
      title: 'What cannot be read as YAML',
      about: 'Items are written in YAML: one element a line as “element: value”, a half-width colon, one space, two spaces of indentation.',
      brief: ({ detail, cut }) => `cannot be read${cut ? '' : ' from here on'}: ${(causes[detail] ?? other).en}`,
      mark: ({ detail }) => (causes[detail] ?? other).en,
      should: () => 'each line as “element: value”, with a half-width colon and a space',
      mend: () =>
        'Look at the marked line and the one before it: a full-width colon, a missing space behind it, a tab as indentation, a quote or bracket without its pair.',
      otherwise: ({ cut }) =>
        cut ? 'What stands here was not read; all the rest was checked.' : 'The items in this file were not checked and are not published.',
      falsePositives:
        'Known faults of typing (full-width colons, tabs, quotes without a partner) have rules of their own; this is for the rest.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ntype: 行政确认\n'],
    bad: ['name: 工伤认定\n} 行政确认\nlevel: 县级\n', 'name: 工伤认定\n行政确认\nlevel: 县级\n'],
  },
});

const other = { zh: '这里的写法不合格式', en: 'what stands here has no form that YAML knows' };
const causes: Readonly<Record<string, { zh: string; en: string }>> = {
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  MISSING_CHAR: { zh: '少了引号、括号或者冒号', en: 'a quote, bracket or colon is missing' },
  MULTILINE_IMPLICIT_KEY: { zh: '这一行没有半角冒号', en: 'this line has no half-width colon' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行里写了两个“要素: 值”', en: 'two “element: value” on one line' },
  BAD_DQ_ESCAPE: { zh: '双引号里的反斜杠用法不对', en: 'a backslash in double quotes that stands for nothing' },
  BAD_SCALAR_START: { zh: '值以@、`这样的符号开头，应当加引号', en: 'a value that begins with a reserved sign and needs quotes' },
};
