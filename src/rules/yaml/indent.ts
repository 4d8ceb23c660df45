import { signNames } from '../../finding/sign-names.ts';
import { lineOf, typingRule } from './typing.ts';

/** Indentation by tabs, full-width or other odd blanks, or one that does not line up. */
export const yamlIndent = typingRule({
  id: 'yaml/indent',
  problems: ['odd-indent', 'uneven-indent'],
  words: {
    zh: {
      title: '缩进不对',
      about: '下一级要素缩进两格半角空格，同一级对齐。Tab、全角空格、不换行空格不能作缩进。三同按对齐的空格读取，照常核对。',
      brief: ({ key, stands, places }) =>
        `${lineOf(key).zh}${isNumber(stands) ? '缩进没有对齐' : `缩进用了${signNames(stands).zh}`}${places > 1 ? `，连续${places}行` : ''}`,
      mark: ({ stands, should }) =>
        isNumber(stands) ? `缩进${stands}格，与前后没有对齐，似应缩进${should}格` : `缩进用了${signNames(stands).zh}，应当用空格`,
      should: ({ should }) => `缩进${should}个半角空格`,
      mend: ({ stands }) => (isNumber(stands) ? '对照上下各行，把同一级的要素对齐。' : '换成半角空格，每级两格，可以自动改正。'),
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '文字块和引号里面的空白是正文，不报告。',
    },
    en: {
      title: 'Wrong indentation',
      about:
        'A level below is indented by two spaces, and what is on one level lines up. Tabs, full-width and no-break spaces are no indentation. Santong reads spaces that line up and goes on.',
      brief: ({ key, stands, places }) =>
        `${lineOf(key).en}${isNumber(stands) ? 'the indentation does not line up' : `the indentation holds ${signNames(stands).en}`}${places > 1 ? ` on ${places} lines` : ''}`,
      mark: ({ stands, should }) =>
        isNumber(stands) ? `${stands} spaces do not line up; probably ${should}` : `${signNames(stands).en}, where spaces belong`,
      should: ({ should }) => `${should} spaces`,
      mend: ({ stands }) =>
        isNumber(stands)
          ? 'Compare with the lines around it and line up what is on one level.'
          : 'Replace by spaces, two for each level; this can be done automatically.',
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'Blanks inside blocks of text and quotes are text and are not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nlimit:\n  statutory: 60日\n'],
    bad: [
      'name: 工伤认定\nlimit:\n\tstatutory: 60日\n',
      'name: 工伤认定\nlimit:\n　statutory: 60日\n',
      'name: 工伤认定\nlimit:\n  statutory: 60日\n   promised: 30日\n',
    ],
  },
});

function isNumber(stands: string): boolean {
  return /^\d+$/.test(stands);
}
