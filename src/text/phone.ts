import { foldWidth } from './fold.ts';
import { rememberingTexts } from './remembered.ts';

/** One telephone number: `0460-5500121`, `12345`, `400-123-4567`, a mobile number. */
export interface Phone {
  /** With a hyphen behind the area code, and without spaces. */
  number: string;
  /** What is dialled after the number answers: an extension, or the digits of a menu (`9-3`). */
  extension?: string;
  /** A public hotline, which advice and complaints share on purpose. */
  hotline: boolean;
  /** The number as it stands in the text. */
  raw: string;
}

/**
 * The telephone numbers in a text, in their order, whatever stands around and between them; full-width digits, long dashes, spaces and
 * brackets are read. What has no known form (a digit too few or too many) is left out. Never throws.
 */
export const parsePhones: (text: string) => readonly Phone[] = rememberingTexts((text: string) => {
  if (isUsual(text)) return [{ number: text, hotline: false, raw: text }];
  const plain = foldWidth(text).replace(/[—–‐‑―−ー]/g, '-');
  return [...plain.matchAll(pattern)].map((match) => toPhone(match, text));
});

/** Whether a text is one number of a line with its area code, written as it should be: `0460-5500121`, as most are. */
export function isUsual(text: string): boolean {
  return /^0(?:10|2\d|[3-9]\d{2})-[2-9]\d{6,7}$/.test(text);
}

/** A number as officials write it: `0460-5500121`, with its extension `0460-5500121转803`. Several are joined by 、. */
export function formatPhone(...phones: readonly Phone[]): string {
  return phones.map((phone) => (phone.extension ? `${phone.number}转${phone.extension}` : phone.number)).join('、');
}

/** Whether a text holds hotlines only: five or six digits that begin with 12, with or without an area code (`12345`, `020-12345`). */
export function isHotline(text: string): boolean {
  const phones = parsePhones(text);
  return phones.length > 0 && phones.every((phone) => phone.hotline);
}

/** Whether two texts hold the same numbers, in any order and spelling; with `hotlines: false` hotlines are left out on both sides. */
export function samePhones(a: string, b: string, options: { hotlines?: boolean } = {}): boolean {
  const first = numbersOf(a, options.hotlines ?? true);
  if (first.size === 0) return false;
  const second = numbersOf(b, options.hotlines ?? true);
  return first.size === second.size && [...first].every((number) => second.has(number));
}

const join = ' {0,3}-{0,3} {0,3}';
const area = `(?:\\(?\\+?86${join}\\(?0?(?<abroad>10|2\\d|[3-9]\\d{2})|\\(?(?<area>0(?:10|2\\d|[3-9]\\d{2})))\\)?${join}`;
const local = '[2-9]\\d{6,7}|[2-9]\\d{2} \\d{4}|[2-9]\\d{3} \\d{3,4}';
const short = '1[12]\\d{3,4}|9[56]\\d{3,4}';
const others = `(?<free>[48]00(?:[- ]?\\d){7})|(?:\\+?86${join})?(?<mobile>1[3-9]\\d{9})|(?<emergency>(?<=^|[、,;/ ])(?:110|119|120|122)(?=$|[、,;/ ]))`;
const extension = `(?: ?(?:-+|\\(?(?:转|转分机|分机)号?) ?(?<extension>\\d{1,6}(?:-\\d{1,2})*)(?![\\d:])\\)?)?`;
const pattern = new RegExp(
  `(?<![\\d.@A-Za-z]|\\d:|\\d{3}\\) {0,3}|\\d {0,3}-{1,3} {0,3})(?:(?:${area})?(?<line>${local}|${short})|${others})(?![\\dA-Za-z号年元:])${extension}`,
  'g',
);

function toPhone(match: RegExpExecArray, text: string): Phone {
  const groups = match.groups ?? {};
  const line = groups.line?.replaceAll(' ', '');
  const free = groups.free?.replace(/[- ]/g, '').replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  const code = groups.abroad ? `0${groups.abroad}` : groups.area;
  const bare = line ?? free ?? groups.mobile ?? groups.emergency ?? '';
  return {
    number: code ? `${code}-${bare}` : bare,
    ...(groups.extension ? { extension: groups.extension } : {}),
    hotline: /^12\d{3,4}$/.test(bare),
    raw: text.slice(match.index, match.index + match[0].length),
  };
}

function numbersOf(text: string, hotlines: boolean): Set<string> {
  const numbers = new Set<string>();
  for (const phone of parsePhones(text)) if (hotlines || !phone.hotline) numbers.add(formatPhone(phone));
  return numbers;
}
