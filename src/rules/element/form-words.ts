import type { Said } from '../../finding/language.ts';

type Say = (bound?: number) => string;

/** What an element may ask for, each said after “应为” and “write”. */
export const formWords = {
  string: { zh: () => '一段文字', en: () => 'a text' },
  integer: { zh: () => '整数，例如1', en: () => 'a whole number such as 1' },
  boolean: { zh: () => '“是”或者“否”', en: () => '是 (yes) or 否 (no)' },
  array: { zh: () => '列表，每项一行，以“- ”开头', en: () => 'a list, one member a line after “- ”' },
  object: { zh: () => '若干项，每项一行，缩进两格写“要素: 值”', en: () => 'its parts, one a line, indented, as “element: value”' },
  limit: {
    zh: () => '时限，例如20个工作日、7日、当场办结、无法定期限',
    en: () => 'a time limit such as 20个工作日, 7日, 当场办结 or 无法定期限',
  },
  date: { zh: () => '日期，例如2026-03-05', en: () => 'a date such as 2026-03-05' },
  url: { zh: () => '以http://或者https://开头的网址', en: () => 'an address that begins with http:// or https://' },
  email: { zh: () => '电子邮箱，例如nyjy@hechuan.example', en: () => 'an e-mail address such as nyjy@hechuan.example' },
  file: { zh: () => '事项文件夹里的相对路径，例如forms/申请表.docx', en: () => 'a path inside the catalog such as forms/申请表.docx' },
  pattern: { zh: () => '规定的写法', en: () => 'the form that the pack asks for' },
  const: { zh: () => '规定的值', en: () => 'the value that the pack asks for' },
  minLength: { zh: (bound) => `至少${bound ?? 1}个字`, en: (bound) => `at least ${bound ?? 1} characters` },
  minimum: { zh: (bound) => `不小于${bound ?? 0}的数`, en: (bound) => `a number of at least ${bound ?? 0}` },
  maximum: { zh: (bound) => `不大于${bound ?? 0}的数`, en: (bound) => `a number of at most ${bound ?? 0}` },
  minItems: { zh: (bound) => `至少${bound ?? 1}项`, en: (bound) => `at least ${bound ?? 1} members` },
  maxItems: { zh: (bound) => `最多${bound ?? 1}项`, en: (bound) => `at most ${bound ?? 1} members` },
} as const satisfies Readonly<Record<string, Said<Say>>>;

export type Expected = keyof typeof formWords;
