import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  words: string;
}

/** A licence on condition that the applicant buys, subscribes, sponsors or hands over technology. */
export const materialUnrelated = rule<Args>({
  scope: 'item',
  id: 'material/unrelated',
  group: 'demands',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-27', 'licensing-31'],
  needs: ['type'],
  check({ item }) {
    if (item.value.type !== '行政许可') return [];
    const asked: { text: string; path: Path }[] = [
      ...ownMembers(item, 'materials').map(({ member, path }) => ({ text: member.name ?? '', path: [...path, 'name'] })),
      ...ownMembers(item, 'conditions').map(({ member, path }) => ({ text: member, path })),
    ];
    return asked.flatMap(({ text, path }) => {
      const words = /不得|不需|无需|不要求|禁止/.test(text) ? undefined : pattern.exec(text)?.[0];
      return words ? [{ path, args: { words }, words }] : [];
    });
  },
  words: {
    zh: {
      title: '许可要求与申请无关的购买、赞助或者技术',
      about: '实施行政许可，不得要求申请人购买指定商品、接受有偿服务，不得以转让技术作为条件，不得要求提交与许可无关的材料。',
      brief: ({ words }, { label }) => `${label}要求“${words}”`,
      mark: () => '与许可无关',
      should: () => '法律、法规规定的条件和材料',
      mend: () => '删去这一项；法律、行政法规确有规定的，写明条款，并改写为规定的内容。',
      otherwise: () => '属于违法增设条件，申请人可以投诉。',
      falsePositives: '只看行政许可，只看指定商品、有偿服务、会费赞助、征订、转让技术这样明确的说法；“不得要求购买”之类的句子不报告。',
    },
    en: {
      title: 'A licence that asks for a purchase, a payment or technology',
      about:
        'For a licence nobody may be made to buy stated goods or paid services or to hand over technology, nor to hand in what has nothing to do with it.',
      brief: ({ words }, { label }) => `${label} asks for “${words}”`,
      mark: () => 'nothing to do with the licence',
      should: () => 'the conditions and documents of the law',
      mend: () => 'Delete it; where a law or administrative regulation does ask for it, name the article and use its words.',
      otherwise: () => 'It is an unlawful condition that applicants may complain of.',
      falsePositives:
        'Licences only, and plain words only: stated goods, paid services, membership fees, subscriptions, transfer of technology.',
    },
  },
  examples: {
    good: [
      'name: 旅馆业特种行业许可证核发\ntype: 行政许可\nconditions: [不得要求申请人购买指定商品]\n',
      'name: 技术进口合同登记\ntype: 其他行政权力\nmaterials:\n  - { name: 技术转让合同 }\n',
    ],
    bad: [
      'name: 旅馆业特种行业许可证核发\ntype: 行政许可\nmaterials:\n  - { name: 购买指定品牌治安管理软件的凭证 }\n',
      'name: 农药经营许可\ntype: 行政许可\nconditions: [已加入行业协会并交纳会费]\nmaterials:\n  - { name: 会费收据 }\n',
    ],
  },
});

const pattern =
  /指定(?:的)?.{0,8}(?:商品|产品|设备|软件|耗材|器材)|有偿(?:服务|培训|咨询)|(?:会费|赞助费?|捐款)(?:缴纳|交纳)?(?:凭证|收据|发票|证明|票据)?|(?:报刊|期刊|杂志)?征订|(?:无偿)?转让.{0,6}技术(?!转让)/;
