import type { Hit } from '../../finding/rule.ts';
import { foldWidth } from '../../text/fold.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { hoursOf } from './hours-of.ts';

interface Args {
  stands: string;
  kind: 'width' | 'order' | 'no-time';
  should?: string;
}

/** A time of day in full-width signs, one that does not exist, or a span that ends before it begins. */
export const placeHoursNotation = rule<Args>({
  scope: 'item',
  byEntry: ['places'],
  id: 'place/hours-notation',
  group: 'contact',
  severity: 'warn',
  certainty: 'C',
  clauses: ['practice-item-lists', 'practice-writing'],
  needs: [],
  check: ({ item }) =>
    hoursOf(item).flatMap(({ hours, path }): Hit<Args>[] => {
      const fault = faultOf(hours);
      return fault ? [{ path, ...fault }] : [];
    }),
  words: {
    zh: {
      title: '办理时间的写法不对',
      about: '时刻写成9:00，用半角数字和半角冒号；起止时刻要对得上。',
      brief: ({ stands, kind }) =>
        kind === 'width' ? '办理时间里有全角的数字或者冒号' : kind === 'order' ? `“${stands}”结束早于开始` : `“${stands}”不是时刻`,
      mark: ({ kind }) => (kind === 'width' ? '应当用半角' : kind === 'order' ? '结束早于开始' : '没有这个时刻'),
      should: ({ should }) => should ?? '例如“上午9:00—12:00，下午13:30—17:00”',
      mend: ({ kind, should }) => (kind === 'width' ? `改为“${should}”。` : '核对后改正起止时刻；办到次日的，写明“次日”。'),
      otherwise: ({ kind }) => (kind === 'width' ? '检索、统计时认不出时间。' : '申请人不知道几点来。'),
      falsePositives: '写明次日、凌晨的不报告；下午写成2:00的按下午计，不报告；“9点”这样的写法不报告。',
    },
    en: {
      title: 'Hours that are wrongly written',
      about: 'A time is written 9:00, in half-width digits with a half-width colon, and a span ends after it begins.',
      brief: ({ stands, kind }) =>
        kind === 'width'
          ? 'the hours hold full-width digits or colons'
          : kind === 'order'
            ? `“${stands}” ends before it begins`
            : `“${stands}” holds no time of day`,
      mark: ({ kind }) => (kind === 'width' ? 'half-width signs belong here' : kind === 'order' ? 'ends before it begins' : 'no such time'),
      should: ({ should }) => should ?? 'such as 上午9:00—12:00，下午13:30—17:00',
      mend: ({ kind, should }) =>
        kind === 'width' ? `Write “${should}”.` : 'Correct the times; where they run into the next day, write 次日.',
      otherwise: ({ kind }) => (kind === 'width' ? 'Programs cannot read the hours.' : 'Applicants do not know when to come.'),
      falsePositives: 'Spans into the next day that say so, afternoon hours written 2:00, and 9点 are not reported.',
    },
  },
  examples: {
    good: ['name: 结婚登记\nplaces:\n  - { hours: 工作日上午9:00—12:00，下午13:30—17:00 }\n  - { hours: 工作日下午2:00-5:30 }\n'],
    bad: [
      'name: 结婚登记\nplaces:\n  - { hours: 工作日上午9：00—12：00，下午２:00—5:00 }\n',
      'name: 结婚登记\nplaces:\n  - { hours: 工作日上午9:00—8:00 }\n  - { hours: 工作日9:00—17:75 }\n',
    ],
  },
});

/** What is wrong with hours, as all but the place of a hit; undefined where nothing is. Offices of one town keep the same hours. */
const faultOf = rememberingTexts((hours: string): Omit<Hit<Args>, 'path'> | undefined => {
  const written = hours.replace(/([\d０-９]{1,2})\s?[:：]\s?([\d０-９]{2})(?![\d０-９])/g, (time) => foldWidth(time).replace(/\s/g, ''));
  for (const [words, from, to] of spansOf(written)) {
    const [start, end] = [minutes(from), minutes(to)];
    if (start === undefined || end === undefined) return { args: { stands: words, kind: 'no-time' } };
    if (end <= start && !/次日|第二天|翌日|凌晨|下午|晚/.test(words)) return { args: { stands: words, kind: 'order' } };
  }
  if (written === hours) return undefined;
  return { args: { stands: hours, kind: 'width', should: written }, fix: { value: written, safe: true } };
});

function spansOf(text: string): [string, string, string][] {
  const pattern =
    /(?<![\d:])(\d{1,2}:\d{2})(?!:)\s*(?:[—–\-－~～至到]|——|--){1,2}\s*(?:次日|第二天|翌日|凌晨|下午|晚上?)?(\d{1,2}:\d{2})(?![\d:])/g;
  return [...text.matchAll(pattern)].map((match) => [match[0], match[1] ?? '', match[2] ?? '']);
}

function minutes(time: string): number | undefined {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour > 24 || minute > 59 ? undefined : 60 * hour + minute;
}
