import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { hoursOf } from './hours-of.ts';

interface Args {
  hours: string;
}

/** Two sets of hours for one place, and nothing that says when each holds. */
export const placeHoursSeasons = rule<Args>({
  scope: 'item',
  byEntry: ['places'],
  id: 'place/hours-seasons',
  group: 'contact',
  severity: 'info',
  certainty: 'I',
  clauses: ['disclosure-20', 'practice-city-checks'],
  needs: [],
  check: ({ item }) =>
    hoursOf(item)
      .filter(({ hours }) => isOfTwoSeasons(hours))
      .map(({ hours, path }) => ({ path, args: { hours } })),
  words: {
    zh: {
      title: '两套办理时间，没有写各在什么时候',
      about: '冬季、夏季时间不同的，要写明各从几月到几月。',
      brief: () => '办理时间有两套，没有写各在什么时候',
      mark: () => '没有写各在什么时候',
      should: () => '每套时间从几月至几月',
      mend: () => '在每套时间前写明“4月至9月”“10月至次年3月”之类的月份。',
      otherwise: () => '申请人不知道按哪套时间来。',
      falsePositives: '写了月份、季节、星期的不报告；只供参考。',
    },
    en: {
      title: 'Two sets of hours, and not when each holds',
      about: 'Where hours differ in winter and summer, the months of each are written.',
      brief: () => 'there are two sets of hours, and not when each holds',
      mark: () => 'when does each hold?',
      should: () => 'the months of each set',
      mend: () => 'Put the months before each set, such as 4月至9月 and 10月至次年3月.',
      otherwise: () => 'Applicants do not know which hours hold.',
      falsePositives: 'Months, seasons or weekdays are enough; a note only.',
    },
  },
  examples: {
    good: [
      'name: 结婚登记\nplaces:\n  - { hours: 4月至9月工作日上午8:30—12:00，下午14:30—17:30；10月至次年3月工作日上午8:30—12:00，下午14:00—17:00 }\n',
    ],
    bad: ['name: 结婚登记\nplaces:\n  - { hours: 工作日上午8:30—12:00，下午14:30—17:30，或者上午8:30—12:00，下午14:00—17:00 }\n'],
  },
});

/** Whether hours tell two afternoons apart and nothing says which holds when. */
const isOfTwoSeasons = rememberingTexts((hours: string) => {
  const afternoons = hours.match(/下午\s*\d{1,2}\s*[:：]\s*\d{2}/g) ?? [];
  const two = new Set(afternoons.map((one) => one.replace(/\s/g, ''))).size > 1;
  return two && !/[春夏秋冬]|月|季|周|星期|礼拜|工作日.*(?:周末|双休|节假日)|窗口.*窗口/.test(hours);
});
