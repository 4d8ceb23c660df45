import type { Proposed } from '../../compare/align/align.ts';
import type { Group } from '../../compare/align/group.ts';
import type { Said } from '../../finding/language.ts';
import { counted } from '../counted.ts';

interface AlignWords {
  heading: string;
  sources(names: readonly string[]): string;
  source(name: string, items: number): string;
  counts(groups: number, all: number, alone: number): string;
  candidates: string;
  by: Record<Group['by'], string>;
  score(score: number): string;
  names: string;
  codes: string;
  propose: string;
  code: string;
  name: string;
  why: Record<Proposed['why'], string>;
  /** Some have a member or a value, the others have not, or another. */
  asked(who: string, label: string, member: string, others: string): string;
  notAsked(who: string, label: string, member: string, others: string): string;
  value(label: string, parts: readonly string[]): string;
  part(who: string, value: string): string;
  few(names: readonly string[]): string;
  many(count: number): string;
  rest: string;
  none: string;
  alone(count: number): string;
  more(count: number, command: string): string;
  and: string;
  columns: {
    group: string;
    by: string;
    source: string;
    item: string;
    code: string;
    agency: string;
    place: string;
    element: string;
    says: string;
    who: string;
    said: string;
  };
  sheets: { groups: string; matrix: string; outliers: string };
  filterName: string;
  all: string;
  only: string;
}

/** The words of `santong align`. */
export const alignWords: Said<AlignWords> = {
  zh: {
    heading: '各地同一事项对照',
    sources: (names) => `来源${names.length}个：${names.join('、')}`,
    source: (name, items) => `${name}（${items}项）`,
    counts: (groups, all, alone) => `可能是同一事项的${groups}组，其中各来源都有的${all}组；只在一个来源的${alone}项。`,
    candidates: '以下都是建议，供人工认定，没有改动任何文件。',
    by: { code: '编码相同', name: '名称相同', likeness: '名称、依据、材料相近', alone: '只在一个来源' },
    score: (score) => `相近程度${Math.round(score * 100)}%`,
    names: '名称',
    codes: '编码',
    propose: '建议',
    code: '基本编码',
    name: '事项名称',
    why: { only: '都是这样写的', national: '国家基本目录的编码', most: '多数来源这样写', first: '各来源不一，取第一个来源的' },
    asked: (who, label, member, others) => `${who}的${label}有“${member}”，${others}没有`,
    notAsked: (who, label, member, others) => `${who}的${label}没有“${member}”，${others}有`,
    value: (label, parts) => `${label}：${parts.join('；')}`,
    part: (who, value) => `${who}${/[!-~]$/.test(who) ? ' ' : ''}${value}`,
    few: (names) => names.join('、'),
    many: (count) => `${count}个来源`,
    rest: '其余',
    none: '写明的要素都一致',
    alone: (count) => `只在一个来源的${count}项，见--all`,
    more: (count, command) => `另有${count}组，见：${command}`,
    and: '、',
    columns: {
      group: '组',
      by: '根据',
      source: '来源',
      item: '事项名称',
      code: '基本编码',
      agency: '实施主体',
      place: '位置',
      element: '要素',
      says: '内容',
      who: '有的来源',
      said: '写明的来源',
    },
    sheets: { groups: '分组', matrix: '要素对照', outliers: '出入' },
    filterName: '事项名称或者编码',
    all: '全部',
    only: '只看有出入的',
  },
  en: {
    heading: 'The same item across regions',
    sources: (names) => `${names.length} sources: ${names.join(', ')}`,
    source: (name, items) => `${name} (${counted(items, 'item')})`,
    counts: (groups, all, alone) =>
      `${counted(groups, 'group')} that may be one matter, ${all} of them in every source; ${counted(alone, 'item')} in one source only.`,
    candidates: 'All of this is proposed, for people to decide; no file was changed.',
    by: { code: 'the same code', name: 'the same name', likeness: 'alike in name, basis and materials', alone: 'in one source only' },
    score: (score) => `${Math.round(score * 100)}% alike`,
    names: 'names',
    codes: 'codes',
    propose: 'proposed',
    code: 'Basic code',
    name: 'Name',
    why: {
      only: 'all write it so',
      national: 'a code of the national directory',
      most: 'most sources write it so',
      first: 'no majority; from the first source',
    },
    asked: (who, label, member, others) => `${label}: ${who} has "${member}", ${others} not`,
    notAsked: (who, label, member, others) => `${label}: ${who} lacks "${member}", ${others} has it`,
    value: (label, parts) => `${label}: ${parts.join('; ')}`,
    part: (who, value) => `${who} ${value}`,
    few: (names) => names.join(', '),
    many: (count) => `${count} sources`,
    rest: 'the rest',
    none: 'what they state agrees',
    alone: (count) => `${counted(count, 'item')} in one source only, see --all`,
    more: (count, command) => `${counted(count, 'more group')}: ${command}`,
    and: ', ',
    columns: {
      group: 'Group',
      by: 'Evidence',
      source: 'Source',
      item: 'Name',
      code: 'Basic code',
      agency: 'Agency',
      place: 'Place',
      element: 'Element',
      says: 'Content',
      who: 'Sources that have it',
      said: 'Sources that state the element',
    },
    sheets: { groups: 'Groups', matrix: 'Elements', outliers: 'Outliers' },
    filterName: 'Name or code',
    all: 'all',
    only: 'only those that differ',
  },
};
