import type { Said } from '../../finding/language.ts';
import type { Recognition } from '../../tables/columns/mapping.ts';
import type { CellCounts } from '../../tables/importing/account.ts';
import type { LeftReason } from '../../tables/importing/import.ts';

interface ImportWords {
  heading: (title: string) => string;
  read: (table: string, sheet: string, rows: number, columns: number, known: number) => string;
  cells: (counts: CellCounts) => readonly string[];
  known: readonly [string, string, string, string, string];
  how: Record<Recognition, string>;
  unitOf: (label: string) => string;
  unknown: (columns: number) => string;
  unknownColumn: (header: string, filled: number) => string;
  allKnown: string;
  left: string;
  reasons: Record<LeftReason, string>;
  leftCells: (label: string, reason: string, count: number) => string;
  sample: (address: string, text: string) => string;
  odd: (count: number) => string;
  more: (count: number) => string;
  lacks: (labels: readonly string[], others: number) => string;
  written: string;
  settings: string;
  mapping: string;
  items: (files: number, rows: number) => string;
  next: string;
  validate: string;
  remap: string;
  asOf: (date: string) => string;
}

export const importWords: Said<ImportWords> = {
  zh: {
    heading: (title) => `${title}　导入结果`,
    read: (table, sheet, rows, columns, known) =>
      `${table}${sheet === '' ? '' : ` 表“${sheet}”`}：${rows}行，${columns}列，认出${known}列。`,
    cells: ({ filled, taken, same, blank, left }) => [
      `有内容的单元格${filled}个，去向如下，没有遗漏：`,
      `  写入事项${taken}个    与其他列相同${same}个    表示空的（如“无”）${blank}个    没有用上${left}个`,
    ],
    known: ['列', '表头', '要素', '怎样认出', '没有用上'],
    how: { mapping: '对应表', pack: '标准包', key: '英文名', national: '国家字段', title: '要素名称', synonym: '常见表头', none: '' },
    unitOf: (label) => `${label}的单位`,
    unknown: (columns) => `没有认出的列${columns}个，没有导入。知道是什么的，在对应表里填上field再导入：`,
    unknownColumn: (header, filled) => `${header}（${filled === 0 ? '整列空白' : `${filled}个单元格`}）`,
    allKnown: '每一列都认出来了。',
    left: '认出了列、没有用上的单元格，请核对原表：',
    reasons: {
      'not-a-term': '不是词表中的词',
      'not-a-number': '不是整数',
      'not-yes-or-no': '不是“是”或者“否”',
      'not-a-date': '不是日期',
      'not-a-limit': '看不出是多长时间',
      'wrong-form': '写法不合要求',
      'no-field': '没有对应的要素',
      differs: '与前面同一要素的列不一致',
      uneven: '个数与前面的列对不上',
      'no-number': '只有单位，没有数',
    },
    leftCells: (label, reason, count) => `${label}：${reason}，${count}个`,
    sample: (address, text) => `${address}“${text}”`,
    odd: (count) => `读表时发现${count}处疑点：`,
    more: (count) => `其余${count}处见 --format json`,
    lacks: (labels, others) => {
      const rest = others > 0 ? `${labels.length > 0 ? '；' : ''}另有不是必备的要素${others}个` : '';
      return `表里没有这些要素的列，校验时计入无法判断：${labels.join('、')}${rest}。`;
    },
    written: '已经写入：',
    settings: '目录设置',
    mapping: '列与要素的对应表',
    items: (files, rows) => `${files}个文件，${rows}项`,
    next: '接着做：',
    validate: '校验',
    remap: '改好对应表，再导入一次',
    asOf: (date) => `说明：导入日期${date}；内容照原表，没有核对。`,
  },
  en: {
    heading: (title) => `${title}: result of the import`,
    read: (table, sheet, rows, columns, known) =>
      `${table}${sheet === '' ? '' : `, sheet "${sheet}"`}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}, ${known} of them understood.`,
    cells: ({ filled, taken, same, blank, left }) => [
      `${filled} filled cells, every one accounted for:`,
      `  written ${taken}    same as another column ${same}    standing for empty ${blank}    left over ${left}`,
    ],
    known: ['Col', 'Header', 'Element', 'Known by', 'Left over'],
    how: {
      mapping: 'mapping',
      pack: 'pack',
      key: 'key',
      national: 'national name',
      title: 'title',
      synonym: 'known header',
      none: '',
    },
    unitOf: (label) => `${label}: unit`,
    unknown: (columns) =>
      `${columns} ${columns === 1 ? 'column was' : 'columns were'} not understood and left out. Fill in field in the mapping and import again:`,
    unknownColumn: (header, filled) => `${header} (${filled === 0 ? 'all blank' : `${filled} ${filled === 1 ? 'cell' : 'cells'}`})`,
    allKnown: 'Every column was understood.',
    left: 'Cells of known columns that were left over; check them in the table:',
    reasons: {
      'not-a-term': 'no word of the list',
      'not-a-number': 'no whole number',
      'not-yes-or-no': 'neither yes nor no',
      'not-a-date': 'no date',
      'not-a-limit': 'no length of time to be read',
      'wrong-form': 'not of the form that is asked for',
      'no-field': 'no element for it',
      differs: 'differs from an earlier column of the same element',
      uneven: 'not as many as in the columns before',
      'no-number': 'a unit without a number',
    },
    leftCells: (label, reason, count) => `${label}: ${reason}, ${count}`,
    sample: (address, text) => `${address} "${text}"`,
    odd: (count) => `${count} odd ${count === 1 ? 'thing' : 'things'} in the table:`,
    more: (count) => `${count} more with --format json`,
    lacks: (labels, others) => {
      const rest = others > 0 ? `${labels.length > 0 ? '; and ' : ''}${others} that no item must have` : '';
      return `The table has no column for these; a check counts them as not judged: ${labels.join(', ')}${rest}.`;
    },
    written: 'Written:',
    settings: 'settings of the catalog',
    mapping: 'what each column holds',
    items: (files, rows) => `${files} ${files === 1 ? 'file' : 'files'}, ${rows} ${rows === 1 ? 'item' : 'items'}`,
    next: 'Next:',
    validate: 'check it',
    remap: 'import again with a changed mapping',
    asOf: (date) => `Note: imported on ${date}; the content is the table's and was not checked.`,
  },
};
