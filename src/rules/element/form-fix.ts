import type { Element, Members, Place } from '../../standard/element.ts';
import { formats, isDate } from '../../standard/formats.ts';
import type { Standard } from '../../standard/standard.ts';
import { formValue, membersOf } from '../../tables/importing/cell.ts';
import { splitMembers } from '../../tables/importing/split.ts';
import { foldWidth } from '../../text/fold.ts';
import { readNumeral } from '../../text/numeral.ts';
import { parsePhones } from '../../text/phone.ts';
import { commonCharacters } from '../../text/same-shape.ts';
import type { Expected } from './form-words.ts';
import { shapeOf } from './shape.ts';

/** The value that was meant, and whether that is sure. */
export interface FormFix {
  value: string | readonly string[];
  safe: boolean;
}

const yes = /^(?:yes|y|是的|对|√|✓|✔|☑)$/i;
const no = /^(?:no|n|不是|×|✗|✘)$/i;
/** Brackets around a list that YAML takes for a part of the text. */
const bracketed = /^(?:\[(.*)\]|［(.*)］|【(.*)】|〔(.*)〕|\((.*)\)|（(.*)）)$/s;

/** How a value of the wrong form is mended, where it says the same in another spelling: `2026年3月5日`, `３次`, a list written as one text. */
export function formFix(expected: Expected, data: unknown, place: Place | undefined, standard: Standard): FormFix | undefined {
  if (typeof data !== 'string') return undefined;
  if (expected === 'array') return listOf(data, (place as Element | undefined)?.list, standard);
  const value = plainForm(expected, foldWidth(data).trim());
  return value === undefined ? undefined : { value, safe: true };
}

function plainForm(expected: Expected, plain: string): string | undefined {
  if (expected === 'integer') {
    const number = readNumeral(/^(.+?)[次份个]?$/.exec(plain)?.[1] ?? '');
    return Number.isInteger(number) ? String(number) : undefined;
  }
  if (expected === 'boolean') return yes.test(plain) ? '是' : no.test(plain) ? '否' : undefined;
  if (expected === 'url' || expected === 'email') {
    const address = plain.replace(/\s/g, '').replaceAll('。', '.');
    return formats[expected]?.(address) ? address : undefined;
  }
  if (expected !== 'date') return undefined;
  const match = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(plain);
  const date = match && `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return date && isDate(date) ? date : undefined;
}

/** Whether a map stands where a list of such maps belongs: its only member, without the dash. A key that no member has may as well be one. */
export function isOnlyMember(expected: Expected, data: unknown, place: Place | undefined): boolean {
  const fields = (place as Element | undefined)?.list?.fields;
  if (expected !== 'array' || fields === undefined || shapeOf(data) !== 'map') return false;
  const keys = Object.keys(data as object);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(fields, key));
}

/** A list that stands there as one text: words of a closed list, telephone numbers, or a sentence that is its only member. */
function listOf(text: string, members: Members | undefined, standard: Standard): FormFix | undefined {
  if (!members || members.fields) return undefined;
  const whole = commonCharacters(text).trim();
  const found = bracketed.exec(whole);
  const inside = found?.slice(1).find((one) => one !== undefined) ?? whole;
  if (members.vocabulary !== undefined || members.format === 'phone') {
    const formed = membersOf(inside, members, {}, standard).map((member) => formValue(member, members, {}, standard));
    const value = formed.flatMap((one) => ('text' in one ? [one.text] : []));
    const isWhole = value.length === formed.length && value.length > 0;
    return isWhole && (members.format !== 'phone' || value.every(isPhone)) ? { value, safe: true } : undefined;
  }
  if (members.format !== undefined || found || listed.test(text)) return undefined;
  const value = splitMembers(text, '；;\n');
  return value.length > 0 ? { value, safe: value.length === 1 } : undefined;
}

/** Numbered members are parted by their numbers, which somebody should look at. */
const listed = /^\s*(?:\d{1,2}\s*[.．、]|[（(]?[一二三四五六七八九十\d]{1,2}[）)、]|[①-⑳])/;

function isPhone(text: string): boolean {
  const [first, second] = parsePhones(text);
  return first !== undefined && second === undefined && first.raw === text;
}
