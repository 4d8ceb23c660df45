import type { Hit } from '../../finding/rule.ts';
import { rule } from '../kinds.ts';

interface Args {
  /** The fee, where one is named. */
  fee?: string;
  lacks: 'items' | 'standard' | 'basis' | 'both';
}

/** A fee that is charged without saying for what, how much or on which ground. */
export const feeOpen = rule<Args>({
  scope: 'item',
  id: 'fee/open',
  group: 'element',
  severity: 'error',
  certainty: 'V',
  clauses: ['disclosure-20', 'practice-city-checks'],
  needs: ['fee.charged'],
  reads: ['fee.items', 'fee.basis'],
  check({ item }): Hit<Args>[] {
    const { charged, items = [], basis } = item.value.fee ?? {};
    if (charged !== true || (item.origin(['fee', 'charged']).inherited && item.origin(['fee', 'items']).inherited)) return [];
    if (items.length === 0) return [{ path: ['fee', 'charged'], args: { lacks: 'items' } }];
    return items.flatMap((one, index): Hit<Args>[] => {
      const [standard, ground] = [!one.standard, !one.basis && !basis];
      if (!standard && !ground) return [];
      const lacks = standard && ground ? 'both' : standard ? 'standard' : 'basis';
      return [{ path: ['fee', 'items', index], args: { ...(one.name ? { fee: one.name } : {}), lacks } }];
    });
  },
  words: {
    zh: {
      title: '收费没有写明项目、标准或者依据',
      about: '收费的，要写明收费项目、标准和依据。没有依据的收费应当取消。',
      brief: ({ fee, lacks }) => `${lacks === 'items' ? '收费' : (fee ?? '收费')}没有写${lacking[lacks].zh}`,
      mark: ({ lacks }) => `没有写${lacking[lacks].zh}`,
      should: () => '收费项目、标准和依据；不收费的写“否”',
      mend: ({ lacks }) => `补写${lacking[lacks].zh}；没有法定依据的，取消收费，把是否收费（charged）改为“否”。`,
      otherwise: () => '申请人不知道交多少、凭什么交，属于公开不到位。',
      falsePositives: '标准按计算办法写的也算；依据写在收费项目里或者统一写在fee.basis里都可以。',
    },
    en: {
      title: 'A fee without its name, rate or ground',
      about: 'What is charged says for what, how much and on which ground. A fee without a ground is abolished.',
      brief: ({ fee, lacks }) => `${lacks === 'items' ? 'the fee' : (fee ?? 'the fee')} lacks ${lacking[lacks].en}`,
      mark: ({ lacks }) => `no ${lacking[lacks].en}`,
      should: () => 'what the fee is for, its rate and its ground, or 否 where nothing is charged',
      mend: ({ lacks }) => `Add ${lacking[lacks].en}; where there is no legal ground, charge nothing and write 否.`,
      otherwise: () => 'Applicants do not know what to pay and why.',
      falsePositives: 'A way of computing it is a rate; the ground may stand at the fee or once under fee.basis.',
    },
  },
  examples: {
    good: [
      'name: 用水报装\nfee:\n  charged: 是\n  items: [{ name: 接水工程费, standard: 按核定的定额计算, basis: 省发展改革部门核定的价格文件 }]\n',
      'name: 结婚登记\nfee: { charged: 否 }\n',
    ],
    bad: [
      'name: 用水报装\nfee: { charged: 是 }\n',
      'name: 房屋所有权转移登记\nfee:\n  charged: 是\n  items: [{ name: 登记费, standard: 100元/件 }]\n',
    ],
  },
});

const lacking = {
  items: { zh: '收费项目', en: 'fee items' },
  standard: { zh: '收费标准', en: 'rate' },
  basis: { zh: '收费依据', en: 'ground' },
  both: { zh: '收费标准和依据', en: 'rate and ground' },
} as const;
