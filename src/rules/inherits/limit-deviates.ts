import type { ResolvedItem } from '../../catalog/resolve.ts';
import { pathOf } from '../../finding/path.ts';
import { type LimitOrder, parseLimit } from '../../text/limit.ts';
import { inSentence } from '../in-sentence.ts';
import { rule } from '../kinds.ts';
import { type LocalDeviation, localDeviations } from './local-deviations.ts';

interface Args {
  field: string;
  ours: string;
  theirs: string;
  order: LimitOrder;
}

/** A limit other than that of the standard item: the statutory one at all, the promised one where it is longer. */
export const inheritsLimitDeviates = rule<Args>({
  scope: 'item',
  kinds: ['item'],
  id: 'inherits/limit-deviates',
  group: 'time',
  severity: 'error',
  certainty: 'V',
  clauses: ['seed-heilongjiang', 'business-36'],
  needs: ['inherits'],
  check({ item, catalog }) {
    return localDeviations(item, catalog, ['limit']).flatMap((found) => {
      const {
        field,
        policy,
        deviation: { direction },
      } = found;
      const decided = policy.class !== 'not-worse';
      if (!decided && (direction !== 'adverse' || isToldElsewhere(field, item))) return [];
      const [ours, theirs] = [String(found.ours), String(found.theirs)];
      const order = direction === 'adverse' ? 'longer' : direction === 'favourable' ? 'shorter' : 'unknown';
      const soft = direction === 'adverse' || isInvented(found) ? {} : { severity: 'warn' as const };
      const fix = decided && direction !== 'unknown' ? { fix: { remove: true, safe: true, value: theirs } as const } : {};
      return [{ path: pathOf(field), args: { field, ours, theirs, order }, ...soft, ...fix }];
    });
  },
  words: {
    zh: {
      title: '办结时限与标准事项不一致',
      about: '法定办结时限由省里按法律统一；承诺办结时限可以比标准事项短，不能更长。',
      brief: ({ ours, theirs }, { label }) => `${label}${ours}，标准事项为${theirs}`,
      mark: ({ theirs, order }) => (order === 'longer' ? `比标准事项的${theirs}长` : `标准事项为${theirs}`),
      should: ({ field, theirs }) => (isStatutory(field) ? theirs : `${theirs}以内`),
      mend: ({ field, theirs }, { label }) =>
        isStatutory(field)
          ? `删去${label}，沿用标准事项的${theirs}；法律已经修改的，报省里修改标准事项。`
          : `改为${theirs}以内，或者删去${label}，沿用标准事项。`,
      otherwise: ({ order, theirs }) =>
        order === 'longer' ? `本地申请人比别处等得久（标准事项为${theirs}）。` : '同一事项在各地时限不同，统计压缩了多少时间也不准。',
      falsePositives: '承诺超过法定时限、即办件承诺几天的，由另外的规则报告，这里不重复；不能断定长短的承诺时限不报告。',
    },
    en: {
      title: 'A limit differs from the standard item',
      about: 'The province sets the statutory limit by law; the promised one may be shorter than that of the standard item, never longer.',
      brief: ({ ours, theirs }, { label }) => `${inSentence(label)} ${ours}, the standard item says ${theirs}`,
      mark: ({ theirs, order }) => (order === 'longer' ? `longer than ${theirs} in the standard item` : `the standard item says ${theirs}`),
      should: ({ field, theirs }) => (isStatutory(field) ? theirs : `at most ${theirs}`),
      mend: ({ field, theirs }, { label }) =>
        isStatutory(field)
          ? `Delete ${inSentence(label)} and take ${theirs} from the standard item; where the law has changed, ask the province to change the standard.`
          : `Write at most ${theirs}, or delete ${inSentence(label)} and take it from the standard item.`,
      otherwise: ({ order, theirs }) =>
        order === 'longer'
          ? `Applicants here wait longer than elsewhere (standard item: ${theirs}).`
          : 'One matter has different limits in different places, and the time saved is counted wrongly.',
      falsePositives:
        'A promise beyond the law, and days promised on the spot, are reported by rules of their own; a promise that cannot be compared is not reported.',
    },
  },
  examples: {
    good: [
      'kind: standard\nname: 施工许可\ncode: "000117910000"\ntype: 行政许可\nlimit: { statutory: 7日, promised: 5个工作日 }\n---\ninherits: "000117910000"\nlimit: { statutory: 7个工作日, promised: 3个工作日 }\n',
    ],
    bad: [
      'kind: standard\nname: 施工许可\ncode: "000117910000"\nlimit: { statutory: 7日 }\n---\ninherits: "000117910000"\nlimit: { statutory: 15日 }\n',
      'kind: standard\nname: 出生登记\ncode: "000709917000"\nlimit: { statutory: 无法定期限 }\n---\ninherits: "000709917000"\nlimit: { statutory: 1个月 }\n',
      'kind: standard\nname: 工伤认定\ncode: "000714923000"\nlimit: { statutory: 60日, promised: 30日 }\n---\ninherits: "000714923000"\nlimit: { promised: 45日 }\n',
    ],
  },
});

function isStatutory(field: string): boolean {
  return field === 'limit.statutory';
}

/** What the item promises beyond the law, or on the spot, has a rule of its own that says more. */
function isToldElsewhere(field: string, { value, facts }: ResolvedItem): boolean {
  return field === 'limit.promised' && (facts.promisedAgainstStatutory === '长于' || value.processing === '即办件');
}

/** A limit where the law has none, or none where it has one, is wrong whatever their lengths. */
function isInvented({ ours, theirs }: LocalDeviation): boolean {
  const kinds = [parseLimit(String(ours)).kind, parseLimit(String(theirs)).kind];
  return kinds.includes('none') && kinds.includes('days');
}
