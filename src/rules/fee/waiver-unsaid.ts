import { rule } from '../kinds.ts';

interface Args {
  fee: string;
}

/** A fee that may be reduced or waived, without saying for whom. */
export const feeWaiverUnsaid = rule<Args>({
  scope: 'item',
  byEntry: ['fee'],
  id: 'fee/waiver-unsaid',
  group: 'element',
  severity: 'info',
  certainty: 'V',
  clauses: ['c0109-elements', 'disclosure-20'],
  needs: [],
  reads: ['fee.items.reduction'],
  check: ({ item }) =>
    (item.document.value.fee?.items ?? []).flatMap(({ name = '', reducible, reduction, remark = '' }, index) =>
      reducible === true && !reduction && !/减|免/.test(remark)
        ? [{ path: ['fee', 'items', index, 'reducible'], args: { fee: name } }]
        : [],
    ),
  words: {
    zh: {
      title: '收费允许减免，没有写减免说明',
      about: '允许减免的，要写明谁可以减、减多少、凭什么材料，符合条件的人才用得上。',
      brief: ({ fee }) => `${fee}允许减免，没有写怎样减免`,
      mark: () => '没有写减免说明',
      should: () => '减免的对象、幅度和所需材料',
      mend: () => '补写减免说明；实际不减免的，改为“否”。',
      otherwise: () => '该减免的人不知道，照样交费。',
      falsePositives: '备注里写了减免的不报告。',
    },
    en: {
      title: 'A fee that may be waived, and not for whom',
      about: 'Where a fee may be reduced or waived, the item says for whom, how much and on which proof.',
      brief: ({ fee }) => `${fee} may be reduced, and not how`,
      mark: () => 'for whom?',
      should: () => 'for whom, how much, and on which proof',
      mend: () => 'Describe the reduction, or write 否 where there is none.',
      otherwise: () => 'Those who need not pay do not know it.',
      falsePositives: 'A remark that speaks of the reduction is enough.',
    },
  },
  examples: {
    good: ['name: 居住证申领\nfee: { charged: 是, items: [{ name: 补领工本费, reducible: 是, reduction: 低保对象凭证件免收 }] }\n'],
    bad: ['name: 居住证申领\nfee: { charged: 是, items: [{ name: 补领工本费, standard: 20元/证, reducible: 是 }] }\n'],
  },
});
