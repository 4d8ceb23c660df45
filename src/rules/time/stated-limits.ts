import { type Limit, parseLimit } from '../../text/limit.ts';
import { numeralPattern } from '../../text/numeral.ts';
import { rememberingTexts } from '../../text/remembered.ts';

/** A limit for the whole handling that running text states, with the words that state it; `of` where it says which of the two it is. */
export interface StatedLimit {
  words: string;
  text: string;
  limit: Limit;
  of?: 'promised' | 'statutory';
}

/** Stretches of time that are no limit of the whole handling, or that hold in some cases only: a sentence with one of these is left out. */
const otherwise =
  /延长|延期|补正|补齐|补交|补充|送达|寄|快递|邮|公示|公告|核查|勘[查验察]|踏勘|评审|评估|检验|检测|检疫|鉴定|听证|审计|体检|届满|逾期|有效|期满|以前|之前|日前|月前|年前|前(?:申请|提出|办理|预约|提交|来)|复议|诉讼|起诉|特殊|特别|加急|预约|告知|退[回还]|异议|申诉|一般|通常|最快|平均|大约|左右|约|情况|情形|复杂|简单|简易|仍|此外|另外|以外|不含|不包括|中心支付|到账|发放到|转[交送报]|移送|初审|上报|报送|环节|阶段/;
/** Other matters than the one that the text belongs to, unless its name says that it is this one. */
const matters = ['变更', '延续', '注销', '补办', '补发', '换发', '换证', '换领', '年检', '年审', '备案', '登记', '转移'];

const span = `(?:${numeralPattern})个?(?:工作日|自然日|日|天|小时|月|年)`;
const within = '(?:以内|之内|内)?';
const patterns: readonly RegExp[] = [
  new RegExp(`(?<of>承诺|法定)(?:的)?(?:办结|办理|审批|审核)?(?:时限|期限|时间|件)?[为是：:]?(?:不超过)?(?<span>${span})`, 'g'),
  new RegExp(`(?:办结|办理|审批)(?:时限|期限|时间)[为是：:](?:自?受理(?:申请)?(?:之日)?[起后])?(?:不超过)?(?<span>${span})`, 'g'),
  new RegExp(
    `自?(?:受理|收到申请|提交申请)(?:申请|之日|材料)*[起后](?:的)?(?<span>${span})${within}(?:予以)?(?:办结|办理完毕|办完|作出.{0,12}决定)`,
    'g',
  ),
  new RegExp(`(?<span>${span})${within}(?:就|即)?(?:可以|可|能够|能)?(?:办结|办好|办完|办理完毕|拿到(?:证|结果)|拿证|取证|领证|出证)`, 'g'),
];

/** Words without which no pattern is met. */
const anyOfThem = /承诺|法定|[时期]限|时间|办[结完好]|办理完毕|作出|拿[到证]|[取领出]证/;

/** The limits that a text states for the handling as a whole, in their order; what speaks of a part, of a case or of another matter is left out. */
export function statedLimits(text: string, name: string): StatedLimit[] {
  if (!anyOfThem.test(text)) return [];
  return sentencesOf(text)
    .filter((sentence) => !otherwise.test(sentence) && !matters.some((matter) => sentence.includes(matter) && !name.includes(matter)))
    .flatMap((sentence) => patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].flatMap(toStated)))
    .filter((stated, index, all) => all.findIndex((other) => other.text === stated.text) === index);
}

/** Whether a text states any limit for the handling as a whole, of whatever matter. */
export const statesAny: (text: string) => boolean = rememberingTexts((text: string) => statedLimits(text, matters.join('')).length > 0);

/** Every stretch of time that a text names, whatever it belongs to. */
export function spansIn(text: string): Limit[] {
  return [...text.matchAll(new RegExp(span, 'g'))].map((match) => parseLimit(match[0]));
}

function toStated(match: RegExpMatchArray): StatedLimit[] {
  const { span: text = '', of } = match.groups ?? {};
  const limit = parseLimit(text);
  if (limit.kind !== 'days') return [];
  return [{ words: match[0], text, limit, ...(of ? { of: of === '承诺' ? ('promised' as const) : ('statutory' as const) } : {}) }];
}

function sentencesOf(text: string): string[] {
  return text.split(/[。；;！!？?\n]/).filter((sentence) => sentence !== '');
}
