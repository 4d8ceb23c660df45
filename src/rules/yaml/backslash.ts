import { lineOf, typingRule } from './typing.ts';

/** A backslash in double quotes that stands for nothing. */
export const yamlBackslash = typingRule({
  id: 'yaml/backslash',
  problems: ['backslash'],
  words: {
    zh: {
      title: '双引号里的反斜杠要写两个',
      about:
        '双引号里一个反斜杠是转义，后面只能跟规定的字母。Windows路径里的反斜杠要写两个，或者改用“/”。三同按原样的反斜杠读取，照常核对。',
      brief: ({ key }) => `${lineOf(key).zh}双引号里的反斜杠只写了一个`,
      mark: () => '反斜杠要写两个',
      should: () => '“\\\\”或者“/”',
      mend: () => '把“\\”改成“\\\\”，可以自动改正；路径也可以改用“/”。',
      otherwise: () => '别的程序读不出这一行，或者读成另外的意思。',
      falsePositives: '规定的转义（例如\\n）不报告。',
    },
    en: {
      title: 'A backslash in double quotes stands twice',
      about:
        'In double quotes a backslash begins an escape of a few known letters. That of a Windows path stands twice, or is written “/”. Santong reads it as it stands and goes on.',
      brief: ({ key }) => `${lineOf(key).en}a single backslash in double quotes`,
      mark: () => 'the backslash stands twice',
      should: () => '“\\\\” or “/”',
      mend: () => 'Replace “\\” by “\\\\”; this can be done automatically. A path may use “/”.',
      otherwise: () => 'Other programs cannot read the line, or read something else.',
      falsePositives: 'Known escapes such as \\n are not reported.',
    },
  },
  examples: {
    good: ['name: 工伤认定\ncontent: "第一行\\n第二行"\n'],
    bad: ['name: 工伤认定\ncontent: "D:\\政务\\表"\n'],
  },
});
