import type { Said } from '../../finding/language.ts';
import type { Certainty } from '../../finding/rule.ts';
import type { Setting } from '../../finding/severity.ts';
import { rulesWords } from './words.ts';

/** The words of a rule's page, and of what `santong explain` adds to it from the catalog here. */
interface RulePageWords {
  severity: string;
  settings: Record<Setting, string>;
  certainty: string;
  certainties: Record<Certainty, string>;
  clauses: string;
  about: string;
  falsePositives: string;
  params: string;
  bad: string;
  good: string;
  source: string;
  sources: (source: string, file: string) => string;
  setBy: Record<'config' | 'pack' | 'rule', (place: string) => string>;
  capped: string;
  here: (title: string) => string;
  places: (count: number) => string;
  noPlaces: string;
  notJudged: (count: number) => string;
  place: (file: string, line: number) => string;
  inOrder: string;
  off: string;
  resting: (count: number) => string;
}

export const rulePageWords: Said<RulePageWords> = {
  zh: {
    severity: '级别',
    settings: rulesWords.zh.severity,
    certainty: '依据',
    certainties: { V: '已读原文', C: '据实际数据观察', I: '推断', M: '一般了解，待核，级别至多为建议改正' },
    clauses: '条款',
    about: '检查什么',
    falsePositives: '不报的情形',
    params: '参数',
    bad: '要改的写法',
    good: '可以的写法',
    source: '来源',
    sources: (source, file) => (source === 'own' ? `自己的规则（${file}）` : source === 'code' ? '三同内置' : `标准包${source}`),
    setBy: {
      config: (place) => `由${place}设定`,
      pack: (place) => `由标准包${place}设定`,
      rule: () => '规则自定',
    },
    capped: '设定为必须改正，但只凭一般了解的规则至多为建议改正',
    here: (title) => `在“${title}”中`,
    places: (count) => (count === 1 ? '有1处：' : `有${count}处，如：`),
    noPlaces: '没有这样的问题。',
    notJudged: (count) => `${count}项无法判断：来源表没有这一列，或者写得不够明确。`,
    place: (file, line) => `${file} 第${line}行`,
    inOrder: '没有这个问题的写法，可以对照：',
    off: '这条规则没有检查。',
    resting: (count) => `以此为依据的规则${count}条：`,
  },
  en: {
    severity: 'Severity',
    settings: rulesWords.en.severity,
    certainty: 'Ground',
    certainties: {
      V: 'read in a source',
      C: 'observed on real data',
      I: 'inferred',
      M: 'general knowledge, to be verified; never more than "should mend"',
    },
    clauses: 'Clauses',
    about: 'What is checked',
    falsePositives: 'What is not reported',
    params: 'Parameters',
    bad: 'To be mended',
    good: 'In order',
    source: 'Written by',
    sources: (source, file) => (source === 'own' ? `you (${file})` : source === 'code' ? 'santong itself' : `pack ${source}`),
    setBy: { config: (place) => `set by ${place}`, pack: (place) => `set by pack ${place}`, rule: () => "the rule's own" },
    capped: 'set to "must mend", but what rests on general knowledge alone is never more than "should mend"',
    here: (title) => `In "${title}"`,
    places: (count) => (count === 1 ? 'One place:' : `${count} places, such as:`),
    noPlaces: 'Nothing of the kind was found.',
    notJudged: (count) => `Not judged: ${count}, for want of a column in the table or because what stands there does not say enough.`,
    place: (file, line) => `${file} line ${line}`,
    inOrder: 'Written without this fault, for comparison:',
    off: 'This rule is off.',
    resting: (count) => `Rules that rest on it (${count}):`,
  },
};
