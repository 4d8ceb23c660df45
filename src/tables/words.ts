import type { Language, Said } from '../finding/language.ts';
import type { TableError, TableFaults } from './error.ts';
import { sayMistypedCell } from './reading/cell-fault-words.ts';
import type { LeftOutReason } from './reading/left-out.ts';
import type { TableProblem } from './row.ts';

/** What keeps a table from being read and how to mend it, in a sentence or two. */
export function sayTableError(error: TableError, language: Language): string {
  const { code, args } = error.fault;
  const say = faults[language][code] as (of: typeof args) => string;
  return say(args);
}

/** What is odd in a table that was read nevertheless. */
export function sayTableProblem(problem: TableProblem, language: Language): string {
  const say = problems[language][problem.code] as (of: TableProblem) => string;
  return say(problem);
}

const faults: Said<{ [Code in keyof TableFaults]: (args: TableFaults[Code]) => string }> = {
  zh: {
    empty: ({ name }) => `${name}是空文件。请核对文件，或者重新导出。`,
    binary: ({ name }) => `${name}不是文本，或者无法确定其文字编码。请另存为“CSV UTF-8”，或者用 --encoding 指明编码（如 gb18030）。`,
    'no-header': ({ name }) => `${name}中没有表头：没有一行填有两个以上的单元格。请在第一行写明各列名称。`,
    'no-rows': ({ name }) => `${name}只有表头，没有一行内容。请核对文件，或者重新导出。`,
    'old-xls': ({ name }) => `${name}是旧版Excel文件（.xls），不能直接读取。请在WPS或者Excel中打开，另存为“Excel工作簿(*.xlsx)”。`,
    damaged: ({ name }) => `${name}已损坏，或者没有下载完整。请在WPS或者Excel中打开核对，再另存为“Excel工作簿(*.xlsx)”。`,
    password: ({ name }) => `${name}设有打开密码，不能读取。请在WPS或者Excel中打开，取消密码后另存为“Excel工作簿(*.xlsx)”。`,
    'web-page': ({ name }) => `${name}其实是网页，只是用了表格的扩展名。请在WPS或者Excel中打开，另存为“Excel工作簿(*.xlsx)”。`,
    'unknown-format': ({ name }) => `${name}不是能够读取的表格。可以读取xlsx、csv和jsonl，请另存为其中一种。`,
    'bad-json': ({ name, line }) => `${name}第${line}行不是完整的JSON对象。请核对这一行的引号、逗号和大括号。`,
    'bad-csv': ({ name, line }) => `${name}从第${line}行起无法读取：有引号没有成对。请补上引号，或者另存为“Excel工作簿(*.xlsx)”。`,
    'no-sheets': ({ name }) => `${name}没有工作表，不能用 --sheet。请去掉 --sheet 再试。`,
    'no-sheet': ({ name, sheet, sheets }) => `${name}中没有工作表“${sheet}”。现有工作表：${sheets.join('、')}。`,
    mixed: ({ name, utf8, gbk }) =>
      `${name}混用了两种文字编码：第${utf8}行是UTF-8，第${gbk}行是GBK。请在WPS或者Excel中重新汇总，另存为“CSV UTF-8”。`,
    'too-large': ({ name, size, largest }) =>
      `${name}解压后有${megabytes(size)}MB，超过${megabytes(largest)}MB，没有读取。请在WPS或者Excel中打开，另存为“CSV UTF-8”，或者拆成几个文件。`,
    bomb: ({ name, size }) => `${name}解压后有${megabytes(size)}MB以上，不像正常的表格，没有读取。请向提供的单位核对这个文件。`,
    outside: ({ name, entry }) => `${name}里的文件“${shown(entry)}”要写到别处去，不是正常的表格，没有读取。请向提供的单位核对这个文件。`,
    'lost-cells': ({ name, cells, count }) =>
      `${name}有${count}个单元格读不出内容：${cells.map(({ address, text, lost }) => `${address}${lost === 'error' ? `是错误值${text}` : `的公式${text}没有算出结果`}`).join('；')}${count > cells.length ? '等' : ''}。请在WPS或者Excel中打开，改正后保存，再试一次。`,
    twice: ({ name, code, item, addresses }) =>
      `${name}中“${item}”（${code}）出现${addresses.length}次，内容不一致：${addresses.join('、')}。请核对，只留一行。`,
  },
  en: {
    empty: ({ name }) => `${name} is empty. Check the file, or export it again.`,
    binary: ({ name }) =>
      `${name} is not text, or its encoding is not certain. Save it as "CSV UTF-8", or name the encoding with --encoding (gb18030, say).`,
    'no-header': ({ name }) =>
      `${name} has no header row: no row has two or more filled cells. Write the names of the columns into the first row.`,
    'no-rows': ({ name }) => `${name} has a header and no row below it. Check the file, or export it again.`,
    'old-xls': ({ name }) =>
      `${name} is an old Excel file (.xls), which cannot be read. Open it in WPS or Excel and save it as "Excel Workbook (*.xlsx)".`,
    damaged: ({ name }) =>
      `${name} is damaged, or was not downloaded to its end. Open it in WPS or Excel and save it as "Excel Workbook (*.xlsx)".`,
    password: ({ name }) =>
      `${name} is locked with a password. Open it in WPS or Excel, remove the password, and save it as "Excel Workbook (*.xlsx)".`,
    'web-page': ({ name }) =>
      `${name} is a web page under the name of a table. Open it in WPS or Excel and save it as "Excel Workbook (*.xlsx)".`,
    'unknown-format': ({ name }) => `${name} is no table that can be read. Save it as xlsx, csv or jsonl.`,
    'bad-json': ({ name, line }) => `${name}, line ${line}, is not a complete JSON object. Check its quotes, commas and braces.`,
    'bad-csv': ({ name, line }) =>
      `${name} cannot be read from line ${line} on: a quote is left open. Close it, or save the table as "Excel Workbook (*.xlsx)".`,
    'no-sheets': ({ name }) => `${name} has no sheets; leave out --sheet.`,
    'no-sheet': ({ name, sheet, sheets }) => `${name} has no sheet "${sheet}". Its sheets: ${sheets.join(', ')}.`,
    mixed: ({ name, utf8, gbk }) =>
      `${name} mixes two encodings: line ${utf8} is UTF-8, line ${gbk} is GBK. Put it together again in WPS or Excel and save it as "CSV UTF-8".`,
    'too-large': ({ name, size, largest }) =>
      `${name} unpacks to ${megabytes(size)} MB, more than ${megabytes(largest)} MB, and was not read. Open it in WPS or Excel and save it as "CSV UTF-8", or in several files.`,
    bomb: ({ name, size }) => `${name} unpacks to ${megabytes(size)} MB or more, as no table does, and was not read. Ask whoever sent it.`,
    outside: ({ name, entry }) =>
      `${name} holds a file "${shown(entry)}" that would be written elsewhere, as no table does, and was not read. Ask whoever sent it.`,
    'lost-cells': ({ name, cells, count }) =>
      `${name} has ${count} ${count === 1 ? 'cell' : 'cells'} whose content is lost: ${cells.map(({ address, text, lost }) => `${address} ${lost === 'error' ? `holds ${text}` : `has a formula ${text} without a result`}`).join('; ')}${count > cells.length ? ' …' : ''}. Open it in WPS or Excel, mend them, save it, and try again.`,
    twice: ({ name, code, item, addresses }) =>
      `${name} has "${item}" (${code}) ${addresses.length} times with different content: ${addresses.join(', ')}. Keep the row that is right.`,
  },
};

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}

