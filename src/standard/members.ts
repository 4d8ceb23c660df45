import { parseCitations } from '../text/citation.ts';
import { foldText } from '../text/fold.ts';
import { leadingCitations } from '../text/leading-citations.ts';
import { readNumeral } from '../text/numeral.ts';

/** A member of a list: as it is shown, and the key by which it is looked up in the other list. */
export interface Member {
  text: string;
  key: string;
  /** The key of its name alone, and its situation: 居民户口簿 asked for always, and only of minors. */
  name: string;
  situation: string;
}

/** The one name for a folded name that has others: 户口本 is 居民户口簿. */
export type Canonical = (folded: string) => string;

/** A material by its name and situation, which tells two materials of one name apart; a condition or a word by its text. */
export function memberOf(member: unknown, canonical: Canonical = (folded) => folded): Member {
  const [name, situation] = [written(member, 'name'), written(member, 'situation')];
  const [one, when] = [canonical(foldText(name)), foldText(situation)];
  return { text: situation === '' ? name : `${name}（${situation}）`, key: `${one} ${when}`.trim(), name: one, situation: when };
}

/** A legal basis by each law and article that it names, in fields of their own or within its text; where it names none, by that text. */
export function basisOf(member: unknown): Member[] {
  const [law, article, text] = [
    typeof member === 'string' ? member : written(member, 'law'),
    written(member, 'article'),
    written(member, 'text'),
  ];
  const cited = article === '' ? leadingCitations(law === '' ? text : law) : [];
  if (cited.length > 0) return cited.map(({ title, place }) => memberAt(title, place));
  const title = law === '' ? text : law;
  const places = article === '' ? [] : parseCitations(`《甲》${article}`).filter((one) => one.article !== undefined);
  // only where the articles are all that stands there: 第三条、第五条 are two, 第三条及附件 stays as it is
  const all = places.map(({ place }) => place).join('').length >= article.replace(/[、，,和及\s]/g, '').length;
  return places.length > 1 && all ? places.map(({ place }) => memberAt(title, place)) : [memberAt(title, article)];
}

function memberAt(law: string, article: string): Member {
  const key = basisKey({ law, article });
  return { text: law + article, key, name: key, situation: '' };
}

/** The key of a law and its article: 《中华人民共和国药品管理法》第二十四条 and 药品管理法 第24条 are one. */
export function basisKey({ law, article }: { law: string; article: string }): string {
  const title = foldText(law)
    .replace(/^《(.+)》$/, '$1')
    .replace(/^中华人民共和国/, '');
  return `${title} ${foldArticle(article)}`.trim();
}

function foldArticle(article: string): string {
  return foldText(article).replace(/第([^第条款项]+)([条款项])/g, (all, numeral: string, unit: string) => {
    const number = readNumeral(numeral);
    return number === undefined ? all : `第${number}${unit}`;
  });
}

function written(member: unknown, field: string): string {
  if (typeof member === 'string') return field === 'name' ? member : '';
  if (typeof member !== 'object' || member === null) return '';
  const value = (member as Record<string, unknown>)[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
