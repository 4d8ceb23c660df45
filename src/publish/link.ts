import type { Language } from '../finding/language.ts';
import { parsePhones } from '../text/phone.ts';

/** The address behind a value of a format, or undefined where it is no address that a page may link to: `javascript:` never gets through. */
export function safeHref(text: string, format: string | undefined): string | undefined {
  if (format === 'url' && /^https?:\/\/[^\s"'<>]+$/i.test(text)) return text;
  if (format === 'email' && /^[^\s@<>"'?&]+@[^\s@<>"'?&]+$/.test(text)) return `mailto:${text}`;
  if (format === 'phone') {
    const [phone, ...more] = parsePhones(text);
    return phone && more.length === 0 ? `tel:${phone.number}` : undefined;
  }
  return undefined;
}

/** A date as it stands in prose: 2026年3月2日 for `2026-03-02`; undefined for anything else. */
export function longDate(date: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : undefined;
}

/** A date as a page in a language writes it. */
export function dateIn(lang: Language, date: string): string {
  return lang === 'zh' ? (longDate(date) ?? date) : date;
}

/** A text as a CSS string: every character but letters and digits is written as its number, so that nothing can end the string. */
export function cssString(text: string): string {
  const escaped = [...text].map((char) => (/[\p{L}\p{N}]/u.test(char) ? char : `\\${(char.codePointAt(0) ?? 0).toString(16)} `));
  return `"${escaped.join('')}"`;
}

/** Whether a text must be marked as Chinese on a page in another language, so that it is read out as such. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
