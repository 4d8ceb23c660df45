import { lineOf, typingRule } from './typing.ts';

/** A plain text that holds a colon with a space, or begins with a reserved sign. */
export const yamlNeedsQuotes = typingRule({
  id: 'yaml/needs-quotes',
  problems: ['needs-quotes'],
  words: {
    zh: {
      title: '值要加引号',
      about: '值里有半角冒号加空格，或者以@、`、%、*、&、!开头的，要加英文双引号，否则读不下去。三同按一段文字读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}的值要加引号：${stands}`,
      mark: () => '整个值应当加英文双引号',
      should: ({ should }) => should,
      mend: () => '给整个值加上英文双引号；里面的冒号也可以改成全角“：”。',
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '读得下去的不报告。',
    },
    en: {
      title: 'A value that needs quotes',
      about:
        'A value with a half-width colon and a space in it, or with @, `, %, *, & or ! at its head, stands in quotes, or it cannot be read. Santong reads it as one text and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}the value needs quotes: ${stands}`,
      mark: () => 'the whole value needs quotes',
      should: ({ should }) => should,
      mend: () => 'Put the whole value in double quotes.',
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'What can be read is not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: ["附: 申请表"]\n'],
    bad: ['name: 工伤认定\ncontent: 附件: 申请表\n', 'name: 工伤认定\ncontent: @所有人 请带身份证\n'],
  },
});
