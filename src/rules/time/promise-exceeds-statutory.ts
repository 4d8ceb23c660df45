import { compareLimits, formatLimit, type Limit, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';

interface Args {
  promised: string;
  statutory: string;
  /** How many units too long, where both stand in the same unit. */
  excess?: number;
  unit?: string;
}

/** A promised limit that is surely longer than the statutory one; across units only where the result is certain. */
export const promiseExceedsStatutory = rule<Args>({
  scope: 'item',
  id: 'time/promise-exceeds-statutory',
  group: 'time',
  severity: 'error',
  certainty: 'V',
  clauses: ['business-36', 'licensing-42'],
  needs: ['limit.promised', 'limit.statutory'],
  check({ item }) {
    const { promised = '', statutory = '' } = item.value.limit ?? {};
    const [ours, law] = [parseLimit(promised), parseLimit(statutory)];
    const result = compareLimits(ours, law, { licence: item.facts.licence ?? false });
    if (result === 'unknown') return isSpoken(ours) && isSpoken(law) ? 'uncertain' : [];
    if (result !== 'longer') return [];
    const same = ours.kind === 'days' && law.kind === 'days' && ours.unit === law.unit;
    const excess = same ? { excess: ours.amount - law.amount, unit: formatLimit({ ...ours, amount: ours.amount - law.amount }, 'zh') } : {};
    return [{ path: ['limit', 'promised'], args: { promised, statutory, ...excess } }];
  },
  words: {
    zh: {
      title: '承诺办结时限长于法定办结时限',
      short: '承诺时限长于法定时限',
      about: '承诺办结时限是在法定办结时限以内作出的承诺，可以更短，不能更长。单位不同的，只有结果确定时才报告。',
      brief: ({ promised, statutory }) => `承诺${promised}，法定${statutory}`,
      mark: ({ unit, statutory }) => (unit ? `比法定多${unit}` : `比法定${statutory}长`),
      should: ({ statutory }) => `${statutory}以内`,
      mend: ({ statutory }) =>
        `改为${statutory}以内；有省标准的，建议与省标准一致。\n现场核查、专家评审确需另外用时的，写入特别程序，注明是否计入时限。`,
      otherwise: ({ promised, unit }) => `申请人按${promised}等候，超过法定期限${unit ?? ''}。`,
      falsePositives: '5个工作日与7日这样不能断定长短的，不报告，计入无法判断；行政许可的“日”按工作日计算（行政许可法第八十二条）。',
    },
    en: {
      title: 'The promised limit is longer than the statutory one',
      about:
        'A promised limit is a promise within the statutory limit: it may be shorter, never longer. Across units it is reported only where the result is certain.',
      brief: ({ promised, statutory }) => `promises ${promised}, the law allows ${statutory}`,
      mark: ({ excess, statutory }) => (excess === undefined ? `longer than ${statutory}` : `${excess} too long`),
      should: ({ statutory }) => `at most ${statutory}`,
      mend: ({ statutory }) =>
        `Write at most ${statutory}; where the province has a standard, the same as it.\nTime that a site visit or an expert review really needs belongs under special procedures, with a note whether it counts.`,
      otherwise: ({ promised }) => `Applicants wait for ${promised}, longer than the law allows.`,
      falsePositives:
        'What cannot be compared for certain, such as 5 working days and 7 days, is not reported but counted as not judged; for a licence, days mean working days (Administrative Licensing Law, art. 82).',
    },
  },
  examples: {
    good: [
      'name: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20个工作日, promised: 10个工作日 }\n',
      'name: 建筑工程施工许可证核发\ntype: 行政许可\nlimit: { statutory: 7日, promised: 7个工作日 }\n',
      'name: 法律援助申请审查\ntype: 公共服务\nlimit: { statutory: 7日, promised: 5个工作日 }\n',
    ],
    bad: [
      'name: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20个工作日, promised: 30个工作日 }\n',
      'name: 工伤认定\ntype: 行政确认\nlimit: { statutory: 60日, promised: 60个工作日 }\n',
    ],
  },
});

function isSpoken(limit: Limit): boolean {
  return limit.kind === 'days' || limit.kind === 'immediate';
}
