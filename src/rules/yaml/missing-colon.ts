import { lineOf, typingRule } from './typing.ts';

/** A key with another sign than a colon, or with none, before its value. */
export const yamlMissingColon = typingRule({
  id: 'yaml/missing-colon',
  problems: ['missing-colon'],
  words: {
    zh: {
      title: '要素名称后面没有冒号',
      about: '要素和值之间用半角冒号。写成分号、等号、逗号或者没有写的，别的程序读不下去。三同按冒号读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}“${stands}”没有冒号`,
      mark: () => '这里应当是冒号和一个空格',
      should: ({ should }) => should,
      mend: ({ should }) => `写成“${should}”，可以自动改正。`,
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '读得下去的正文不报告。',
    },
    en: {
      title: 'No colon behind an element',
      about:
        'A half-width colon stands between an element and its value; with another sign, or none, the text cannot be read. Santong reads a colon and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}“${stands}” has no colon`,
      mark: () => 'a colon and a space belong here',
      should: ({ should }) => should,
      mend: ({ should }) => `Write “${should}”; this can be done automatically.`,
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'Running text that can be read is not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: [name 一栏写全称]\n'],
    bad: ['name 工伤认定\ntype: 行政确认\n', 'name: 工伤认定\ntype；行政确认\nlevel: 县级\n'],
  },
});
