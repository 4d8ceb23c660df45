import { proseOf } from '../channel/prose-of.ts';
import { rule } from '../kinds.ts';

interface Args {
  words: string;
  visits: number;
}

/** A text that promises 全程网办 or 不见面 where the item itself counts visits. */
export const visitsClaimedNone = rule<Args>({
  scope: 'item',
  byEntry: ['notes', 'conditions', 'questions', 'flow', 'progress', 'consult'],
  id: 'visits/claimed-none',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['jiangsu-no-meeting', 'shanghai-online-4'],
  needs: [],
  reads: ['visits'],
  check({ item }) {
    return proseOf(item).flatMap(({ text, path }) => {
      const words = text
        .split(/[。；;，,！!？?\n]/)
        .filter((part) => !hedged.test(part))
        .map((part) => claim.exec(part)?.[0])
        .find((found) => found !== undefined);
      const visits = words === undefined ? undefined : item.value.visits;
      return words && typeof visits === 'number' && visits >= 1 ? [{ path, args: { words, visits }, words }] : [];
    });
  },
  words: {
    zh: {
      title: '写了全程网办、不见面，到现场次数却不是0',
      about: '全程网办、不见面的事项，申请人一次也不用到现场。到办事现场次数不是0的，两处总有一处不对。',
      brief: ({ words, visits }) => `写“${words}”，到办事现场次数是${visits}`,
      mark: ({ visits }) => `到办事现场次数是${visits}`,
      should: () => '次数为0；要到现场的，不写全程网办、不见面',
      mend: ({ words }) => `确实不用到场的，把次数改为0；要到场的，改写“${words}”，写明哪一步要到场。`,
      otherwise: () => '申请人以为不用跑，到最后一步又要到场。',
      falsePositives: '可以网上办、又要到现场核验的不矛盾，不报告；带条件、否定、计划的句子不看。',
    },
    en: {
      title: 'Said to need no visit, and visits are counted',
      about: 'What is handled online throughout, or without meeting, needs no visit. Where visits are counted, one of the two is wrong.',
      brief: ({ words, visits }) => `says “${words}”, and visits is ${visits}`,
      mark: ({ visits }) => `visits is ${visits}`,
      should: () => '0 visits, or no such promise',
      mend: ({ words }) => `Write 0 visits where nobody has to come, else replace “${words}” by the step that needs presence.`,
      otherwise: () => 'Applicants who were told to stay at home must come after all.',
      falsePositives:
        'Handled online with a visit for identification is no contradiction; sentences with a condition, a denial or a plan are not looked at.',
    },
  },
  examples: {
    good: [
      'name: 居住证申领\nvisits: 1\nonline: { available: 是 }\nnotes: [可以网上申请，领取时到窗口。, 本事项不支持全程网办。]\n',
      'name: 用水报装\nvisits: 0\nnotes: [本事项全程网办。]\n',
    ],
    bad: ['name: 居住证申领\nvisits: 1\nnotes: [本事项已实现全程网办。]\n'],
  },
});

const claim =
  /全程网办|全程网上办理|全流程网上办理|不见面审批|不见面办理|零跑动|零跑腿|一次都不用跑|一次也不用跑|一次不跑|无需到现场|不用到现场|不需要到现场/;
const hedged = /不能|不支持|不可|尚未|未实现|暂未|没有|不是|逐步|推行|部分|如|若|的$|可以选择|除/;
