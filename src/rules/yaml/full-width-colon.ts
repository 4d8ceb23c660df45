import { lineOf, typingRule } from './typing.ts';

/** A colon in full width between a key and its value. */
export const yamlFullWidthColon = typingRule({
  id: 'yaml/full-width-colon',
  problems: ['full-width-colon'],
  words: {
    zh: {
      title: '冒号写成了全角',
      about: '要素和值之间用半角冒号“:”，后面空一格。中文输入法打出的是全角“：”，别的程序不认。三同按半角读取，照常核对。',
      brief: ({ key }) => `${lineOf(key).zh}冒号写成了全角“：”`,
      mark: () => '冒号写成了全角“：”，应当用半角',
      should: ({ key }) => `${key}: 值`,
      mend: ({ key }) => `把“：”改成半角“:”，后面空一格，写成“${key}: ”加上值，可以自动改正。`,
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '值里面的全角冒号是正文，不报告。',
    },
    en: {
      title: 'A full-width colon after a key',
      about:
        'A half-width colon and a space stand between an element and its value. Chinese input methods type a full-width one, which other programs do not know. Santong reads it as a half-width one and goes on.',
      brief: ({ key }) => `${lineOf(key).en}a full-width colon`,
      mark: () => 'a full-width colon, where a half-width one belongs',
      should: ({ key }) => `${key}: value`,
      mend: ({ key }) => `Write “${key}: ” with a half-width colon and a space; this can be done automatically.`,
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'A full-width colon inside a value is text and is not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: ["请注意：带身份证"]\n'],
    bad: ['name：工伤认定\ntype: 行政确认\n', 'name: 工伤认定\nlimit: { statutory：60日 }\n'],
  },
});
