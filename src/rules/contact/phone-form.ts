import type { Hit } from '../../finding/rule.ts';
import { formatPhone, isUsual, type Phone, parsePhones } from '../../text/phone.ts';
import { rememberingTexts } from '../../text/remembered.ts';
import { rule } from '../kinds.ts';
import { phonesOf } from './phones-of.ts';
import { isPlaceholder } from './placeholder.ts';

interface Args {
  stands: string;
  /** `spelling`: the number is clear, its writing is not the usual one; `unread`: no number that can be dialled. */
  kind: 'spelling' | 'unread' | 'no-area';
  should?: string;
}

/** A telephone number in another writing than the usual one, or one that cannot be dialled. */
export const contactPhoneForm = rule<Args>({
  scope: 'item',
  byEntry: ['consult', 'complain', 'places', 'specialProcedures', 'remedies'],
  id: 'contact/phone-form',
  group: 'contact',
  severity: 'warn',
  certainty: 'V',
  clauses: ['element-table-notes', 'practice-item-lists'],
  needs: [],
  check({ item }) {
    const hits: Hit<Args>[] = [];
    for (const { text, path } of phonesOf(item)) {
      const fault = isUsual(text) ? undefined : faultOf(text);
      if (fault) hits.push({ path, ...fault });
    }
    return hits;
  },
  words: {
    zh: {
      title: '电话的写法不对',
      about: '电话写“区号-号码”，用半角数字和半角连字符，分机写“转”，几个号码用顿号隔开；12345等热线直接写号码。',
      brief: ({ stands, kind }) =>
        kind === 'unread' ? `电话“${stands}”位数不对，拨不通` : kind === 'no-area' ? `电话${stands}没有区号` : `电话“${stands}”写法不规范`,
      mark: ({ kind, should }) => (kind === 'unread' ? '位数不对' : kind === 'no-area' ? '没有区号' : `应当写${should}`),
      should: ({ kind, should }) => (kind === 'spelling' && should ? should : '区号-号码，例如0460-5500121'),
      mend: ({ kind, should }) =>
        kind === 'unread' ? '拨一遍核对，补齐或者改正号码。' : kind === 'no-area' ? '在号码前补写区号和半角连字符。' : `改为${should}。`,
      otherwise: ({ kind }) => (kind === 'unread' ? '申请人打不通。' : '手机上点不开，外地的申请人打不通。'),
      falsePositives: '热线、手机、400和800号码都认得，分机写“转”或者连字符都可以；号码前后的姓名、时间等文字不算错；没有区号的只供参考。',
    },
    en: {
      title: 'A telephone number in another writing',
      about:
        'Numbers are written area code, hyphen, number, in half-width digits, an extension behind 转, several joined by 、; hotlines such as 12345 stand alone.',
      brief: ({ stands, kind }) =>
        kind === 'unread'
          ? `the number “${stands}” has a wrong number of digits`
          : kind === 'no-area'
            ? `the number ${stands} has no area code`
            : `the number “${stands}” is not written as usual`,
      mark: ({ kind, should }) =>
        kind === 'unread' ? 'a wrong number of digits' : kind === 'no-area' ? 'no area code' : `should be ${should}`,
      should: ({ kind, should }) => (kind === 'spelling' && should ? should : 'area code-number, such as 0460-5500121'),
      mend: ({ kind, should }) =>
        kind === 'unread'
          ? 'Dial it, and complete or correct it.'
          : kind === 'no-area'
            ? 'Put the area code and a hyphen before it.'
            : `Write ${should}.`,
      otherwise: ({ kind }) =>
        kind === 'unread' ? 'Nobody answers.' : 'It cannot be dialled from a telephone’s screen, or from elsewhere.',
      falsePositives:
        'Hotlines, mobile, 400 and 800 numbers are known, and an extension behind 转 or a hyphen; words around a number are no fault; a missing area code is a note.',
    },
  },
  examples: {
    good: [
      'name: 医师执业注册\nconsult: { phones: [0460-5500231, "12345", 0460-5500121转803, 400-123-4567] }\ncomplain: { phones: [0460-5500121（工作日）] }\n',
    ],
    bad: [
      'name: 优待证申领\nconsult: { phones: [０460—5550 021] }\n',
      'name: 优待证申领\nconsult: { phones: [（0460）5500231] }\ncomplain: { phones: [5500231] }\n',
      'name: 优待证申领\nconsult: { phones: [0460-550023] }\n',
    ],
  },
});

/** What is wrong with a text of telephone numbers, as all but the place of a hit; undefined where nothing is. */
const faultOf = rememberingTexts((text: string): Omit<Hit<Args>, 'path'> | undefined => {
  if (isPlaceholder(text) || !/[\d０-９]/.test(text)) return undefined;
  const phones = parsePhones(text);
  const left = phones.reduce((rest, phone) => rest.replace(phone.raw, ''), text);
  if (/[\d０-９]{5}/.test(left.replace(times, ''))) return { args: { stands: text, kind: 'unread' } };
  const bare = phones.find((phone) => /^[2-9]\d{6,7}$/.test(phone.number))?.raw.trim();
  if (bare !== undefined) return { args: { stands: bare, kind: 'no-area' }, severity: 'info', words: bare };
  const should = formatPhone(...phones);
  // words around a number stay: only a text of numbers and what joins them is replaced
  const alone = /^[\s、，,;；/]*$/.test(left);
  const joined = phones.length < 2 || !alone || !/[，,;；/]/.test(left);
  if (phones.length === 0 || (joined && phones.every(isWrittenWell))) return undefined;
  return { args: { stands: text, kind: 'spelling', should }, ...(alone ? { fix: { value: should, safe: true } } : {}) };
});

function isWrittenWell(phone: Phone): boolean {
  return formatPhone(phone) === phone.raw.trim().replace(/(?<=\d{5})-(?=\d)/, '转');
}

/** Digits beside a number that are no number: addresses, hours, days, windows. */
const times = /https?:[^\s，。；]+|[\w.]+@[\w.]+|\d{1,2}[:：]\d{2}|\d{4}年|\d{1,5}号|[\d０-９]{1,4}(?:室|楼|房|窗|层|栋|分机)/g;
