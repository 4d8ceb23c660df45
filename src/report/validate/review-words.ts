import type { Said } from '../../finding/language.ts';

/** The words of a review: the comment on a merge request, and the page that is filtered. */
interface ReviewWords {
  mustMend: (count: number) => string;
  mayPass: string;
  clean: string;
  errors: string;
  others: (count: number) => string;
  /** Of a table of findings: line, element, what is wrong, what stands, what should, why. */
  columns: readonly string[];
  catalog: string;
  more: (items: number) => string;
  moreFindings: (count: number) => string;
  filter: string;
  agency: string;
  severity: string;
  rule: string;
  state: string;
  search: string;
  all: string;
  shown: (count: string) => string;
  none: string;
  asOf: (date: string) => string;
}

export const reviewWords: Said<ReviewWords> = {
  zh: {
    mustMend: (count) => `三同校验：必须改正${count}处`,
    mayPass: '三同校验：没有必须改正的问题',
    clean: '三同校验：没有发现问题',
    errors: '必须改正',
    others: (count) => `建议改正和供参考的${count}处`,
    columns: ['行', '要素', '问题', '现在写', '应当写', '依据'],
    catalog: '整个目录',
    more: (items) => `其余${items}项写不下，见校验的完整结果。`,
    moreFindings: (count) => `其余${count}处见校验的完整结果。`,
    filter: '筛选',
    agency: '部门',
    severity: '级别',
    rule: '规则',
    state: '对照已知问题',
    search: '查找',
    all: '全部',
    shown: (count) => `显示${count}处`,
    none: '没有符合条件的问题。',
    asOf: (date) => `核对日期：${date}`,
  },
  en: {
    mustMend: (count) => `santong: ${count} must be mended`,
    mayPass: 'santong: nothing that must be mended',
    clean: 'santong: nothing found',
    errors: 'Must be mended',
    others: (count) => `${count} more that should be mended or are for information`,
    columns: ['line', 'element', 'what is wrong', 'stands', 'should be', 'why'],
    catalog: 'the catalog as a whole',
    more: (items) => `There is no room for ${items} more items: see the whole result of the check.`,
    moreFindings: (count) => `${count} more: see the whole result of the check.`,
    filter: 'Filter',
    agency: 'Agency',
    severity: 'Severity',
    rule: 'Rule',
    state: 'Beside the known findings',
    search: 'Find',
    all: 'all',
    shown: (count) => `${count} shown`,
    none: 'Nothing fits.',
    asOf: (date) => `as of ${date}`,
  },
};
