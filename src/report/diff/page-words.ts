import type { Said } from '../../finding/language.ts';
import type { DiffRow } from './rows.ts';

/** The words of the page and the workbook of a comparison. */
export interface PageWords {
  all: string;
  severity: string;
  search: string;
  reset: string;
  kind: string;
  catalog: string;
  table: string;
  change: Record<DiffRow['change'], string>;
  approved: string;
  better: string;
  count: (count: number) => string;
  sheets: { counts: string; differences: string; whole: string };
  columns: {
    number: string;
    agency: string;
    item: string;
    code: string;
    place: string;
    cell: string;
    clauses: string;
    approval: string;
    situation: string;
    verdict: string;
    mended: string;
    see: string;
  };
  total: string;
  checklist: (agency: string) => string;
  sign: readonly string[];
  unknownAgency: string;
}

export const diffPageWords: Said<PageWords> = {
  zh: {
    all: '全部',
    severity: '级别',
    search: '查找',
    reset: '清除筛选',
    kind: '情况',
    catalog: '目录写',
    table: '官方表写',
    change: { same: '相同', added: '目录多', removed: '官方表多', changed: '不同' },
    approved: '批准：',
    better: '优于官方表',
    count: (count) => `${count}项`,
    sheets: { counts: '汇总', differences: '差异', whole: '整项情况' },
    columns: {
      number: '序号',
      agency: '部门',
      item: '事项',
      code: '基本编码',
      place: '目录位置',
      cell: '官方表位置',
      clauses: '依据',
      approval: '批准文件',
      situation: '情况',
      verdict: '核查意见',
      mended: '整改情况',
      see: '查看',
    },
    total: '合计',
    checklist: (agency) => `${agency}政务服务事项比对核查表`,
    sign: ['经办人：', '审核人：', '负责人：', '日期：    年  月  日（盖章）'],
    unknownAgency: '未写实施主体',
  },
  en: {
    all: 'all',
    severity: 'Severity',
    search: 'Search',
    reset: 'Clear',
    kind: 'What',
    catalog: 'Catalog',
    table: 'Official table',
    change: { same: 'same', added: 'catalog only', removed: 'table only', changed: 'differs' },
    approved: 'Approved:',
    better: 'better than the table',
    count: (count) => String(count),
    sheets: { counts: 'Counts', differences: 'Differences', whole: 'Whole items' },
    columns: {
      number: 'No.',
      agency: 'Agency',
      item: 'Item',
      code: 'Basic code',
      place: 'Place in the catalog',
      cell: 'Place in the table',
      clauses: 'Ground',
      approval: 'Approval',
      situation: 'What',
      verdict: 'Verdict',
      mended: 'Mended',
      see: 'See',
    },
    total: 'Total',
    checklist: (agency) => `${agency}: checklist`,
    sign: ['Handled by:', 'Checked by:', 'Head of office:', 'Date and seal:'],
    unknownAgency: 'no agency written',
  },
};
