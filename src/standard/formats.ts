import { parseLimit } from '../text/limit.ts';

/** What each `format` of the item schema accepts. What a rule of its own judges (phones, codes) is free here. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  limit: (text) => parseLimit(text).kind !== 'unreadable',
  date: isDate,
  url: (text) => /^https?:\/\/[^\s/]+/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  file: (text) => !/^([\\/]|[A-Za-z]:)|(^|[\\/])\.\.([\\/]|$)/.test(text),
  phone: () => true,
  code: () => true,
};

/** Whether a text is a day of the calendar written as `2026-03-05`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
