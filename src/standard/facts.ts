import { compareLimits, type Limit, parseLimit } from '../text/limit.ts';
import type { Item } from './generated/item.ts';
import type { Element, StandardsPack } from './generated/pack.ts';

/** What is derived from a resolved item and stands beside it for predicates, as `facts`. */
export interface Facts {
  promisedAgainstStatutory?: '短于' | '等于' | '长于' | '不可比';
  promisedImmediate?: boolean;
  promisedWorkdays?: number;
  statutoryWorkdays?: number;
  hasGuide?: boolean;
  licence?: boolean;
  started?: boolean;
  ended?: boolean;
  datesCrossed?: boolean;
}

const flag = (title: string, en: string, zh: string, about: string): Element => ({
  title,
  en,
  about: { zh, en: about },
  schema: { type: 'boolean' },
});
const count = (title: string, en: string, zh: string, about: string): Element => ({
  title,
  en,
  about: { zh, en: about },
  schema: { type: 'integer' },
});

/** The facts as elements, so that predicates over them are checked and labelled like any other. */
export const factElements: Record<keyof Facts, Element> = {
  promisedAgainstStatutory: {
    title: '承诺时限与法定时限相比',
    en: 'Promised against statutory limit',
    about: {
      zh: '短于、等于、长于或者不可比；单位不同的，只在结果确定时才下结论。',
      en: 'Shorter, equal, longer or not comparable; across units only where the result is certain.',
    },
    schema: { type: 'string' },
  },
  promisedImmediate: flag('承诺当场办结', 'Promised on the spot', '承诺办结时限为当场办结。', 'The promised limit is on the spot.'),
  promisedWorkdays: count(
    '承诺工作日数',
    'Promised working days',
    '承诺办结时限以工作日计的天数，当场办结为0。',
    'The promised limit in working days, 0 on the spot.',
  ),
  statutoryWorkdays: count(
    '法定工作日数',
    'Statutory working days',
    '法定办结时限以工作日计的天数。',
    'The statutory limit in working days.',
  ),
  hasGuide: flag('编制办事指南', 'Has a guide', '事项类型属于编制办事指南的类型。', 'The type is one that has a service guide.'),
  licence: flag('行政许可', 'Is a licence', '事项类型为行政许可。', 'The type is an administrative licence.'),
  started: flag('已经生效', 'In force', '计划生效日期不晚于核对日期。', 'The planned start is not after the date of the check.'),
  ended: flag('已到取消日期', 'Past its end', '计划取消日期不晚于核对日期。', 'The planned end is not after the date of the check.'),
  datesCrossed: flag(
    '取消早于生效',
    'Ends before it starts',
    '计划取消日期早于计划生效日期。',
    'The planned end is before the planned start.',
  ),
};

const said = { shorter: '短于', equal: '等于', longer: '长于', unknown: '不可比' } as const;

/** Derives the facts of a resolved item for a date (`YYYY-MM-DD`); what the item does not say is left out. */
export function factsOf(item: Item, pack: StandardsPack, asOf: string): Facts {
  const facts: Facts = {};
  const promised = limitOf(item.limit?.promised);
  const statutory = limitOf(item.limit?.statutory);
  const licence = item.type === undefined ? undefined : item.type === '行政许可';
  if (promised && statutory) facts.promisedAgainstStatutory = said[compareLimits(promised, statutory, { licence: licence ?? false })];
  if (promised) facts.promisedImmediate = promised.kind === 'immediate';
  const promisedWorkdays = promised && workdays(promised);
  const statutoryWorkdays = statutory && workdays(statutory);
  if (promisedWorkdays !== undefined) facts.promisedWorkdays = promisedWorkdays;
  if (statutoryWorkdays !== undefined) facts.statutoryWorkdays = statutoryWorkdays;
  if (licence !== undefined) facts.licence = licence;
  const guide = item.type && pack.vocabularies['itemType']?.terms[item.type]?.guide;
  if (typeof guide === 'boolean') facts.hasGuide = guide;
  if (item.effective) facts.started = item.effective <= asOf;
  if (item.cancelled) facts.ended = item.cancelled <= asOf;
  if (item.effective && item.cancelled) facts.datesCrossed = item.cancelled < item.effective;
  return facts;
}

/** A limit as it is written; undefined where nothing stands or nothing can be read from it. */
function limitOf(text: string | undefined): Limit | undefined {
  if (text === undefined || text === '') return undefined;
  const limit = parseLimit(text);
  return limit.kind === 'vague' || limit.kind === 'unreadable' ? undefined : limit;
}

function workdays(limit: Limit): number | undefined {
  if (limit.kind === 'immediate') return 0;
  return limit.kind === 'days' && limit.unit === '工作日' ? limit.amount : undefined;
}
