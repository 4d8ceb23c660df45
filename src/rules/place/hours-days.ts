import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { hoursOf } from './hours-of.ts';

interface Args {
  hours: string;
}

/** Hours without the days on which they hold. */
export const placeHoursDays = rule<Args>({
  scope: 'item',
  byEntry: ['places'],
  id: 'place/hours-days',
  group: 'contact',
  severity: 'warn',
  certainty: 'V',
  clauses: ['disclosure-20', 'practice-city-checks'],
  needs: [],
  check: ({ item }) =>
    hoursOf(item)
      .filter(({ hours }) => isWithoutDays(hours))
      .map(({ hours, path }) => ({ path, args: { hours } })),
  words: {
    zh: {
      title: '办理时间没有写哪几天',
      about: '办理时间要写明工作日还是每天，法定节假日是否办理，申请人才不会白跑。',
      brief: ({ hours }) => `办理时间“${hours}”没有写哪几天`,
      mark: () => '没有写哪几天',
      should: () => '例如“工作日上午9:00—12:00，下午13:30—17:00（法定节假日除外）”',
      mend: () => '在前面补写“工作日”或者“星期一至星期五”，星期六、星期日办理的一并写明。',
      otherwise: () => '申请人周末来，没有人办。',
      falsePositives: '写了工作日、星期、周、每天、全天、节假日等任何一项的不报告。',
    },
    en: {
      title: 'Hours without their days',
      about: 'Hours say whether they hold on working days or every day, and what happens on public holidays.',
      brief: ({ hours }) => `the hours “${hours}” do not say on which days`,
      mark: () => 'on which days?',
      should: () => 'such as 工作日上午9:00—12:00，下午13:30—17:00（法定节假日除外）',
      mend: () => 'Put 工作日 or the days of the week before them, with Saturday and Sunday where they are open.',
      otherwise: () => 'Applicants come on a Saturday in vain.',
      falsePositives: 'Working days, weekdays, every day, all day or public holidays: any one of them is enough.',
    },
  },
  examples: {
    good: ['name: 结婚登记\nplaces:\n  - { hours: 工作日上午9:00—12:00，下午13:30—17:00 }\n  - { hours: 24小时自助办理 }\n'],
    bad: ['name: 结婚登记\nplaces:\n  - { hours: 上午9:00—12:00，下午13:30—17:00 }\n'],
  },
});

const days =
  /工作日|上班日|周[一二三四五六日末1-7至到]|每周|星期|礼拜|每天|每日|全天|全年|24小时|２４小时|天天|法定|节假日|假日|双休|\d{1,2}日|逢/;

const isWithoutDays = rememberingTexts((hours: string) => /\d{1,2}\s*[:：点时]|[０-９]/.test(hours) && !days.test(hours));
