import type { Hit } from '../../finding/rule.ts';
import { compareLimits, parseLimit } from '../../text/limit.ts';
import { numeralPattern } from '../../text/numeral.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  duty: 'delivery' | 'supplement';
  stands: string;
  most: string;
}

/** Delivery of a licence later than ten days, or word of missing documents later than five: the law sets both. */
export const timeLicenceStepLimits = rule<Args>({
  scope: 'item',
  id: 'time/licence-step-limits',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-44', 'licensing-32', 'licensing-82'],
  needs: ['type'],
  reads: ['steps'],
  check({ item }) {
    if (item.value.type !== '行政许可') return [];
    const longer = (text: string, most: string): boolean =>
      compareLimits(parseLimit(text), parseLimit(most), { licence: true }) === 'longer';
    return ownMembers(item, 'steps').flatMap(({ member: { name = '', limit = '', content = '' }, path }): Hit<Args>[] => {
      if (/^(?:送达|颁证|发证|制证送达|颁发证件|送达证件)$/.test(name) && longer(limit, '10个工作日'))
        return [{ path: [...path, 'limit'], args: { duty: 'delivery', stands: limit, most: '10个工作日' } }];
      const told = supplement.exec(content)?.groups?.['span'];
      return told && longer(told, '5个工作日')
        ? [{ path: [...path, 'content'], args: { duty: 'supplement', stands: told, most: '5个工作日' }, words: told }]
        : [];
    });
  },
  words: {
    zh: {
      title: '许可的送达、补正告知超过法定期限',
      about: '作出准予许可的决定后十日内颁发、送达证件；材料不齐全的，当场或者五日内一次告知需要补正的全部内容。日是工作日。',
      brief: ({ duty, stands, most }) => `${duties[duty].zh}写${stands}，法律规定${most}`,
      mark: ({ most }) => `法律规定${most}以内`,
      should: ({ most }) => `${most}以内`,
      mend: ({ duty, most }) => `把${duties[duty].zh}的期限改为${most}以内。`,
      otherwise: ({ duty }) => (duty === 'delivery' ? '申请人拿到证件的时间超过法律规定。' : '逾期没有告知的，自收到材料之日起就是受理。'),
      falsePositives: '只看行政许可；补正只看“几日内告知补正”这样明确的句子，不看申请人补正材料的期限。',
    },
    en: {
      title: 'Delivery of a licence, or word of missing documents, later than the law allows',
      about:
        'A licence is delivered within ten working days of the decision; what is missing is told at once or within five working days, all at once.',
      brief: ({ duty, stands, most }) => `${duties[duty].en} takes ${stands}, the law allows ${most}`,
      mark: ({ most }) => `the law allows ${most}`,
      should: ({ most }) => `at most ${most}`,
      mend: ({ duty, most }) => `Write at most ${most} for ${duties[duty].en}.`,
      otherwise: ({ duty }) =>
        duty === 'delivery'
          ? 'Applicants hold the licence later than the law allows.'
          : 'Without word in time the application counts as accepted from the day it was received.',
      falsePositives:
        'Licences only; of supplements only a plain sentence on telling the applicant, not the time in which the applicant supplies them.',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\ntype: 行政许可\nsteps:\n  - { name: 受理, content: 材料不齐全的，5日内一次告知需要补正的全部内容。 }\n  - { name: 送达, limit: 10日 }\n',
      'name: 工伤认定\ntype: 行政确认\nsteps:\n  - { name: 送达, limit: 20日 }\n',
    ],
    bad: [
      'name: 农药经营许可\ntype: 行政许可\nsteps:\n  - { name: 送达, limit: 15个工作日 }\n',
      'name: 农药经营许可\ntype: 行政许可\nsteps:\n  - { name: 受理, content: 材料不齐全的，10个工作日内一次性告知需要补正的全部内容。 }\n',
    ],
  },
});

const supplement = new RegExp(`(?<span>(?:${numeralPattern})个?(?:工作日|日|天))(?:以内|之内|内)[^。；;]{0,6}告知[^。；;]{0,10}补正`);
const duties = {
  delivery: { zh: '送达', en: 'delivery' },
  supplement: { zh: '告知补正', en: 'word of missing documents' },
} as const;
