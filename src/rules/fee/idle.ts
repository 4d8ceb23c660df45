import { saysFree } from '../../text/free-of-charge.ts';
import { rule } from '../kinds.ts';

interface Args {
  /** What speaks of a fee: a fee item, or paying online. */
  why: 'items' | 'payment';
  fee: string;
}

/** No fee is charged, and yet a rate or payment online is written. */
export const feeIdle = rule<Args>({
  scope: 'item',
  id: 'fee/idle',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks'],
  needs: ['fee.charged'],
  check({ item }) {
    const { charged, items = [] } = item.value.fee ?? {};
    if (charged !== false || item.origin(['fee', 'charged']).inherited) return [];
    const paid = items.find(({ standard }) => standard !== undefined && !saysFree(standard));
    if (paid) return [{ path: ['fee', 'charged'], args: { why: 'items' as const, fee: `${paid.name ?? ''}${paid.standard ?? ''}` } }];
    return item.document.value.online?.payment === true
      ? [{ path: ['fee', 'charged'], args: { why: 'payment' as const, fee: '' }, severity: 'info' as const }]
      : [];
  },
  words: {
    zh: {
      title: '写了不收费，又写了收费标准或者网上支付',
      about: '是否收费写“否”的，不应当有收费标准；没有费用，也就没有网上支付。两处总有一处不对。',
      brief: ({ why, fee }) => (why === 'items' ? `是否收费写“否”，又写了${fee}` : '是否收费写“否”，又支持网上支付'),
      mark: ({ why, fee }) => (why === 'items' ? `收费项目里写了${fee}` : '又写了支持网上支付'),
      should: ({ why }) => (why === 'items' ? '是；不收费的，删去收费项目' : '不收费的，是否支持网上支付写“否”'),
      mend: ({ why }) =>
        why === 'items' ? '收费的，改为“是”并写明依据；不收费的，删去收费项目。' : '核对是否收费；不收费的，把online.payment改为“否”。',
      otherwise: () => '申请人不知道要不要带钱，窗口可能多收。',
      falsePositives: '收费标准写“不收费”“免收”“停征”的不报告；网上支付的只供参考。',
    },
    en: {
      title: 'Nothing is charged, and yet a rate or payment online is written',
      about: 'Where nothing is charged there is no rate, and nothing to pay online. One of the two is wrong.',
      brief: ({ why, fee }) => (why === 'items' ? `nothing is charged, and yet ${fee}` : 'nothing is charged, and yet it is paid online'),
      mark: ({ why, fee }) => (why === 'items' ? `a fee item says ${fee}` : 'payment online is offered'),
      should: ({ why }) => (why === 'items' ? '是, or no fee items' : '否 for payment online where nothing is charged'),
      mend: ({ why }) =>
        why === 'items'
          ? 'Write 是 and the ground where it is charged, else delete the fee items.'
          : 'See whether a fee is charged; where not, write 否 under online.payment.',
      otherwise: () => 'Applicants do not know whether to bring money, and may be charged.',
      falsePositives: 'Rates that say nothing is charged are not reported; payment online is a note only.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\nfee: { charged: 否, items: [{ name: 工本费, standard: 免收 }] }\n',
      'name: 用水报装\nfee: { charged: 是 }\nonline: { payment: 是 }\n',
    ],
    bad: [
      'name: 居住证申领\nfee: { charged: 否, items: [{ name: 工本费, standard: 20元/证 }] }\n',
      'name: 居住证申领\nfee: { charged: 否 }\nonline: { payment: 是 }\n',
    ],
  },
});
