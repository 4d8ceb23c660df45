import type { Mode, NotComparedReason } from '../../compare/difference.ts';
import type { Said } from '../../finding/language.ts';
import type { Direction } from '../../standard/direction.ts';

import { diffItemWords } from './item-words.ts';

/** The words of the screens of `santong diff`, typed by what they tell. */
interface DiffSummaryWords {
  heading: (title: string, mode: Mode) => string;
  untitled: string;
  table: (name: string, rows: number) => string;
  matched: (items: number, paired: number, rows: number, alone: number) => string;
  same: string;
  unmatched: string;
  counts: (error: number, warn: number, info: number, notCompared: number) => string;
  direction: Record<Direction, string>;
  /** The direction in a column's heading. */
  short: Record<Direction, string>;
  first: (errors: number, items: number, adverse: number) => string;
  noErrors: string;
  praised: (count: number) => string;
  more: (count: number, command: string) => string;
  members: (label: string, count: number, names: string) => string;
  fewer: (label: string, count: number, names: string) => string;
  changed: (label: string, changes: string) => string;
  values: (label: string, ours: string, theirs: string) => string;
  and: string;
  others: string;
  elements: string;
  agency: string;
  noAgency: string;
  restAgencies: (count: number) => string;
  only: string;
  onlyItems: (items: number, codes: number, otherName: number) => string;
  onlyRows: (rows: number, codes: number) => string;
  partial: string;
  candidates: (count: number) => string;
  next: string;
  seeItem: string;
  seeAll: string;
  asJson: string;
  asOf: (date: string) => string;
  notCompared: Record<NotComparedReason, (labels: string) => string>;
}

export const diffWords: Said<DiffSummaryWords & typeof diffItemWords.zh> = {
  zh: {
    heading: (title, mode) => `${title}　与${mode === 'published' ? '公布的内容' : '官方表'}比对`,
    untitled: '政务服务事项目录',
    table: (name, rows) => `官方表：${name}，${rows}行。`,
    matched: (items, paired, rows, alone) =>
      `目录${items}项：${paired}项与官方表的${rows}行对应${alone > 0 ? `，${alone}项没有对应` : ''}。`,
    same: '对应的事项没有差异。',
    unmatched: '没有一项能与官方表对应，未作比对。请核对两边的编码和名称。',
    counts: (error, warn, info, notCompared) =>
      `差异${error + warn + info}处：必须改正${error}处    建议改正${warn}处    供参考${info}处    未比对的要素${notCompared}个`,
    direction: { adverse: '对申请人更严', favourable: '对申请人更宽', neutral: '中性', unknown: '不能断定' },
    short: { adverse: '更严', favourable: '更宽', neutral: '中性', unknown: '不能断定' },
    first: (errors, items, adverse) => `必须改正的${errors}处（${items}项）${adverse > 0 ? `，其中对申请人更严${adverse}处` : ''}：`,
    noErrors: '没有必须改正的差异。',
    praised: (count) => `优于官方表${count}处，可以保留。`,
    more: (count, command) => `     另有${count}处，见：${command}`,
    members: (label, count, names) => `${label}多${count}项：${names}`,
    fewer: (label, count, names) => `${label}少${count}项：${names}`,
    changed: (label, changes) => `${label}写得不同：${changes}`,
    values: (label, ours, theirs) => `${label}：${ours}，官方表：${theirs}`,
    and: '、',
    others: '等',
    elements: '要素',
    agency: '部门',
    noAgency: '（未写实施主体）',
    restAgencies: (count) => `其余${count}个部门`,
    only: '只在一边的：',
    onlyItems: (items, codes, otherName) =>
      `只在目录：${items}项，${codes}个基本编码${otherName > 0 ? `；其中${otherName}项的编码在官方表中是别的名称` : ''}`,
    onlyRows: (rows, codes) => `只在官方表：${rows}行，${codes}个基本编码`,
    partial: '官方表和目录的范围不一定相同，只在一边的仅供参考。',
    candidates: (count) => `可能是同一事项而编码不同：${count}项，请核对`,
    next: '接着做：',
    seeItem: '看某一项的差异',
    seeAll: '看全部差异',
    asJson: '供其他程序使用',
    asOf: (date) => `说明：核对日期${date}；差异不等于差错，官方表有误的请向上级反映。`,
    notCompared: {
      'no-column': (labels) => `官方表没有这些列，未比对：${labels}`,
      blank: (labels) => `官方表有的行没有填写，未比对：${labels}`,
      unsaid: (labels) => `目录有的事项没有写，未比对：${labels}`,
    },
    ...diffItemWords.zh,
  },
  en: {
    heading: (title, mode) => `${title}: held against ${mode === 'published' ? 'what is published' : 'the official table'}`,
    untitled: 'Catalog of government services',
    table: (name, rows) => `Official table: ${name}, ${rows} rows.`,
    matched: (items, paired, rows, alone) =>
      `${items} items: ${paired} pair with ${rows} rows of the table${alone > 0 ? `, ${alone} with none` : ''}.`,
    same: 'The items that pair do not differ.',
    unmatched: 'No item pairs with a row, so nothing was compared. Check codes and names on both sides.',
    counts: (error, warn, info, notCompared) =>
      `${error + warn + info} differences: must mend ${error}   should mend ${warn}   info ${info}   elements not compared ${notCompared}`,
    direction: {
      adverse: 'asks more of applicants',
      favourable: 'better for applicants',
      neutral: 'neutral',
      unknown: 'cannot be told',
    },
    short: { adverse: 'more', favourable: 'better', neutral: 'neutral', unknown: 'unknown' },
    first: (errors, items, adverse) => `${errors} to mend (${items} items)${adverse > 0 ? `; ${adverse} ask more of applicants` : ''}:`,
    noErrors: 'Nothing must be mended.',
    praised: (count) => `${count} better than the table, which may stay so.`,
    more: (count, command) => `     ${count} more: ${command}`,
    members: (label, count, names) => `${label}: ${count} more: ${names}`,
    fewer: (label, count, names) => `${label}: ${count} fewer: ${names}`,
    changed: (label, changes) => `${label} differs: ${changes}`,
    values: (label, ours, theirs) => `${label}: ${ours}, official: ${theirs}`,
    and: ', ',
    others: ' and others',
    elements: 'Element',
    agency: 'Agency',
    noAgency: '(no agency written)',
    restAgencies: (count) => `${count} other agencies`,
    only: 'On one side only:',
    onlyItems: (items, codes, otherName) =>
      `in the catalog: ${items} items, ${codes} basic codes${otherName > 0 ? `; the code of ${otherName} has other names in the table` : ''}`,
    onlyRows: (rows, codes) => `in the table: ${rows} rows, ${codes} basic codes`,
    partial: 'The two need not cover the same ground: what is on one side only is for information.',
    candidates: (count) => `perhaps one matter under two codes: ${count}; check them`,
    next: 'Next:',
    seeItem: 'one item',
    seeAll: 'every difference',
    asJson: 'for other programs',
    asOf: (date) => `Note: as of ${date}; a difference is not yet a fault: where the table is wrong, tell whoever issues it.`,
    notCompared: {
      'no-column': (labels) => `no such column in the table, not compared: ${labels}`,
      blank: (labels) => `left blank in some rows, not compared there: ${labels}`,
      unsaid: (labels) => `not written by some items, not compared there: ${labels}`,
    },
    ...diffItemWords.en,
  },
};
