import type { Said } from '../../finding/language.ts';
import type { RuleWords } from '../../finding/rule.ts';
import { inSentence } from '../in-sentence.ts';
import type { SegmentArgs } from './segments-disagree.ts';

/** The words of `code/segments-disagree`. */
export const segmentWords: Said<RuleWords<SegmentArgs>> = {
  zh: {
    title: '编码与要素不一致',
    about: '编码里含有事项类型、行使层级、实施主体和基本编码，应当与事项写明的一致。不一致的，总有一处写错。',
    brief: ({ codeLabel, segment, stands, means, fieldLabel, value }) =>
      `${codeLabel.zh}中的${segment.zh}为${stands}${means ? `（${means}）` : ''}，${fieldLabel.zh}写成${value}`,
    mark: ({ codeLabel, segment, stands, means }) => `${codeLabel.zh}中的${segment.zh}为${means ?? stands}`,
    should: ({ codeLabel, segment, means, fieldLabel, should, value }) =>
      means
        ? `${fieldLabel.zh}为${means}，或者${codeLabel.zh}中的${segment.zh}为${should}（${value}）`
        : `${codeLabel.zh}中的${segment.zh}为${should}`,
    mend: ({ codeLabel, fieldLabel, means }) =>
      means
        ? `对照省事项目录：编码正确的，把${fieldLabel.zh}改为${means}；${fieldLabel.zh}正确的，更正${codeLabel.zh}。`
        : `对照省事项目录，核对${fieldLabel.zh}和${codeLabel.zh}，改正写错的一处。`,
    otherwise: () => '比对、清单和统计会把事项归错类、归错主体。',
    falsePositives:
      '信用代码里的区划可以是旧区划，市级机关也可以在县里办理，都不在这里报告；代码表没有的数字只作建议；标准包写明有自己编码的事项类型（如“一件事”主题），不核对。',
  },
  en: {
    title: 'A code and an element disagree',
    about:
      'A code holds type, level, agency and basic code, which must be those that the item states. Where they differ, one of them is wrong.',
    brief: ({ codeLabel, segment, stands, means, fieldLabel, value }) =>
      `the ${inSentence(codeLabel.en)} has ${segment.en} ${stands}${means ? ` (${means})` : ''}, but ${inSentence(fieldLabel.en)} is ${value}`,
    mark: ({ codeLabel, segment, stands, means }) => `the ${inSentence(codeLabel.en)} has ${segment.en} ${means ?? stands}`,
    should: ({ codeLabel, segment, means, fieldLabel, should, value }) =>
      means
        ? `${inSentence(fieldLabel.en)} ${means}, or ${segment.en} ${should} (${value}) in the ${inSentence(codeLabel.en)}`
        : `${segment.en} ${should} in the ${inSentence(codeLabel.en)}`,
    mend: ({ codeLabel, fieldLabel, means }) =>
      means
        ? `Look it up in the province’s directory: if the ${inSentence(codeLabel.en)} is right, write ${means} as ${inSentence(fieldLabel.en)}; if not, correct the code.`
        : `Look up ${inSentence(fieldLabel.en)} and ${inSentence(codeLabel.en)} in the province’s directory and correct the one that is wrong.`,
    otherwise: () => 'The item is compared, listed and counted under the wrong type, level or agency.',
    falsePositives:
      'A credit code may hold an earlier region, and a city’s agency may serve a county: neither is reported. Digits that the table of codes does not know are a warning only. Types that the pack says have codes of their own, such as themes, are not judged.',
  },
};
