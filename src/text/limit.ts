import { foldWidth } from './fold.ts';
import { numeralPattern, readNumeral } from './numeral.ts';
import { rememberingTexts } from './remembered.ts';
import { type SpanUnit, spanOf } from './span.ts';

/** The units that limits are written in; 日 is a working day or a calendar day by what the limit belongs to. */
export type LimitUnit = SpanUnit | '日';

/** What a time limit says; `vague` promises nothing that can be counted, `unreadable` was not understood. */
export type Limit =
  | { kind: 'days'; amount: number; unit: LimitUnit }
  | { kind: 'immediate' }
  | { kind: 'none' }
  | { kind: 'vague'; text: string }
  | { kind: 'unreadable'; text: string };

/** Reads a time limit as tables and guides write it: `20个工作日`, `20(工作日)`, `二十日内`, `当场办结`, `无法定期限`. Never throws. */
export const parseLimit: (text: string) => Limit = rememberingTexts((text: string): Limit => {
  const plain = foldWidth(text)
    .replace(/\s+/g, '')
    .replace(/[。;,、]+$/, '');
  if (/^(?:当场|即时|即办|立即|立等|现场)(?:办结|办理|办|可取|件)?$/.test(plain)) return { kind: 'immediate' };
  if (/^无(?:法定|规定|明确)?(?:的)?(?:办结|办理)?(?:期限|时限)?(?:规定|要求)?$/.test(plain)) return { kind: 'none' };
  const match = counted.exec(plain);
  const amount = match ? readNumeral(match[1] ?? '') : undefined;
  const unit = units[match?.[2] ?? match?.[3] ?? ''];
  if (amount !== undefined && unit) return amount === 0 ? { kind: 'immediate' } : { kind: 'days', amount, unit };
  return { kind: vague.test(plain) ? 'vague' : 'unreadable', text };
});

/** A limit as officials write it (`20个工作日`, `当场办结`), or in English; what could not be read stays as it stands. */
export function formatLimit(limit: Limit, language: 'zh' | 'en'): string {
  if (limit.kind === 'days') return written[language](limit.amount, limit.unit);
  return 'text' in limit ? limit.text : words[language][limit.kind];
}

/** How one limit stands to another: `unknown` where the calendar decides, or where one of them cannot be counted. */
export type LimitOrder = 'shorter' | 'equal' | 'longer' | 'unknown';

/**
 * Whether `a` is shorter or longer than `b`, said only where it is certain for every start: 60个工作日 is longer than 60日, 5个工作日
 * against 7日 is unknown. Of a licence 日 means working days (行政许可法第八十二条), elsewhere calendar days. No limit is compared with no other.
 */
export function compareLimits(a: Limit, b: Limit, options: { licence: boolean }): LimitOrder {
  if (a.kind === 'none' && b.kind === 'none') return 'equal';
  const first = measureOf(a, options.licence);
  const second = measureOf(b, options.licence);
  if (!first || !second) return 'unknown';
  if (first.amount === 0 || second.amount === 0 || first.unit === second.unit) return orderOf(first.amount, second.amount);
  const [one, other] = [spanOf(first.amount, first.unit), spanOf(second.amount, second.unit)];
  if (one.most < other.least) return 'shorter';
  if (one.least > other.most) return 'longer';
  return exact(first) && exact(second) ? orderOf(one.least, other.least) : 'unknown';
}

const units: Readonly<Record<string, LimitUnit>> = {
  工作日: '工作日',
  自然日: '自然日',
  日历日: '自然日',
  日: '日',
  天: '日',
  小时: '小时',
  月: '月',
  年: '年',
};
const unit = Object.keys(units).join('|');
const counted = new RegExp(
  `^(?:(?:自)?(?:受理|受理申请|收到申请)(?:之日)?[起后])?(?:法定|承诺|不超过)?(${numeralPattern})个?(?:(${unit})|\\((${unit})\\))(?:以内|之内|内)?(?:办结|完成)?$`,
);
const vague = /尽快|尽早|及时|适时|按时|视.{0,12}(?:定|情况|情形)|[按依].{0,12}(?:规定|要求|程序)|待定|另行|为准|不定/;

const words = {
  zh: { immediate: '当场办结', none: '无法定期限' },
  en: { immediate: 'handled on the spot', none: 'no statutory limit' },
} as const;
const englishUnits = { 工作日: 'working day', 自然日: 'calendar day', 日: 'day', 小时: 'hour', 月: 'month', 年: 'year' } as const;
const written = {
  zh: (amount: number, of: LimitUnit) => `${amount}${of === '工作日' || of === '自然日' || of === '月' ? '个' : ''}${of}`,
  en: (amount: number, of: LimitUnit) => `${amount} ${englishUnits[of]}${amount === 1 ? '' : 's'}`,
} as const;

type Measure = { amount: number; unit: SpanUnit };

/** A limit as an amount of one unit; years as months, since twelve of these are one. */
function measureOf(limit: Limit, licence: boolean): Measure | undefined {
  if (limit.kind === 'immediate') return { amount: 0, unit: '小时' };
  if (limit.kind !== 'days') return undefined;
  if (limit.unit === '年') return { amount: 12 * limit.amount, unit: '月' };
  if (limit.unit === '日') return { amount: limit.amount, unit: licence ? '工作日' : '自然日' };
  return { amount: limit.amount, unit: limit.unit };
}

/** Hours and calendar days measure the same clock: 24小时 is one 自然日. */
function exact(measure: Measure): boolean {
  return measure.unit === '自然日' || measure.unit === '小时';
}

function orderOf(a: number, b: number): LimitOrder {
  if (a === b) return 'equal';
  return a < b ? 'shorter' : 'longer';
}
