import type { Said } from '../../finding/language.ts';
import { signNames } from '../../finding/sign-names.ts';
import { lineOf, typingRule } from './typing.ts';

/** No space behind the colon of a key or the dash of a list member. */
export const yamlNoSpace = typingRule({
  id: 'yaml/no-space',
  problems: ['no-space'],
  words: {
    zh: {
      title: '冒号或者“-”后面没有空格',
      about: '冒号和列表的“-”后面都要空一格半角空格，没有空格的，别的程序读成一段文字。三同按有空格读取，照常核对。',
      brief: ({ key, stands }) => `${lineOf(key).zh}${oddIn(stands)?.zh ?? `“${stands}”中间少一个空格`}`,
      mark: ({ stands }) => (oddIn(stands) ? '应当是半角空格' : '后面应当空一格'),
      should: ({ should }) => `“${should}”`,
      mend: () => '冒号、“-”后面用一个半角空格，可以自动改正。',
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '网址、时间里的冒号不报告；只看标准包规定的要素名称后面的冒号。',
    },
    en: {
      title: 'No space behind a colon or a dash',
      about:
        'A space stands behind the colon of an element and the dash of a list; without it other programs read one text. Santong reads it as if it were there and goes on.',
      brief: ({ key, stands }) => `${lineOf(key).en}${oddIn(stands)?.en ?? `“${stands}” lacks a space`}`,
      mark: ({ stands }) => (oddIn(stands) ? 'an ordinary space belongs here' : 'a space belongs behind it'),
      should: ({ should }) => `“${should}”`,
      mend: () => 'Put a space behind the colon or the dash; this can be done automatically.',
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'Colons of addresses and times are not reported, only those behind the elements of the pack.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nonline: { url: https://zwfw.tangling.example/ }\n'],
    bad: ['name:工伤认定\ntype: 行政确认\n', 'name: 工伤认定\nlimit:\n  statutory:60日\n'],
  },
});

/** What stands in the place of the space, where it is a blank of another kind. */
function oddIn(stands: string): Said<string> | undefined {
  const odd = /[-:]([^\S ]+)/.exec(stands)?.[1];
  if (odd === undefined) return undefined;
  const { zh, en } = signNames(odd);
  return { zh: `冒号或者“-”后面用了${zh}`, en: `${en} behind the colon or the dash` };
}