function shown(entry: string): string {
  return [...entry].slice(0, 60).join('');
}

type Of<Code extends TableProblem['code']> = Extract<TableProblem, { code: Code }>;

const leftOutWords: Said<Record<LeftOutReason, string>> = {
  zh: { total: '是合计', note: '是说明', header: '是重复的表头', numbering: '是栏次', section: '是分组标题' },
  en: {
    total: 'is a total',
    note: 'is a note',
    header: 'is the header once more',
    numbering: 'numbers the columns',
    section: 'is the title of a section',
  },
};

const problems: Said<{ [Code in TableProblem['code']]: (problem: Of<Code>) => string }> = {
  zh: {
    ragged: ({ address, cells, headers }) =>
      `${address}所在行有${cells}个单元格，表头有${headers}列。请核对这一行是否多写或者漏写了分隔符。`,
    'repeated-header': ({ address, header, renamed }) => `${address}的表头“${header}”前面已经有过，这一列按“${renamed}”读取。`,
    'blank-header': ({ address, renamed }) => `${address}没有表头而列中有内容，这一列按“${renamed}”读取。`,
    'rounded-number': ({ address, text }) =>
      `${address}的“${text}”超过15位，表格软件只保留前15位，其后各位可能已不准确。请核对原件，按文本格式重新填写。`,
    'left-out': ({ address, text, reason }) => `${address}“${[...text].slice(0, 20).join('')}”${leftOutWords.zh[reason]}，这一行没有读取。`,
    'hidden-rows': ({ address, count }) => `有${count}行是隐藏的（第一个是${address}所在行），已经读取。不应当读取的，请在原表中删除。`,
    'hidden-columns': ({ columns }) => `${columns.join('、')}列是隐藏的，已经读取。`,
    'other-sheets': ({ sheets, hidden }) =>
      `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}${hidden ? '是隐藏的' : '的列与此不同'}，没有读取。要读取的，请用 --sheet 指定。`,
    carried: ({ address, count }) => `有${count}行（第一个是${address}所在行）空着的主项、部门等，已经按上面的行填补。`,
    'mistyped-cell': (problem) => sayMistypedCell(problem, 'zh'),
    'lost-cell': ({ address, text, lost }) =>
      lost === 'error' ? `${address}是错误值${text}，按空白读取。` : `${address}的公式没有算出结果，按空白读取。`,
  },
  en: {
    ragged: ({ address, cells, headers }) =>
      `The row of ${address} has ${cells} cells, the header ${headers}. Check it for a separator too many or too few.`,
    'repeated-header': ({ address, header, renamed }) =>
      `The header "${header}" in ${address} stands there before; this column is read as "${renamed}".`,
    'blank-header': ({ address, renamed }) => `${address} has no header above its cells; this column is read as "${renamed}".`,
    'rounded-number': ({ address, text }) =>
      `"${text}" in ${address} has more than the 15 digits that a spreadsheet keeps; those behind may be wrong. Check the original and enter it again as text.`,
    'left-out': ({ address, text, reason }) =>
      `${address} "${[...text].slice(0, 20).join('')}" ${leftOutWords.en[reason]}; its row was not read.`,
    'hidden-rows': ({ address, count }) =>
      `${count} ${count === 1 ? 'row is' : 'rows are'} hidden (the first that of ${address}), and ${count === 1 ? 'was' : 'were'} read. Delete in the table what is not to be read.`,
    'hidden-columns': ({ columns }) => `${columns.length === 1 ? 'Column' : 'Columns'} ${columns.join(', ')}: hidden, and read.`,
    'other-sheets': ({ sheets, hidden }) =>
      `${sheets.length === 1 ? 'Sheet' : 'Sheets'} ${sheets.map((sheet) => `"${sheet}"`).join(', ')} ${hidden ? `${sheets.length === 1 ? 'is' : 'are'} hidden` : `${sheets.length === 1 ? 'has' : 'have'} other columns`}: not read. Name a sheet with --sheet to read it.`,
    carried: ({ address, count }) =>
      `${count} ${count === 1 ? 'row takes' : 'rows take'} a blank main item or agency from above (the first that of ${address}).`,
    'mistyped-cell': (problem) => sayMistypedCell(problem, 'en'),
    'lost-cell': ({ address, text, lost }) =>
      lost === 'error' ? `${address} holds the error ${text}, read as empty.` : `${address} has a formula without a result, read as empty.`,
  },
};
