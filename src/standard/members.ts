import { foldText } from '../text/fold.ts';
import { readNumeral } from '../text/numeral.ts';

/** A member of a list: as it is shown, and the key by which it is looked up in the other list. */
export interface Member {
  text: string;
  key: string;
}

/** A material by its name and situation, which tells two materials of one name apart; a condition or a word by its text. */
export function memberOf(member: unknown): Member {
  const [name, situation] = [written(member, 'name'), written(member, 'situation')];
  return { text: situation === '' ? name : `${name}（${situation}）`, key: [name, situation].map(foldText).join(' ').trim() };
}

/** A legal basis by its law and article, or, where only the text stands, by that. */
export function basisOf(member: unknown): Member {
  const law = typeof member === 'string' ? member : written(member, 'law') || written(member, 'text');
  return { text: law + written(member, 'article'), key: basisKey({ law, article: written(member, 'article') }) };
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
