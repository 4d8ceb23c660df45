import { rule } from '../kinds.ts';

/** A document that is a text or a list, not elements with values: there is no item in it. */
export const yamlNotAMap = rule<Record<string, never>>({
  scope: 'reading',
  problems: ['not-a-map'],
  id: 'yaml/not-a-map',
  group: 'file',
  severity: 'error',
  certainty: 'V',
  clauses: [],
  needs: [],
  hit: (problem) => ({ path: problem.path, args: {} }),
  words: {
    zh: {
      title: '文件里没有事项的要素',
      about: '一份事项由若干“要素: 值”组成。整份是一段文字或者一个列表的，读不出事项。',
      brief: () => '没有“要素: 值”',
      mark: () => '这里应当是“要素: 值”',
      should: () => '每行写成“要素: 值”，例如“name: 工伤认定”',
      mend: () => '检查冒号：应当用半角“:”，后面空一格。几个事项写在一个文件里的，用单独一行“---”隔开，不写成列表。',
      otherwise: () => '这份内容里的事项没有核对，也不会公布。',
      falsePositives: '说明文字请放在以#开头的行里，或者放在事项文件夹之外。',
    },
    en: {
      title: 'There are no elements of an item',
      about: 'An item is made of lines “element: value”. A document that is one text or one list holds no item.',
      brief: () => 'has no “element: value”',
      mark: () => '“element: value” belongs here',
      should: () => 'each line as “element: value”, such as “name: 工伤认定”',
      mend: () =>
        'Look at the colons: they are half-width, with a space behind them. Several items in one file are parted by a line “---”, not written as a list.',
      otherwise: () => 'What stands here was not checked and is not published.',
      falsePositives: 'Remarks belong on lines that begin with #, or outside the folder of items.',
    },
  },
  examples: { good: ['name: 工伤认定\n'], bad: ['工伤认定怎样办理\n', '- name: 工伤认定\n'] },
});
