import { lineOf, typingRule } from './typing.ts';

/** The first member of a list without its dash. */
export const yamlMissingDash = typingRule({
  id: 'yaml/missing-dash',
  problems: ['missing-dash'],
  words: {
    zh: {
      title: '列表的第一项没有“- ”',
      about: '列表的每一项从“- ”开始，后面的要素与它对齐。第一项漏写了的，别的程序从第二项起读不下去。三同按补上以后的样子读取，照常核对。',
      brief: ({ key }) => `${lineOf(key).zh}前面少了“- ”`,
      mark: () => '这里应当有“- ”',
      should: ({ should }) => should,
      mend: ({ should }) => `写成“${should}”，与下一项的“- ”对齐，可以自动改正。`,
      otherwise: () => '别的程序读不出这个列表。',
      falsePositives: '只在后面的项写了“- ”、又读不下去时报告。',
    },
    en: {
      title: 'The first member of a list has no dash',
      about:
        'Each member of a list begins with “- ”, and its other elements line up with the first. Where the first member lacks it, other programs stop at the second. Santong reads as if it stood there and goes on.',
      brief: ({ key }) => `${lineOf(key).en}lacks “- ” before it`,
      mark: () => '“- ” belongs here',
      should: ({ should }) => should,
      mend: ({ should }) => `Write “${should}”, in line with the dash of the next member; this can be done automatically.`,
      otherwise: () => 'Other programs cannot read the list.',
      falsePositives: 'Reported only where the members that follow have their dashes and the text cannot be read.',
    },
  },
  examples: {
    good: ['name: 工伤认定\nmaterials:\n  - name: 申请表\n  - name: 诊断证明\n'],
    bad: ['name: 工伤认定\nmaterials:\n    name: 申请表\n    need: 必要\n  - name: 诊断证明\n'],
  },
});
