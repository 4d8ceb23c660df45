import type { Worksheet } from 'exceljs';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { workbookBytes } from '../../tables/writing/workbook-bytes.ts';
import { sheetNames } from '../sheet-names.ts';
import { fill, fills, forPaper, headRow, linkTo } from '../sheet-style.ts';
import { validateWords } from '../validate/words.ts';
import { packWords } from '../view.ts';
import { checklist, side } from './checklist.ts';
import { nameOf } from './head.ts';
import { diffPageWords } from './page-words.ts';
import { type DiffRecord, type DiffRecords, diffRecords } from './records.ts';
import type { DiffReport } from './report.ts';
import { diffWords } from './words.ts';

/**
 * A comparison as a workbook: counts with links, one row a difference with filters and colours, what is true of whole items, and a checklist
 * for each department to fill in and sign.
 */
export async function diffXlsx(report: DiffReport): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const { compared, view } = report;
  const workbook = new ExcelJS.Workbook();
  const page = diffPageWords[view.lang];
  const records = diffRecords(report);
  const byAgency = grouped(records.differences, ({ agency }) => agency);
  const agencies = records.agencies.filter((agency) => byAgency.has(agency));
  const named = sheetNames([
    page.sheets.counts,
    page.sheets.differences,
    page.sheets.whole,
    ...agencies.map((agency) => agency || page.unknownAgency),
  ]);
  const sheetOf = new Map(agencies.map((agency, index) => [agency, named[index + 3] ?? '']));
  countsSheet(workbook.addWorksheet(named[0]), records, report, sheetOf);
  const places = differencesSheet(workbook.addWorksheet(named[1]), records, report);
  wholeSheet(workbook.addWorksheet(named[2]), records, report);
  for (const agency of agencies) {
    checklist(
      workbook,
      sheetOf.get(agency) ?? '',
      agency || page.unknownAgency,
      byAgency.get(agency) ?? [],
      places,
      named[1] ?? '',
      report,
    );
  }
  return workbookBytes(workbook, compared.catalog.asOf);
}

function countsSheet(sheet: Worksheet, records: DiffRecords, { compared, view }: DiffReport, sheetOf: ReadonlyMap<string, string>): void {
  const words = diffWords[view.lang];
  const page = diffPageWords[view.lang];
  const names = validateWords[view.lang].severity;
  const { catalog, comparison, table } = compared;
  sheet.columns = [{ width: 34 }, ...severities.map(() => ({ width: 12 })), { width: 12 }];
  const lines = [
    words.heading(catalog.config.title ?? words.untitled, comparison.mode),
    ...(catalog.config.notice ? [catalog.config.notice] : []),
    `${words.table(nameOf(table), comparison.rows.length)} ${packWords(catalog, view.lang)}`,
    words.asOf(catalog.asOf),
  ];
  for (const line of lines) sheet.addRow([line]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  const block = (title: string, groups: ReadonlyMap<string, readonly DiffRecord[]>, link?: (name: string) => string | undefined): void => {
    sheet.addRow([]);
    headRow(sheet, [title, ...severities.map((severity) => names[severity]), page.total]);
    const count = (own: readonly DiffRecord[]): number[] => [
      ...severities.map((severity) => own.filter((record) => record.severity === severity).length),
      own.length,
    ];
    for (const [name, own] of groups) {
      const row = sheet.addRow([name || page.unknownAgency, ...count(own)]);
      const target = link?.(name);
      if (target !== undefined) linkTo(row.getCell(1), name || page.unknownAgency, target, 'A1');
    }
    sheet.addRow([page.total, ...count(records.differences)]).font = { bold: true };
  };
  block(
    words.agency,
    grouped(records.differences, ({ agency }) => agency),
    (agency) => sheetOf.get(agency),
  );
  block(
    words.elements,
    grouped(records.differences, ({ label }) => label.replace(/[（(].*$/, '')),
  );
  sheet.addRow([]);
  headRow(sheet, [page.columns.situation, page.total]);
  for (const [label, own] of grouped(records.fates, (fate) => fate.label)) sheet.addRow([label, own.length]);
}

/** The sheet with a row for each difference; returns the row of each. */
function differencesSheet(sheet: Worksheet, { differences }: DiffRecords, { view }: DiffReport): Map<DiffRecord, number> {
  const words = diffWords[view.lang];
  const page = diffPageWords[view.lang];
  const heads: [string, number][] = [
    [page.columns.number, 6],
    [page.severity, 10],
    [page.columns.agency, 24],
    [page.columns.item, 30],
    [page.columns.code, 15],
    [words.element, 16],
    [page.catalog, 40],
    [page.table, 40],
    [words.way, 14],
    [page.columns.place, 40],
    [page.columns.cell, 16],
    [page.columns.clauses, 30],
    [page.columns.approval, 30],
  ];
  sheet.columns = heads.map(([, width]) => ({ width }));
  headRow(
    sheet,
    heads.map(([head]) => head),
  );
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 4 }];
  const places = new Map<DiffRecord, number>();
  for (const [index, record] of differences.entries()) {
    const { severity, severityWord, agency, item, code, label, rows, directionWord, better, place, cell, clauses, approval } = record;
    const way = better ? `${directionWord}，${page.better}` : directionWord;
    const values = [
      index + 1,
      severityWord,
      agency,
      item,
      code,
      label,
      side(rows, 'ours'),
      side(rows, 'theirs'),
      way,
      place,
      cell,
      clauses.join('\n'),
      approval,
    ];
    const row = sheet.addRow(values);
    row.alignment = { vertical: 'top', wrapText: true };
    fill(row.getCell(2), fills[severity]);
    places.set(record, row.number);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, differences.length + 1), column: heads.length } };
  forPaper(sheet, true);
  return places;
}

function wholeSheet(sheet: Worksheet, { fates }: DiffRecords, { view }: DiffReport): void {
  const page = diffPageWords[view.lang];
  sheet.columns = [{ width: 10 }, { width: 30 }, { width: 26 }, { width: 50 }, { width: 50 }];
  headRow(sheet, [page.severity, page.columns.situation, page.columns.agency, page.catalog, page.table]);
  for (const { severity, severityWord, label, agency, items, rows } of fates) {
    const row = sheet.addRow([severityWord, label, agency, items.join('\n'), rows.join('\n')]);
    row.alignment = { vertical: 'top', wrapText: true };
    fill(row.getCell(1), fills[severity]);
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, fates.length + 1), column: 5 } };
  forPaper(sheet, true);
}
