import type { Path } from '../../finding/path.ts';
import { rule } from '../kinds.ts';

interface Args {
  channel: string;
  field: 'express' | 'selfService' | 'online';
}

/** A way of applying that another field denies: by courier where there is none, online where it cannot be done online. */
export const channelDisagrees = rule<Args>({
  scope: 'item',
  id: 'channel/disagrees',
  group: 'element',
  severity: 'warn',
  certainty: 'V',
  clauses: ['practice-city-checks', 'gbt39046-a'],
  needs: ['channels'],
  check({ item }) {
    // what the province offers and a county does not yet is no contradiction of the county's
    const { channels = [], express, selfService, online } = item.document.value;
    const denied: { channel: string; field: Args['field']; path: Path }[] = [];
    const online1 = channels.find((channel) => channel.includes('网上办理'));
    if (express === false && channels.includes('快递申请')) denied.push({ channel: '快递申请', field: 'express', path: ['express'] });
    if (selfService === false && channels.includes('自助办理'))
      denied.push({ channel: '自助办理', field: 'selfService', path: ['selfService'] });
    if (online?.available === false && online1) denied.push({ channel: online1, field: 'online', path: ['online', 'available'] });
    return denied.map(({ channel, field, path }) => ({ path, args: { channel, field } }));
  },
  words: {
    zh: {
      title: '办理形式与别的要素不一致',
      about: '办理形式写了快递、自助、网上的，是否支持物流快递、自助终端、网办就不能写“否”。',
      brief: ({ channel, field }) => `办理形式有${channel}，${fields[field].zh}写“否”`,
      mark: ({ channel, field }) => `办理形式有${channel}，${fields[field].zh}写“否”`,
      should: () => '两处一致',
      mend: ({ channel, field }) => `能够${channel}的，把${fields[field].zh}改为“是”；不能的，从办理形式中去掉${channel}。`,
      otherwise: () => '申请人选了这种方式，办不了再跑窗口。',
      falsePositives: '只在同一份文件里两处都写明、并且相反时报告；办理形式由标准事项决定的，不报告。',
    },
    en: {
      title: 'A way of applying that another field denies',
      about:
        'Where applying by courier, at a terminal or online is offered, the fields on courier service, terminals and online handling cannot say no.',
      brief: ({ channel, field }) => `${channel} is offered, and ${fields[field].en} is 否`,
      mark: ({ channel, field }) => `${channel} is offered, and ${fields[field].en} is 否`,
      should: () => 'one answer in both places',
      mend: ({ channel, field }) =>
        `Write 是 for ${fields[field].en} where ${channel} is possible, else take it out of the ways of applying.`,
      otherwise: () => 'Applicants choose a way that does not exist.',
      falsePositives:
        'Reported only where one document states both and they contradict each other, not where the standard item gives the ways.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\nchannels: [窗口办理]\nonline: { available: 否 }\n',
      'name: 用水报装\nchannels: [窗口办理, 快递申请]\nexpress: 是\n',
    ],
    bad: [
      'name: 用水报装\nchannels: [窗口办理, 快递申请]\nexpress: 否\n',
      'name: 用水报装\nchannels: [网上办理]\nonline: { available: 否 }\n',
    ],
  },
});

const fields = {
  express: { zh: '是否支持物流快递', en: 'courier service' },
  selfService: { zh: '是否支持自助终端', en: 'self-service' },
  online: { zh: '是否网办', en: 'online handling' },
} as const;
