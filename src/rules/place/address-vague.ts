import { rule } from '../kinds.ts';
import { ownMembers } from '../own-members.ts';

interface Args {
  address: string;
}

/** An address that leads to a street or a building and not to the window. */
export const placeAddressVague = rule<Args>({
  scope: 'item',
  byEntry: ['places'],
  id: 'place/address-vague',
  group: 'contact',
  severity: 'info',
  certainty: 'V',
  clauses: ['disclosure-20', 'practice-city-checks'],
  needs: [],
  check: ({ item }) =>
    ownMembers(item, 'places').flatMap(({ member: { address = '', window }, path }) => {
      if (address === '' || window || /^https?:|网站|网址|线上|网上|全程网办|电子税务局|APP|小程序|系统/i.test(address)) return [];
      return detail.test(address) ? [] : [{ path: [...path, 'address'], args: { address } }];
    }),
  words: {
    zh: {
      title: '办理地点不够具体',
      about: '办理地点写到门牌号、楼层、窗口或者房间，申请人能直接找到。',
      brief: ({ address }) => `办理地点“${address}”没有门牌号、楼层或者窗口`,
      mark: () => '没有门牌号、楼层或者窗口',
      should: () => '门牌号，以及楼层、窗口或者房间',
      mend: () => '补写门牌号和楼层，窗口写在办理窗口（window）里；没有门牌号的，写明院内哪座楼、从哪个门进。',
      otherwise: () => '申请人到了附近还要打听。',
      falsePositives: '写了号、楼、层、室、厅、窗口、座、栋等任何一项的，网上办理的，不报告；只供参考。',
    },
    en: {
      title: 'An address that does not lead to the window',
      about: 'The address gives the house number, floor, window or room, so that applicants find it without asking.',
      brief: ({ address }) => `the address “${address}” has no house number, floor or window`,
      mark: () => 'no house number, floor or window',
      should: () => 'house number, and floor, window or room',
      mend: () => 'Add the house number and floor, and the window under window; where there is no number, the building and the gate.',
      otherwise: () => 'Applicants have to ask their way.',
      falsePositives:
        'Any one of number, building, floor, room, hall or window is enough, and what is handled online has none; a note only.',
    },
  },
  examples: {
    good: ['name: 结婚登记\nplaces:\n  - { address: 禾川县禾川大道31号一楼 }\n  - { address: 禾川县政务服务中心, window: 综合窗口3号 }\n'],
    bad: ['name: 结婚登记\nplaces:\n  - { address: 汀溪县文昌街 }\n'],
  },
});

const detail =
  /[\d０-９一二三四五六七八九十]+(?:号|楼|层|室|厅|房|座|栋|幢|窗|F|f)|窗|大厅|室|厅|号院|[A-Za-z]座|[东西南北]侧|[东西南北]门|交叉口|交汇处|旁|对面|内$|楼下|院内/;
