import type { Said } from '../../finding/language.ts';
import type { Setting } from '../../finding/severity.ts';
import { validateWords } from '../validate/words.ts';

/** The words of `santong rules` and `santong rules test`. */
interface RulesWords {
  heading: (title: string) => string;
  severity: Record<Setting, string>;
  rules: (count: number) => string;
  counts: (counts: readonly (readonly [Setting, number])[]) => string;
  chosen: (filters: readonly string[]) => string;
  none: string;
  group: (title: string, count: number) => string;
  more: string;
  tested: (rules: number, examples: number) => string;
  allAsWanted: string;
  unlike: (count: number) => string;
  example: (kind: 'good' | 'bad', number: number, why: 'found' | 'not-asked' | 'uncertain' | 'in-order') => string;
  lacking: (count: number) => string;
  lacks: (kinds: readonly ('good' | 'bad')[]) => string;
}

export const rulesWords: Said<RulesWords> = {
  zh: {
    heading: (title) => `${title}　规则`,
    severity: { ...validateWords.zh.severity, off: '不检查' },
    rules: (count) => `规则${count}条`,
    counts: (counts) => counts.map(([setting, count]) => `${rulesWords.zh.severity[setting]}${count}条`).join('、'),
    chosen: (filters) => `只列：${filters.join('，')}`,
    none: '没有这样的规则。',
    group: (title, count) => `${title}　${count}条`,
    more: '看一条规则的说明：santong explain 规则名称',
    tested: (rules, examples) => `试了规则${rules}条、例子${examples}个。`,
    allAsWanted: '例子都与规则相符。',
    unlike: (count) => `例子与规则不符的${count}个：`,
    example: (kind, number, why) => {
      if (kind === 'good') return `good第${number}个：不应报告，报告了。`;
      const reasons = {
        found: '',
        'not-asked': '例子不符合when，规则没有用上',
        uncertain: '例子没有写明，无法判断',
        'in-order': '例子符合expect',
      };
      return `bad第${number}个：应当报告，没有报告（${reasons[why]}）。`;
    },
    lacking: (count) => `例子不全的规则${count}条：`,
    lacks: (kinds) => `缺少${kinds.map((kind) => (kind === 'bad' ? '应当报告的例子（bad）' : '不应报告的例子（good）')).join('、')}`,
  },
  en: {
    heading: (title) => `${title}: rules`,
    severity: { ...validateWords.en.severity, off: 'off' },
    rules: (count) => many(count, 'rule'),
    counts: (counts) => counts.map(([setting, count]) => `${count} ${rulesWords.en.severity[setting]}`).join(', '),
    chosen: (filters) => `Only: ${filters.join(', ')}`,
    none: 'There are no such rules.',
    group: (title, count) => `${title}: ${count}`,
    more: 'What a rule says: santong explain <rule>',
    tested: (rules, examples) => `${many(rules, 'rule')} tried, ${many(examples, 'example')}.`,
    allAsWanted: 'Every example agrees with its rule.',
    unlike: (count) => `Examples that disagree with their rule (${count}):`,
    example: (kind, number, why) => {
      if (kind === 'good') return `good ${number}: reported, and should not be.`;
      const reasons = {
        found: '',
        'not-asked': '`when` does not hold, so the rule asks nothing',
        uncertain: 'it does not say enough to be judged',
        'in-order': '`expect` holds',
      };
      return `bad ${number}: not reported, and should be (${reasons[why]}).`;
    },
    lacking: (count) => `Rules that lack examples (${count}):`,
    lacks: (kinds) => `lacks ${kinds.map((kind) => (kind === 'bad' ? 'what it reports (bad)' : 'what it does not (good)')).join(' and ')}`,
  },
};

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
