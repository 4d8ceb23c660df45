import type { Workbook } from 'exceljs';
import { fill, fills, forPaper, headRow, linkTo, thin } from '../sheet-style.ts';
import { diffPageWords } from './page-words.ts';
import type { DiffRecord } from './records.ts';
import type { DiffReport } from './report.ts';
import type { DiffRow } from './rows.ts';
import { diffWords } from './words.ts';

/** Adds the checklist of one department: its differences with room for a verdict and for what was mended, each with a link to its row, and lines to sign. */
export function checklist(
  workbook: Workbook,
  name: string,
  agency: string,
  records: readonly DiffRecord[],
  places: ReadonlyMap<DiffRecord, number>,
  target: string,
  { view }: DiffReport,
): void {
  const words = diffWords[view.lang];
  const page = diffPageWords[view.lang];
  const sheet = workbook.addWorksheet(name);
  sheet.columns = [6, 26, 14, 30, 30, 10, 16, 16, 8].map((width) => ({ width }));
  sheet.addRow([page.checklist(agency)]).font = { bold: true, size: 14 };
  sheet.mergeCells(1, 1, 1, 9);
  sheet.getCell(1, 1).alignment = { horizontal: 'center' };
  const { columns } = page;
  headRow(sheet, [
    columns.number,
    columns.item,
    words.element,
    page.catalog,
    page.table,
    page.severity,
    columns.verdict,
    columns.mended,
    columns.see,
  ]);
  for (const [index, record] of records.entries()) {
    const { item, label, rows, severity, severityWord } = record;
    const row = sheet.addRow([index + 1, item, label, side(rows, 'ours'), side(rows, 'theirs'), severityWord, '', '', '']);
    row.alignment = { vertical: 'top', wrapText: true };
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = thin;
    });
    fill(row.getCell(6), fills[severity]);
    linkTo(row.getCell(9), columns.see, target, `A${places.get(record) ?? 1}`);
  }
  sheet.addRow([]);
  for (const line of page.sign) sheet.addRow(['', line]).height = 26;
  sheet.views = [{ state: 'frozen', ySplit: 2 }];
  forPaper(sheet, true);
  sheet.pageSetup.printTitlesRow = '1:2';
}

/** What differs of one side, a member on each line; of a long list not what is the same. */
export function side(rows: readonly DiffRow[], name: 'ours' | 'theirs'): string {
  return rows
    .filter(({ change }) => change !== 'same')
    .map((row) => row[name])
    .filter((text) => text !== '')
    .join('\n');
}
