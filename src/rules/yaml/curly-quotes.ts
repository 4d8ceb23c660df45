import { lineOf, typingRule } from './typing.ts';

/** A value in quotation marks of running text, which are then a part of it. */
export const yamlCurlyQuotes = typingRule({
  id: 'yaml/curly-quotes',
  problems: ['curly-quotes'],
  words: {
    zh: {
      title: '引号用了中文引号',
      about: '值要加引号的，用英文双引号。中文引号“”会成为值的一部分，编码、电话就对不上。三同按英文引号读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}引号用了${stands.charAt(0)}${stands.at(-1)}`,
      mark: () => '应当用英文双引号',
      should: ({ should }) => should,
      mend: ({ should }) => `写成${should}。`,
      otherwise: () => '引号成了值的一部分，编码、电话对不上。',
      falsePositives: '正文确实整句带中文引号的，外面再加一对英文双引号。',
    },
    en: {
      title: 'Curly quotation marks around a value',
      about:
        'A value that needs quotes stands in straight ones. Curly ones become a part of the value, and codes and numbers no longer match. Santong reads them as straight and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}the quotes are ${stands.charAt(0)}${stands.at(-1)}`,
      mark: () => 'straight quotes belong here',
      should: ({ should }) => should,
      mend: ({ should }) => `Write ${should}.`,
      otherwise: () => 'The quotes become a part of the value, and codes and numbers do not match.',
      falsePositives: 'Where all of a text really stands in curly quotes, put straight ones around it.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nnotes: [登录后在“我的办件”中查询]\n'],
    bad: ['name: 工伤认定\ncode: “000714923000”\n', 'name: 工伤认定\ncode: "000714923000”\n'],
  },
});
