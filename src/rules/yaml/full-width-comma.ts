import { lineOf, typingRule } from './typing.ts';

/** A comma in full width between the members of a list or a map in brackets. */
export const yamlFullWidthComma = typingRule({
  id: 'yaml/full-width-comma',
  problems: ['full-width-comma'],
  words: {
    zh: {
      title: '方括号、花括号里用了全角逗号',
      about: '方括号、花括号里各项之间用半角逗号“,”。写成全角“，”或者“、”的，几项会被读成一项。三同按半角读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}各项之间用了“${stands.trim()}”`,
      mark: () => '应当用半角逗号',
      should: () => '各项之间用半角逗号，后面空一格',
      mend: ({ stands }) => `把“${stands.trim()}”改成半角“, ”，可以自动改正。`,
      otherwise: () => '几项会被读成一项，核对和清单都不准。',
      falsePositives: '句子里的全角逗号是正文；只有数字、带引号的值之间和要素名称之前的才报告。',
    },
    en: {
      title: 'A full-width comma between members in brackets',
      about:
        'The members of a list or map in brackets are parted by half-width commas. With others, several are read as one. Santong reads them as parted and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}“${stands.trim()}” between members`,
      mark: () => 'a half-width comma belongs here',
      should: () => 'a half-width comma and a space between members',
      mend: ({ stands }) => `Replace “${stands.trim()}” by “, ”; this can be done automatically.`,
      otherwise: () => 'Several members are read as one, and checks and lists go wrong.',
      falsePositives: 'In a sentence it is text: only those between numbers or quoted values, and before an element, are reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: [请带身份证，不要复印件]\n'],
    bad: [
      'name: 工伤认定\nconsult: { phones: [0460-5500121，0460-5500122] }\n',
      'name: 工伤认定\nlimit: { statutory: 60日，promised: 30日 }\n',
    ],
  },
});
