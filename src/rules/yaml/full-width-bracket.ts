import { lineOf, typingRule } from './typing.ts';

/** Brackets of a list or a map in full width. */
export const yamlFullWidthBracket = typingRule({
  id: 'yaml/full-width-bracket',
  problems: ['full-width-bracket'],
  words: {
    zh: {
      title: '方括号、花括号写成了全角',
      about: '列表写在半角“[ ]”里，几个要素写在半角“{ }”里。写成全角的，整段会被读成文字。三同按半角读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}括号写成了全角“${stands}”`,
      mark: ({ should }) => `应当用半角“${should}”`,
      should: ({ should }) => `半角“${should}”`,
      mend: ({ stands, should }) => `把“${stands}”改成“${should}”，可以自动改正。`,
      otherwise: () => '整段会被读成文字，里面的各项没有人读取。',
      falsePositives: '正文里的全角方括号不报告，只看值的开头和与它配对的一个。',
    },
    en: {
      title: 'Brackets of a list in full width',
      about:
        'A list stands in half-width [ ], several elements in half-width { }. In full width all of it is text. Santong reads them as half-width and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}a full-width bracket ${stands}`,
      mark: ({ should }) => `${should} belongs here`,
      should: ({ should }) => `a half-width ${should}`,
      mend: ({ stands, should }) => `Replace ${stands} by ${should}; this can be done automatically.`,
      otherwise: () => 'All of it is read as a text, and nothing reads its members.',
      falsePositives: 'Brackets inside a text are not reported, only those at the head of a value and their partners.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: ["见［附件］"]\n'],
    bad: ['name: 工伤认定\naliases: ［工伤, 工伤保险］\n', 'name: 工伤认定\nlimit: { statutory: 60日 ｝\n'],
  },
});
