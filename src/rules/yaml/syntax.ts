import { rule } from '../kinds.ts';

interface Args {
  /** The code of the fault in the YAML library's terms. */
  detail: string;
}

/** A text that is no YAML: nothing after the fault can be trusted, so the document is not checked further. */
export const yamlSyntax = rule<Args>({
  scope: 'reading',
  problems: ['syntax'],
  id: 'yaml/syntax',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: (problem) => ({ path: problem.path, args: { detail: problem.args.detail ?? '' } }),
  words: {
    zh: {
      title: '文件格式有误，读不下去',
      about: '事项文件用YAML书写：一行一个要素，“要素: 值”，冒号用半角，后面空一格，下一级缩进两格。',
      brief: ({ detail }) => `从这里起读不下去：${(causes[detail] ?? other).zh}`,
      mark: ({ detail }) => (causes[detail] ?? other).zh,
      should: () => '每行写成“要素: 值”，冒号用半角，后面空一格',
      mend: () => '看标出的这一行和上一行：冒号是不是写成了全角“：”，后面有没有空格；缩进是不是用了Tab；引号、括号是不是成对。',
      otherwise: () => '这个文件里的事项没有核对，也不会公布。',
      falsePositives: '后面的错误多半由第一处引起，所以每个文件只报告第一处。',
    },
    en: {
      title: 'The file cannot be read as YAML',
      about: 'Items are written in YAML: one element a line as “element: value”, a half-width colon, one space, two spaces of indentation.',
      brief: ({ detail }) => `cannot be read from here on: ${(causes[detail] ?? other).en}`,
      mark: ({ detail }) => (causes[detail] ?? other).en,
      should: () => 'each line as “element: value”, with a half-width colon and a space',
      mend: () =>
        'Look at the marked line and the one before it: a full-width colon, a missing space behind it, a tab as indentation, a quote or bracket without its pair.',
      otherwise: () => 'The items in this file were not checked and are not published.',
      falsePositives: 'What follows the first fault is mostly its echo, so only the first is reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ntype: 行政确认\n'],
    bad: ['name：工伤认定\ntype: 行政确认\n', 'name: "工伤认定\ntype: 行政确认\n', 'limit:\n\tstatutory: 60日\n'],
  },
});

const other = { zh: '这里的写法不合格式', en: 'what stands here has no form that YAML knows' };
const causes: Readonly<Record<string, { zh: string; en: string }>> = {
  FULL_WIDTH_COLON: { zh: '冒号写成了全角“：”，应当用半角', en: 'a full-width colon, where a half-width one belongs' },
  TAB_AS_INDENT: { zh: '缩进用了Tab，应当用空格', en: 'a tab as indentation, where spaces belong' },
  BAD_INDENT: { zh: '缩进没有对齐', en: 'the indentation does not line up' },
  MISSING_CHAR: { zh: '少了引号、括号或者冒号', en: 'a quote, bracket or colon is missing' },
  MULTILINE_IMPLICIT_KEY: { zh: '上一行没有半角冒号', en: 'the line before has no half-width colon' },
  BLOCK_AS_IMPLICIT_KEY: { zh: '一行里写了两个“要素: 值”', en: 'two “element: value” on one line' },
  BAD_DQ_ESCAPE: { zh: '双引号里的反斜杠用法不对', en: 'a backslash in double quotes that stands for nothing' },
  BAD_SCALAR_START: { zh: '值以@、`这样的符号开头，应当加引号', en: 'a value that begins with a reserved sign and needs quotes' },
};
