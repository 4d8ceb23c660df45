import { lineOf, typingRule } from './typing.ts';

/** Letters of a key, the dash of a list or a comment sign in full width. */
export const yamlFullWidthSign = typingRule({
  id: 'yaml/full-width-sign',
  problems: ['full-width-sign'],
  words: {
    zh: {
      title: '字母或者符号写成了全角',
      about: '要素名称、列表的“-”、注释的“#”都用半角。三同按半角读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}“${stands}”不是半角`,
      mark: ({ should }) => `应当写成“${should}”`,
      should: ({ should }) => `“${should}”`,
      mend: ({ stands, should }) => `把“${stands}”改成“${should}”，可以自动改正。`,
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '值里面的全角字母不在这里报告。',
    },
    en: {
      title: 'A letter or sign in full width',
      about: 'The names of elements, the dash of a list and the sign of a comment are half-width. Santong reads them so and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}“${stands}” is not half-width`,
      mark: ({ should }) => `“${should}” belongs here`,
      should: ({ should }) => `“${should}”`,
      mend: ({ stands, should }) => `Replace “${stands}” by “${should}”; this can be done automatically.`,
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'Letters inside a value are not reported here.',
    },
  },
  examples: {
    good: ['name: 工伤认定（Ａ类）\n'],
    bad: ['ｎａｍｅ: 工伤认定\ntype: 行政确认\n', 'name: 工伤认定\nconditions:\n  - 属于工伤\n  － 在时限内提出\n'],
  },
});
