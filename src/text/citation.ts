import { append } from './append.ts';
import { foldWidth } from './fold.ts';
import { numeralPattern, readNumeral } from './numeral.ts';
import { rememberingTexts } from './remembered.ts';

/** A place in a law, as a text cites it: 《道路运输条例》第二十四条第一款第（三）项. */
export interface Citation {
  /** As it is written, without the title marks around it. */
  title: string;
  /** Whether it stands in title marks. */
  marked: boolean;
  /** The number of the decree or document: 国务院令第412号, 国发〔2018〕27号. */
  documentNumber?: string;
  article?: number;
  /** The 一 of 第十二条之一. */
  inserted?: number;
  /** The last article of 第十二条至第十五条. */
  to?: number;
  paragraph?: number;
  item?: number;
  /** The words that say article, paragraph and item; empty where none are written. */
  place: string;
  /** From the title, or for a further article of the same law from its own number, to the end; in UTF-16 code units. */
  span: { index: number; length: number };
}

/**
 * The laws that a text cites, in their order, each article of a law as a citation of its own: titles in 《》 (with titles inside them),
 * and unmarked titles that an article follows. Chinese numerals and digits, ranges, 之一, and numbers of documents are read. Never throws.
 */
export const parseCitations: (text: string) => readonly Citation[] = rememberingTexts((text: string) => {
  const plain = foldWidth(text);
  const found: Citation[] = [];
  for (let at = 0; at < plain.length; ) {
    const title = titleFrom(plain, at);
    if (!title) break;
    const number = numberAfter(plain, title.end);
    const head = { title: text.slice(title.from, title.to), marked: title.marked };
    const cited = citationsAfter(
      text,
      plain,
      { ...head, ...(number.text === undefined ? {} : { documentNumber: number.text }) },
      title.index,
      number.end,
    );
    append(found, cited);
    const last = cited.at(-1);
    at = Math.max(title.end, last ? last.span.index + last.span.length : 0);
  }
  return found;
});

interface Title {
  index: number;
  /** Where the words of the title begin and end. */
  from: number;
  to: number;
  end: number;
  marked: boolean;
}

const numeral = `(?:${numeralPattern})`;
const endings = '(?:法|法典|条例|办法|规定|细则|规则|决定)';
const unmarked = new RegExp(`([\\u3400-\\u9fff]{2,40}?${endings})(?=(?:\\([^()]{0,40}\\))?第${numeral}条)`, 'g');
// 和 stands inside titles too, so only behind another title does it join two
const leading = new RegExp(`^(?:.*(?:根据|依据|依照|按照|违反|符合|${endings}[和与及]))?原?`);
const pronoun = /^(?:本|该|此|其|前述|上述)/;

function titleFrom(plain: string, start: number): Title | undefined {
  for (let at = start; at < plain.length; ) {
    const open = plain.indexOf('《', at);
    const bare = bareTitle(plain, at, open < 0 ? plain.length : open);
    if (bare) return bare;
    if (open < 0) return undefined;
    const close = closingOf(plain, open);
    if (close !== undefined) return { index: open, from: open + 1, to: close, end: close + 1, marked: true };
    at = open + 1;
  }
  return undefined;
}

function bareTitle(plain: string, at: number, before: number): Title | undefined {
  for (const match of plain.slice(at, before).matchAll(unmarked)) {
    const words = match[1] ?? '';
    const skip = leading.exec(words)?.[0].length ?? 0;
    const from = at + match.index + skip;
    const to = at + match.index + words.length;
    // 本条例第三条 says which article, and not of which law
    if (!pronoun.test(plain.slice(from, to)) && to - from >= 3) return { index: from, from, to, end: to, marked: false };
  }
  return undefined;
}

function closingOf(plain: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < plain.length; index += 1) {
    const character = plain.charAt(index);
    if (character === '《') depth += 1;
    else if (character === '》') {
      depth -= 1;
      if (depth === 0) return index;
    } else if (character === '\n') return undefined;
  }
  return undefined;
}

/** What a bracket behind the title says of the decree or document; the bracket is passed over whatever it holds. */
function numberAfter(plain: string, from: number): { text?: string; end: number } {
  const bracket = /^ ?(?:\((?:[^()]|\([^()]{0,20}\)){0,60}\)|\[[^\]]{0,40}\]) ?/.exec(plain.slice(from));
  if (!bracket) return { end: from };
  const inside = bracket[0].trim().slice(1, -1);
  const number = /[\u3400-\u9fff]{1,20}[〔[(]\d{4}[〕\])]第?\d{1,5}号|[\u3400-\u9fff]{0,12}令(?:[〔[(]\d{4}[〕\])])?(?:第?\d{1,5}号)/.exec(
    inside,
  )?.[0];
  return { ...(number === undefined ? {} : { text: number }), end: from + bracket[0].length };
}

type Head = Pick<Citation, 'title' | 'marked' | 'documentNumber'>;

const within = `(?:之(${numeral}))?((?:的?第${numeral}款)?(?:第?(?:\\(${numeral}\\)|${numeral})项)?(?:第?(?:\\(${numeral}\\)|${numeral})目)?)`;
const articles = new RegExp(`^第(${numeral})条${within}(?:\\s?(?:至|到|-|—|~|－)+\\s?第?(${numeral})条)?`);
const itemAlone = new RegExp(`^(?:附件\\d{0,2})?第(${numeral})项`);
const joined = /^(?:、|,|和|及|以及|与|或者|或) ?(?=第[^款项目]{1,8}条)/;

function citationsAfter(text: string, plain: string, head: Head, index: number, end: number): Citation[] {
  const found: Citation[] = [];
  let at = end;
  let start = index;
  for (;;) {
    const match = articles.exec(plain.slice(at));
    if (!match) break;
    const after = at + match[0].length;
    found.push({ ...head, ...placeOf(match), place: text.slice(at, after), span: { index: start, length: after - start } });
    at = after + (joined.exec(plain.slice(after))?.[0].length ?? 0);
    start = at;
    if (at === after) break;
  }
  if (found.length > 0) return found;
  const item = itemAlone.exec(plain.slice(end));
  const number = readNumeral(item?.[1] ?? '');
  const after = item ? end + item[0].length : end;
  const at2 = { place: text.slice(end, after), span: { index, length: trimmedEnd(plain, after) - index } };
  return [{ ...head, ...(number === undefined ? {} : { item: number }), ...at2 }];
}

function placeOf([, article = '', inserted = '', inner = '', to = '']: RegExpExecArray): Partial<Citation> {
  const paragraph = new RegExp(`第(${numeral})款`).exec(inner)?.[1] ?? '';
  const item = new RegExp(`(?:\\((${numeral})\\)|(${numeral}))项`).exec(inner.replace(/^.*款/, ''));
  const read: [keyof Citation, string][] = [
    ['article', article],
    ['inserted', inserted],
    ['to', to],
    ['paragraph', paragraph],
    ['item', item?.[1] ?? item?.[2] ?? ''],
  ];
  return Object.fromEntries(
    read.flatMap(([name, words]) => {
      const number = words === '' ? undefined : readNumeral(words);
      return number === undefined ? [] : [[name, number]];
    }),
  );
}

function trimmedEnd(plain: string, end: number): number {
  return plain.charAt(end - 1) === ' ' ? end - 1 : end;
}
