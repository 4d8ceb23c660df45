import { lineOf, typingRule } from './typing.ts';

/** A quote or a bracket without its partner. */
export const yamlUnclosed = typingRule({
  id: 'yaml/unclosed',
  problems: ['unclosed'],
  words: {
    zh: {
      title: '引号或者括号没有成对',
      about: '引号、方括号、花括号都要成对。少了后一半的，三同按到行末为止读取，照常核对，请核对补在哪里。',
      brief: ({ key, stands }) => `${lineOf(key).zh}引号或者括号没有成对：${stands}`,
      mark: ({ should }) => (should.length <= 2 ? `少了“${should}”` : '引号没有成对'),
      should: () => '引号、括号成对',
      mend: ({ should }) => (should.length <= 2 ? `补上“${should}”，或者删去多余的一半。` : '补上后一半引号，或者删去前一半。'),
      otherwise: () => '从这里起，后面的内容会被读成这个值的一部分。',
      falsePositives: '引号、括号跨行而成对的不报告。',
    },
    en: {
      title: 'A quote or bracket without its partner',
      about:
        'Quotes and brackets come in pairs. Where one is not closed, santong reads up to the end of the line and goes on; look where it belongs.',
      brief: ({ key, stands }) => `${lineOf(key).en}a quote or bracket without its partner: ${stands}`,
      mark: ({ should }) => (should.length <= 2 ? `${should} is missing` : 'the quote is not closed'),
      should: () => 'quotes and brackets in pairs',
      mend: ({ should }) =>
        should.length <= 2 ? `Add ${should}, or delete the other half.` : 'Close the quote, or delete the first half.',
      otherwise: () => 'From here on, what follows is read as a part of this value.',
      falsePositives: 'Pairs that span lines are not reported.',
    },
  },
  examples: {
    good: ['name: "工伤认定"\naliases: [工伤,\n  工伤保险]\n'],
    bad: ['name: "工伤认定\ntype: 行政确认\n', 'name: 工伤认定\naliases: [工伤, 工伤保险\ntype: 行政确认\n'],
  },
});
