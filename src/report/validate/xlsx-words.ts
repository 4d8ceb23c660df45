import type { Said } from '../../finding/language.ts';

/** The words of the workbook of findings. */
interface WorkbookWords {
  counts: string;
  title: (catalog: string) => string;
  agency: string;
  rule: string;
  total: string;
  others: string;
  noAgency: string;
  none: string;
  columns: {
    number: string;
    item: string;
    code: string;
    severity: string;
    fault: string;
    field: string;
    stands: string;
    should: string;
    mend: string;
    automatic: string;
    why: string;
    place: string;
    standing: string;
    done: string;
    rule: string;
  };
  yes: string;
}

export const workbookWords: Said<WorkbookWords> = {
  zh: {
    counts: '总表',
    title: (catalog) => `${catalog}　问题清单`,
    agency: '部门',
    rule: '问题',
    total: '合计',
    others: '标准事项、文件和目录',
    noAgency: '未写实施主体',
    none: '没有发现问题。',
    columns: {
      number: '序号',
      item: '事项',
      code: '编码',
      severity: '级别',
      fault: '问题',
      field: '要素',
      stands: '现在写',
      should: '应当写',
      mend: '怎样改',
      automatic: '可自动改正',
      why: '为什么',
      place: '位置',
      standing: '备注',
      done: '整改情况',
      rule: '规则',
    },
    yes: '是',
  },
  en: {
    counts: 'Counts',
    title: (catalog) => `${catalog}: findings`,
    agency: 'Agency',
    rule: 'Finding',
    total: 'Total',
    others: 'standard items, files, all',
    noAgency: 'no agency written',
    none: 'Nothing found.',
    columns: {
      number: 'No.',
      item: 'Item',
      code: 'Code',
      severity: 'Severity',
      fault: 'Finding',
      field: 'Element',
      stands: 'Stands',
      should: 'Should be',
      mend: 'How to mend',
      automatic: 'Automatic',
      why: 'Why',
      place: 'Place',
      standing: 'Remark',
      done: 'Done',
      rule: 'Rule',
    },
    yes: 'yes',
  },
};
