import type { Approval } from '../compare/approval.ts';
import type { Decision } from '../compare/decision.ts';
import type { Mode, NotComparedReason } from '../compare/difference.ts';
import type { MatchedBy } from '../compare/match.ts';
import type { Said } from '../finding/language.ts';
import type { Direction } from '../standard/direction.ts';
import { dateWords } from './view.ts';

/** The words of the screens of `santong diff`, typed by what they tell. */
interface DiffWords {
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
  /** Columns that the labels of the item screen take. */
  labels: number;
  catalog: string;
  official: string;
  row: (number: number) => string;
  line: (number: number) => string;
  by: Record<MatchedBy, string>;
  praise: string;
  ours: string;
  theirs: string;
  changes: string;
  change: (ours: string, theirs: string) => string;
  onlyOurs: string;
  onlyTheirs: string;
  onlyItemsTitle: (count: number) => string;
  onlyRowsTitle: (count: number) => string;
  candidatesTitle: (count: number) => string;
  fateTitle: (label: string, count: number) => string;
  fates: (label: string, count: number, first: string) => string;
  decided: (decision: Decision) => string;
  approved: string;
  approval: (approval: Approval, expired: boolean) => string;
  approvals: (count: number, expired: number) => string;
  unusedTitle: (count: number) => string;
  unused: (approval: Approval) => string;
  propose: string;
  secret: string;
  item: string;
  element: string;
  way: string;
  where: string;
  allWith: string;
  cut: string;
  sameCode: string;
  restRows: (count: number) => string;
  noDifferences: string;
  noPair: (name: string) => string;
}

export const diffWords: Said<DiffWords> = {
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
    labels: 6,
    catalog: '目录',
    official: '官方表',
    row: (number) => `第${number}行`,
    line: (number) => `第${number}行`,
    by: {
      decided: '由人工认定对应',
      key: '按标识对应',
      implementation: '按实施编码对应',
      mapped: '按原编码或者地方编码对应',
      name: '按基本编码和名称对应',
      renamed: '按基本编码对应，名称不同',
    },
    praise: '优于官方表',
    ours: '目录写',
    theirs: '官方写',
    changes: '不同处',
    change: (ours, theirs) => `目录${ours === '' ? '没有' : `“${ours}”`}，官方表${theirs === '' ? '没有' : `“${theirs}”`}`,
    onlyOurs: '目录多',
    onlyTheirs: '官方多',
    onlyItemsTitle: (count) => `只在目录的${count}项：`,
    onlyRowsTitle: (count) => `只在官方表的${count}行：`,
    candidatesTitle: (count) => `可能是同一事项而编码不同的${count}项，请核对：`,
    fateTitle: (label, count) => `${label}（${count}项）：`,
    fates: (label, count, first) => `${label}：${count}项，如${first}`,
    decided: ({ by, date, why }) => `（${by}，${dateWords(date, 'zh')}：${why}）`,
    approved: '批准',
    approval: ({ document, approver, until, reason }, expired) =>
      `${document}，${approver}，${expired ? `已于${dateWords(until, 'zh')}过期` : `有效至${dateWords(until, 'zh')}`}：${reason}`,
    approvals: (count, expired) =>
      `经批准的偏离${count}处，不计入必须改正${expired > 0 ? `；另有${expired}处的批准已过期，照常计算` : ''}。`,
    unusedTitle: (count) => `没有用到的偏离批准${count}条：`,
    unused: ({ file, line, item, field, document }) => `${file}第${line}行：${item} ${field}（${document}）`,
    propose: '核对可能相同的事项',
    secret: '（涉密事项）',
    item: '事项',
    element: '要素',
    way: '方向',
    where: '位置',
    allWith: '全部差异：',
    cut: '后面还有差异，放不下，请用下面的命令查看。',
    sameCode: '（官方表中此编码是别的名称）',
    restRows: (count) => `  另有${count}行，见 --format json`,
    noDifferences: '没有差异。',
    noPair: (name) => `${name}　在官方表中没有对应的行`,
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
    labels: 11,
    catalog: 'catalog',
    official: 'table',
    row: (number) => `row ${number}`,
    line: (number) => `line ${number}`,
    by: {
      decided: 'paired by a person',
      key: 'paired by key',
      implementation: 'paired by implementation code',
      mapped: 'paired by an old or local code',
      name: 'paired by basic code and name',
      renamed: 'paired by basic code, the names differ',
    },
    praise: 'better than the table',
    ours: 'ours',
    theirs: 'theirs',
    changes: 'differs',
    change: (ours, theirs) => `catalog ${ours === '' ? '(nothing)' : `"${ours}"`}, official ${theirs === '' ? '(nothing)' : `"${theirs}"`}`,
    onlyOurs: 'ours only',
    onlyTheirs: 'theirs only',
    onlyItemsTitle: (count) => `Only in the catalog (${count}):`,
    onlyRowsTitle: (count) => `Only in the table (${count} rows):`,
    candidatesTitle: (count) => `Perhaps one matter under two codes (${count}), for a person to decide:`,
    fateTitle: (label, count) => `${label} (${count}):`,
    fates: (label, count, first) => `${label}: ${count}, such as ${first}`,
    decided: ({ by, date, why }) => ` (${by}, ${date}: ${why})`,
    approved: 'approved',
    approval: ({ document, approver, until, reason }, expired) =>
      `${document}, ${approver}, ${expired ? `ran out on ${until}` : `until ${until}`}: ${reason}`,
    approvals: (count, expired) =>
      `${count} approved deviations do not count${expired > 0 ? `; ${expired} approvals have run out, and those count` : ''}.`,
    unusedTitle: (count) => `Approvals that no difference needs (${count}):`,
    unused: ({ file, line, item, field, document }) => `${file} line ${line}: ${item} ${field} (${document})`,
    propose: 'decide on candidates',
    secret: '(a secret item)',
    item: 'Item',
    element: 'Element',
    way: 'Direction',
    where: 'Place',
    allWith: 'Every difference:',
    cut: 'There are more differences than fit here: see the command below.',
    sameCode: ' (the table has this code under other names)',
    restRows: (count) => `  ${count} more rows: see --format json`,
    noDifferences: 'No differences.',
    noPair: (name) => `${name}: no row of the table pairs with it`,
  },
};
