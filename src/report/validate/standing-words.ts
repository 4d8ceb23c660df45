import type { BaselineState } from '../../check/baseline/baseline.ts';
import type { NotJudged } from '../../finding/finding.ts';
import type { Said } from '../../finding/language.ts';

/** The words about known findings and about what changed. */
interface StandingWords {
  states: Record<BaselineState | 'fixed' | 'unchecked', string>;
  /** `新问题3处、已知12处 …`: every count, none of them hidden. */
  counts: (file: string, counts: readonly string[]) => string;
  count: (label: string, count: number) => string;
  /** Behind a finding that is borne with. */
  borne: (owner: string, expires: string) => string;
  expired: (owner: string, expires: string, reason: string) => string;
  label: string;
  fixed: (count: number, file: string) => string;
  /** The same of a file in which nothing is about this catalog. */
  foreign: (count: number, file: string) => string;
  unchecked: (count: number) => string;
  line: (line: number) => string;
  /** The counts of a report in a sentence. */
  total: (error: number, warn: number, info: number, notJudged: number) => string;
  /** What a rule could not judge: on how many items, why, and which fields that concerns. */
  notJudged: (title: string, count: number, reason: NotJudged['reason'], fields: readonly string[]) => string;
  known: (count: number) => string;
  since: (ref: string, changed: number, dependents: number) => string;
  sinceEverything: (ref: string) => string;
  sinceNothing: (ref: string) => string;
  withheld: (count: number) => string;
}

export const standingWords: Said<StandingWords> = {
  zh: {
    states: { new: '新问题', known: '已知', moved: '已知而换了编码或者文件', expired: '超期', fixed: '已改正', unchecked: '无法核对' },
    counts: (file, counts) => `对照已知问题（${file}）：${counts.join('、')}。`,
    count: (label, count) => `${label}${count}处`,
    borne: (owner, expires) => `${owner}负责，${expires}以前改正`,
    expired: (owner, expires, reason) => `应在${expires}以前改正，已经超期，按必须改正计（${owner}负责；原因：${reason}）`,
    label: '已知问题',
    fixed: (count, file) => `已改正${count}处，请从${file}中删去：`,
    foreign: (count, file) => `${file}登记的，没有一处在这个目录里，可能是别的目录的登记文件（${count}处）：`,
    unchecked: (count) => `无法核对${count}处（规则已停用，或者有文件读不了）：`,
    line: (line) => `第${line}行`,
    total: (error, warn, info, notJudged) => `必须改正${error}处，建议改正${warn}处，供参考${info}处，无法判断${notJudged}处。`,
    notJudged: (title, count, reason, fields) => {
      const why = { lacking: '来源表格没有这一列', unsaid: '事项没有写', uncertain: '写法不能比较' }[reason];
      return `无法判断“${title}”：${count}项，${why}${fields.length > 0 ? `（${fields.join('、')}）` : ''}。`;
    },
    known: (count) => `已知问题${count}处，不计入：`,
    since: (ref, changed, dependents) => `只看与${ref}相比的改动：改动${changed}项，受其影响${dependents}项。`,
    sinceEverything: (ref) => `与${ref}相比，设置、标准包或者规则有改动：看全部事项。`,
    sinceNothing: (ref) => `与${ref}相比，没有改动的事项。`,
    withheld: (count) => `涉及涉密事项的问题${count}处，不在这里列出，也不计入；由掌握目录的人员运行santong validate查看。`,
  },
  en: {
    states: {
      new: 'new',
      known: 'known',
      moved: 'known under a new code or file',
      expired: 'expired',
      fixed: 'fixed',
      unchecked: 'not told',
    },
    counts: (file, counts) => `Beside the known findings (${file}): ${counts.join(', ')}.`,
    count: (label, count) => `${count} ${label}`,
    borne: (owner, expires) => `${owner}, until ${expires}`,
    expired: (owner, expires, reason) => `was to be mended by ${expires}: overdue, counts as an error (${owner}; ${reason})`,
    label: 'known',
    fixed: (count, file) => `Fixed: ${count}; remove from ${file}:`,
    foreign: (count, file) => `Nothing in ${file} is about this catalog; it may be the file of another one (${count}):`,
    unchecked: (count) => `Of ${count} nobody can tell (their rule is off, or files could not be read):`,
    line: (line) => `line ${line}`,
    total: (error, warn, info, notJudged) => `Must mend ${error}, should mend ${warn}, for information ${info}, not judged ${notJudged}.`,
    notJudged: (title, count, reason, fields) => {
      const why = { lacking: 'the source has no such column', unsaid: 'left open', uncertain: 'cannot be compared' }[reason];
      return `Not judged "${title}": ${count} items, ${why}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}.`;
    },
    known: (count) => `${count} known findings, which do not count:`,
    since: (ref, changed, dependents) => `Only what changed since ${ref}: ${changed} changed, ${dependents} more depend on them.`,
    sinceEverything: (ref) => `The settings, the pack or the rules changed since ${ref}: every item is looked at.`,
    sinceNothing: (ref) => `No item changed since ${ref}.`,
    withheld: (count) =>
      `What concerns secret items is neither told nor counted here (${count}): whoever has the catalog sees it by santong validate.`,
  },
};
