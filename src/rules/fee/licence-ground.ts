import type { Hit } from '../../finding/rule.ts';
import { rule } from '../kinds.ts';

interface Args {
  why: 'ground' | 'form';
  /** The ground, or the name of the fee. */
  stands: string;
}

/** A licence fee on the ground of a notice or a local text only, or for the form itself: the law allows neither. */
export const feeLicenceGround = rule<Args>({
  scope: 'item',
  id: 'fee/licence-ground',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['licensing-58'],
  needs: ['type', 'fee.charged'],
  check({ item }): Hit<Args>[] {
    const { charged, items = [], basis = '' } = item.document.value.fee ?? {};
    if (item.value.type !== '行政许可' || charged !== true) return [];
    return items.flatMap((one, index): Hit<Args>[] => {
      const { name = '' } = one;
      if (/(?:申请[书表]|登记表|格式文本|表格|文本)(?:工本|资料|印制)?费/.test(name))
        return [{ path: ['fee', 'items', index, 'name'], args: { why: 'form', stands: name }, severity: 'error' }];
      const own = one.basis ?? '';
      const ground = own || basis;
      if (!low.test(ground) || high.test(ground.replace(low, ''))) return [];
      return [{ path: own ? ['fee', 'items', index, 'basis'] : ['fee', 'basis'], args: { why: 'ground', stands: ground } }];
    });
  },
  words: {
    zh: {
      title: '行政许可收费的依据不够',
      about: '实施行政许可不得收费，法律、行政法规另有规定的除外；提供申请书格式文本不得收费。',
      brief: ({ why, stands }) => (why === 'form' ? `许可收取${stands}` : `许可收费的依据只有${stands}`),
      mark: ({ why }) => (why === 'form' ? '格式文本不得收费' : '不是法律、行政法规'),
      should: ({ why }) => (why === 'form' ? '不收费' : '规定收费的法律或者行政法规及其条款'),
      mend: ({ why }) =>
        why === 'form'
          ? '取消这项收费。'
          : '法律、行政法规规定可以收费的，把该法律、行政法规写在前面，收费标准的文件写在后面；没有的，取消收费。',
      otherwise: () => '属于违法收费，要退还。',
      falsePositives: '只看行政许可；依据里写到任何一部法律或者条例、国务院规定的，不报告；看不出效力级别的（办法、规定）不报告。',
    },
    en: {
      title: 'A licence fee without sufficient ground',
      about: 'No fee is charged for a licence unless a law or administrative regulation says so, and none ever for the form.',
      brief: ({ why, stands }) => (why === 'form' ? `a licence charges ${stands}` : `the only ground of a licence fee is ${stands}`),
      mark: ({ why }) => (why === 'form' ? 'forms are free' : 'no law or administrative regulation'),
      should: ({ why }) => (why === 'form' ? 'no fee' : 'the law or administrative regulation that allows the fee, with its article'),
      mend: ({ why }) =>
        why === 'form'
          ? 'Drop the fee.'
          : 'Name the law or administrative regulation first and the document of the rate behind it; where there is none, drop the fee.',
      otherwise: () => 'The fee is unlawful and is paid back.',
      falsePositives:
        'Licences only; a ground that names any law, regulation or State Council provision, and one whose rank cannot be told (办法, 规定), is not reported.',
    },
  },
  examples: {
    good: [
      'name: 取水许可\ntype: 行政许可\nfee:\n  charged: 是\n  items: [{ name: 水资源费, standard: 按水量计算, basis: 《取水许可和水资源费征收管理条例》第二十八条、省发展改革委员会通知 }]\n',
    ],
    bad: [
      'name: 临时占用城市道路审批\ntype: 行政许可\nfee:\n  charged: 是\n  items: [{ name: 占用费, standard: 80元/件, basis: 《关于调整城市道路占用收费标准的通知》 }]\n',
      'name: 农药经营许可\ntype: 行政许可\nfee:\n  charged: 是\n  items: [{ name: 申请表工本费, standard: 5元/份, basis: 农药管理条例 }]\n',
    ],
  },
});

/** Texts that are surely neither law nor administrative regulation. */
const low = /《[^》]*(?:通知|意见|公告|批复|函|标准|目录|清单|方案)》|[\u4e00-\u9fff]{2,10}[〔［[（(]\d{4}[〕］\])）]\d+号/g;
const high = /法(?:》|第|$|[，。；、])|条例|国务院|办法|规定|法律/;
