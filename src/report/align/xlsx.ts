import type { Worksheet } from 'exceljs';
import { pathOf } from '../../finding/path.ts';
import { labelOf } from '../../standard/element.ts';
import type { Item } from '../../standard/generated/item.ts';
import { workbookBytes } from '../../tables/writing/workbook-bytes.ts';
import { forPaper, headRow } from '../sheet-style.ts';
import { addressOf } from './place.ts';
import { type AlignReport, outliersOf, sharedGroups } from './report.ts';
import { alignWords } from './words.ts';

/** The groups as a workbook: one row a member, one row an element that differs with what each source says, and the outliers in sentences. */
export async function alignXlsx(report: AlignReport): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const { sheets } = alignWords[report.view.lang];
  groupsSheet(workbook.addWorksheet(sheets.groups), report);
  matrixSheet(workbook.addWorksheet(sheets.matrix), report);
  outliersSheet(workbook.addWorksheet(sheets.outliers), report);
  return workbookBytes(workbook, report.about.asOf);
}

function groupsSheet(sheet: Worksheet, report: AlignReport): void {
  const { alignment, view } = report;
  const words = alignWords[view.lang];
  const { group: number, by, source, item, code, agency, place } = words.columns;
  sheet.columns = [6, 24, 24, 36, 18, 28, 40, 36, 18].map((width) => ({ width }));
  headRow(sheet, [number, by, source, item, code, agency, place, `${words.propose} ${words.name}`, `${words.propose} ${words.code}`]);
  const groups = [...sharedGroups(report), ...alignment.groups.filter((one) => one.by === 'alone')];
  for (const [index, group] of groups.entries()) {
    for (const { source: at, row } of group.members) {
      const owner = (row.value as Item).agency?.name ?? '';
      const told = [alignment.sources[at]?.name ?? '', row.name, row.code, owner, addressOf(row)];
      sheet.addRow([index + 1, words.by[group.by], ...told, group.name.text, group.code?.text ?? '']);
    }
  }
  finish(sheet, 9);
}

function matrixSheet(sheet: Worksheet, report: AlignReport): void {
  const { alignment, about, view } = report;
  const words = alignWords[view.lang];
  const { group: number, item, element, says } = words.columns;
  const names = alignment.sources.map(({ name }) => name);
  sheet.columns = [6, 36, 20, 40, ...names.map(() => 16)].map((width) => ({ width }));
  headRow(sheet, [number, item, element, says, ...names]);
  for (const [index, group] of sharedGroups(report).entries()) {
    for (const { field, variants, said } of group.differing) {
      const label = labelOf(about.standard.elements, pathOf(field))[view.lang];
      for (const { text, sources } of variants) {
        const marks = names.map((_, source) => (sources.includes(source) ? '√' : said.includes(source) ? '×' : ''));
        sheet.addRow([index + 1, group.name.text, label, text, ...marks]);
      }
    }
  }
  finish(sheet, 4 + names.length);
}

function outliersSheet(sheet: Worksheet, report: AlignReport): void {
  const words = alignWords[report.view.lang];
  sheet.columns = [6, 36, 100].map((width) => ({ width }));
  headRow(sheet, [words.columns.group, words.columns.item, words.sheets.outliers]);
  for (const [index, group] of sharedGroups(report).entries())
    for (const text of outliersOf(group, report)) sheet.addRow([index + 1, group.name.text, text]);
  finish(sheet, 3);
}

function finish(sheet: Worksheet, width: number): void {
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, sheet.rowCount), column: width } };
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  forPaper(sheet, true);
}
