import { compareLimits, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';

interface Args {
  statutory: string;
  most: string;
}

/** A licence with more than the general limit and nothing that allows it but the general law. */
export const timeLicenceOverTwenty = rule<Args>({
  scope: 'item',
  id: 'time/licence-over-twenty',
  group: 'time',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-42', 'licensing-82'],
  needs: ['type', 'limit.statutory', 'basis'],
  check({ item }) {
    const { type, limit, basis = [], jointAgencies = [] } = item.value;
    if (type !== '行政许可' || item.origin(['limit', 'statutory']).inherited) return [];
    const cited = [...basis.map(({ law }) => law ?? ''), ...(limit?.statutoryNote?.match(/《[^》]+》/g) ?? [])];
    if (cited.some((law) => !/^《?(?:中华人民共和国)?行政许可法》?$/.test(law.trim()))) return [];
    const most = jointAgencies.length > 0 ? '45个工作日' : '20个工作日';
    const statutory = limit?.statutory ?? '';
    if (compareLimits(parseLimit(statutory), parseLimit(most), { licence: true }) !== 'longer') return [];
    return [{ path: ['limit', 'statutory'], args: { statutory, most } }];
  },
  words: {
    zh: {
      title: '行政许可的法定时限超过一般规定，没有写专门依据',
      about: '没有专门规定的行政许可，自受理之日起20个工作日内决定，统一办理、联合办理的45个工作日。更长的要有法律、法规的专门规定。',
      brief: ({ statutory, most }) => `法定${statutory}，依据只有行政许可法（${most}）`,
      mark: ({ most }) => `行政许可法规定${most}`,
      should: ({ most }) => `${most}以内，或者写明规定更长时限的法律、法规`,
      mend: ({ most }) => `查清本事项的法律、法规有没有专门的时限：有的，写入设定依据；没有的，改为${most}。`,
      otherwise: ({ statutory }) => `申请人按${statutory}等候，超过法律规定的期限。`,
      falsePositives: '设定依据或者法定时限说明里写了行政许可法以外的法律、法规的，不报告；许可的“日”按工作日计算。',
    },
    en: {
      title: 'A licence takes longer than the general limit, without a law that allows it',
      about:
        'Without a rule of its own a licence is decided within 20 working days, or 45 where several bodies decide together. A longer limit needs a special law.',
      brief: ({ statutory, most }) => `statutory limit ${statutory}, on the Administrative Licensing Law alone (${most})`,
      mark: ({ most }) => `the Administrative Licensing Law says ${most}`,
      should: ({ most }) => `at most ${most}, or the law that sets a longer limit`,
      mend: ({ most }) => `Find out whether a special law sets a limit: name it in the legal basis, else write ${most}.`,
      otherwise: ({ statutory }) => `Applicants wait ${statutory}, longer than the law allows.`,
      falsePositives:
        'Where the basis or the note of the limit cites any other law, nothing is reported; days of a licence are working days.',
    },
  },
  examples: {
    good: [
      'name: 取水许可\ntype: 行政许可\nlimit: { statutory: 45个工作日 }\nbasis:\n  - { law: 取水许可和水资源费征收管理条例, article: 第十九条 }\n',
      'name: 临时占用城市道路审批\ntype: 行政许可\nlimit: { statutory: 20日 }\nbasis:\n  - { law: 行政许可法, article: 第四十二条 }\n',
    ],
    bad: [
      'name: 临时占用城市道路审批\ntype: 行政许可\nlimit: { statutory: 30日 }\nbasis:\n  - { law: 中华人民共和国行政许可法, article: 第四十二条 }\n',
    ],
  },
});
