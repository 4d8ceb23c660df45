import { rule } from '../kinds.ts';
import { proseOf } from './prose-of.ts';

interface Args {
  words: string;
}

/** A text that leaves applicants one way only: online only, or the window only. */
export const channelOnlyOne = rule<Args>({
  scope: 'item',
  byEntry: ['notes', 'conditions', 'questions', 'flow', 'progress', 'consult'],
  id: 'channel/only-one',
  group: 'demands',
  severity: 'warn',
  certainty: 'V',
  clauses: ['business-37', 'zhejiang-6'],
  needs: [],
  check: ({ item }) =>
    proseOf(item).flatMap(({ text, path }) => {
      const words = text
        .split(/[。；;！!？?\n]/)
        .filter((sentence) => !/不得|不限|不强制|缴费|支付|领取|查询|预约|咨询|法律|规定|本人到场|涉密/.test(sentence))
        .map((sentence) => pattern.exec(sentence)?.[0])
        .find((found) => found !== undefined);
      return words ? [{ path, args: { words }, words }] : [];
    }),
  words: {
    zh: {
      title: '限定申请人只走一种渠道',
      about: '除法律、法规另有规定或者涉及国家秘密的以外，申请人自主选择办理渠道，不得限定只能网上办或者只能窗口办。',
      brief: ({ words }) => `写“${words}”，限定了办理渠道`,
      mark: () => '限定了办理渠道',
      should: () => '写明有哪几种渠道，由申请人选择',
      mend: () => '改为“可以网上办理，也可以到窗口办理”；法律、法规规定必须到场的，写明条款。',
      otherwise: () => '不会上网的老人办不了，或者外地的申请人非跑不可。',
      falsePositives: '讲缴费、领取、查询、预约、咨询的句子，写明法律、法规规定的，必须本人到场的，不报告。',
    },
    en: {
      title: 'Applicants are left one way only',
      about:
        'Unless a law says otherwise, or secrets are concerned, applicants choose their way: neither the web nor the window may be the only one.',
      brief: ({ words }) => `“${words}” leaves one way only`,
      mark: () => 'one way only',
      should: () => 'the ways that exist, for applicants to choose',
      mend: () => 'Write that it can be done online or at the window; where a law asks for presence, name its article.',
      otherwise: () => 'Who cannot use the web is shut out, or who lives far away must travel.',
      falsePositives:
        'Sentences on paying, collecting, enquiring, booking and advice, and those that name a law or personal presence, are not reported.',
    },
  },
  examples: {
    good: [
      'name: 用水报装\nnotes: [可以网上办理，也可以到窗口办理。, 费用只能在网上缴费。]\n',
      'name: 结婚登记\nnotes: [依照法律规定，只能到窗口办理。]\n',
    ],
    bad: [
      'name: 用水报装\nnotes: [本事项只能网上申请，窗口不再受理。]\n',
      'name: 用水报装\nquestions:\n  - { q: 可以网上办吗？, a: 必须到窗口办理。 }\n',
    ],
  },
});

const pattern =
  /(?:只能|仅能|必须|一律|只可|仅限|只限)(?:在|到|通过|前往|采用)?(?:网上|线上|互联网|网站|APP|小程序|手机|窗口|现场|线下|大厅|服务中心)(?:窗口|方式|渠道)?(?:提交|递交)?(?:申请|申报|办理|受理|提交|报名)|(?:窗口|线下|现场|网上|线上)(?:一律)?(?:不再|不予|概不|不接受)(?:受理|办理|申请|接收)/;
