import type { Approval } from '../../compare/approval.ts';
import type { Decision } from '../../compare/decision.ts';
import type { MatchedBy } from '../../compare/match.ts';
import type { Said } from '../../finding/language.ts';
import { dateWords } from '../view.ts';

/** The words of the items of a comparison, and of what is handed on, typed by what they tell. */
interface DiffItemWords {
  /** Columns that the labels of the item screen take. */
  labels: number;
  catalog: string;
  official: string;
  row: (number: number) => string;
  line: (number: number) => string;
  /** Where something stands, in brackets. */
  place: (text: string) => string;
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

export const diffItemWords: Said<DiffItemWords> = {
  zh: {
    labels: 6,
    catalog: '目录',
    official: '官方表',
    row: (number) => `第${number}行`,
    line: (number) => `第${number}行`,
    place: (text) => `（${text}）`,
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
    labels: 11,
    catalog: 'catalog',
    official: 'table',
    row: (number) => `row ${number}`,
    line: (number) => `line ${number}`,
    place: (text) => ` (${text})`,
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
    propose: 'decide on pairs',
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
