import { compareLimits, type Limit, type LimitOrder, parseLimit } from '../../text/limit.ts';
import { rule } from '../kinds.ts';

interface Args {
  promised: string;
  statutory: string;
  order: Exclude<LimitOrder, 'longer'>;
  /** A licence whose statutory limit is in calendar days: it is that one which is to be written in working days, not the promise otherwise. */
  lawIsToChange: boolean;
}

/** Statutory and promised limit in different units: the smaller number need not be the shorter time. */
export const timeUnitsDiffer = rule<Args>({
  scope: 'item',
  id: 'time/units-differ',
  group: 'time',
  severity: 'info',
  certainty: 'V',
  clauses: ['licensing-82'],
  needs: ['limit.promised', 'limit.statutory'],
  check({ item }) {
    const { promised = '', statutory = '' } = item.value.limit ?? {};
    const licence = item.facts.licence ?? false;
    const [ours, law] = [parseLimit(promised), parseLimit(statutory)];
    const [one, other] = [unitOf(ours, licence), unitOf(law, licence)];
    const order = compareLimits(ours, law, { licence });
    // what is surely longer is time/promise-exceeds-statutory, which says more
    if (one === undefined || other === undefined || one === other || order === 'longer') return [];
    // one hour against thirty working days misleads nobody
    if (one === '小时' && order === 'shorter') return [];
    return [
      {
        path: ['limit', 'promised'],
        args: { promised, statutory, order, lawIsToChange: licence && one === '工作日' && other === '自然日' },
      },
    ];
  },
  words: {
    zh: {
      title: '法定时限与承诺时限单位不同',
      about: '一个用工作日、一个用自然日或者月的，数字小的不一定时间短，申请人难以比较。',
      brief: ({ promised, statutory }) => `承诺${promised}，法定${statutory}，单位不同`,
      mark: ({ statutory }) => `法定是${statutory}`,
      should: ({ statutory, lawIsToChange }) => (lawIsToChange ? '两个时限都用工作日' : `与法定时限（${statutory}）用同一单位`),
      mend: ({ statutory, order, lawIsToChange }) =>
        `${
          lawIsToChange
            ? '承诺时限不用改。法定时限对照设定依据改用工作日；依据的法律另外规定按自然日计算的，在法定时限说明里写明条款。'
            : `把承诺时限换算成与“${statutory}”相同的单位，换算后不长于法定时限。`
        }${order === 'unknown' ? '现在不能断定承诺时限更短。' : ''}`,
      otherwise: ({ order }) => (order === 'unknown' ? '承诺是否短于法定，现在说不清楚。' : '压缩了多少时间，申请人看不出来。'),
      falsePositives:
        '行政许可的“日”就是工作日（行政许可法第八十二条），与工作日不算不同；承诺几小时办结、明显短于法定的，不提示；不能断定长短的只作提示。',
    },
    en: {
      title: 'Statutory and promised limit in different units',
      about: 'Where one counts working days and the other calendar days or months, the smaller number need not be the shorter time.',
      brief: ({ promised, statutory }) => `promises ${promised}, the law says ${statutory}: different units`,
      mark: ({ statutory }) => `the law says ${statutory}`,
      should: ({ statutory, lawIsToChange }) => (lawIsToChange ? 'both in working days' : `the unit of the statutory limit (${statutory})`),
      mend: ({ statutory, order, lawIsToChange }) =>
        `${
          lawIsToChange
            ? 'Leave the promise. See the article and write the statutory limit in working days; where a special law counts calendar days, name its article in the note of the limit.'
            : `Write the promise in the unit of “${statutory}”, not longer than it.`
        }${order === 'unknown' ? ' As it stands it is not certain to be shorter.' : ''}`,
      otherwise: ({ order }) =>
        order === 'unknown'
          ? 'Whether the promise is shorter than the law cannot be said.'
          : 'Applicants cannot see how much time is saved.',
      falsePositives:
        'For a licence, days are working days (Administrative Licensing Law, art. 82); a promise in hours that is plainly shorter is not noted; what cannot be compared is only a note.',
    },
  },
  examples: {
    good: [
      'name: 建筑工程施工许可证核发\ntype: 行政许可\nlimit: { statutory: 7日, promised: 3个工作日 }\n',
      'name: 居住证申领\ntype: 行政确认\nlimit: { statutory: 15日, promised: 10日 }\n',
      'name: 不动产转移登记\ntype: 行政确认\nlimit: { statutory: 30个工作日, promised: 1小时 }\n',
    ],
    bad: [
      'name: 法律援助申请审查\ntype: 公共服务\nlimit: { statutory: 7日, promised: 5个工作日 }\n',
      'name: 工伤认定\ntype: 行政确认\nlimit: { statutory: 2个月, promised: 30日 }\n',
      'name: 建设项目环境影响报告书审批\ntype: 行政许可\nlimit: { statutory: 60个自然日, promised: 15个工作日 }\n',
    ],
  },
});

function unitOf(limit: Limit, licence: boolean): string | undefined {
  if (limit.kind !== 'days') return undefined;
  if (limit.unit === '日') return licence ? '工作日' : '自然日';
  return limit.unit;
}
