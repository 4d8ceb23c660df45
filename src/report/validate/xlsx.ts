import type { Workbook, Worksheet } from 'exceljs';
import { agencyOrder } from '../../catalog/agencies.ts';
import type { Finding } from '../../finding/finding.ts';
import { grouped } from '../../finding/grouped.ts';
import { severities } from '../../finding/severity.ts';
import { workbookBytes } from '../../tables/writing/workbook-bytes.ts';
import { ownerOf } from '../scene.ts';
import { sheetNames } from '../sheet-names.ts';
import { fill, fills, forPaper, headRow, linkTo } from '../sheet-style.ts';
import { accountOf } from './finding-account.ts';
import { findingWords } from './finding-words.ts';
import type { ValidateReport } from './report.ts';
import { commentCells } from './table-comments.ts';
import { type AgencyFindings, countsSheet } from './xlsx-counts.ts';
import { workbookWords } from './xlsx-words.ts';

/**
 * 问题清单: counts with links first, then for each department a sheet with a row for each finding, filters and a frozen header. Of a table
 * its own sheets follow, as a copy with a comment on each cell that a finding is about.
 */
export async function validateXlsx(report: ValidateReport): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const { checked, findings, view } = report;
  const workbook = (await view.table?.()) ?? new ExcelJS.Workbook();
  const copied = workbook.worksheets;
  const words = workbookWords[view.lang];
  const order = agencyOrder(checked.catalog);
  const rank = (title: string): number => [words.noAgency, words.others].indexOf(title);
  const byAgency = [...grouped(findings, titleOf(report))].sort(([a], [b]) => rank(a) - rank(b) || order(a, b));
  const names = sheetNames([...copied.map(({ name }) => name), words.counts, ...byAgency.map(([title]) => title)]).slice(copied.length);
  const sheets = byAgency.map(([title, own], index): AgencyFindings => ({ title, sheet: names[index + 1] ?? title, findings: own }));
  countsSheet(workbook.addWorksheet(names[0]), sheets, report);
  for (const sheet of sheets) agencySheet(workbook, sheet, report);
  if (copied.length > 0) commentCells(workbook, report);
  // what was added comes first
  const added = workbook.worksheets.slice(copied.length);
  for (const [index, sheet] of [...added, ...copied].entries()) Object.assign(sheet, { orderNo: index });
  workbook.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return workbookBytes(workbook, checked.catalog.asOf);
}

function titleOf({ checked, view }: ValidateReport): (finding: Finding) => string {
  const words = workbookWords[view.lang];
  const items = new Set(checked.items);
  return (finding) => {
    const owner = finding.item && ownerOf(finding, checked.catalog);
    return owner && items.has(owner) ? finding.item?.agency || words.noAgency : words.others;
  };
}

function agencySheet(workbook: Workbook, { sheet: name, findings }: AgencyFindings, report: ValidateReport): void {
  const { columns, yes } = workbookWords[report.view.lang];
  const sheet: Worksheet = workbook.addWorksheet(name);
  const heads: [string, number][] = [
    [columns.number, 6],
    [columns.severity, 10],
    [columns.item, 28],
    [columns.code, 15],
    [columns.fault, 30],
    [columns.field, 16],
    [columns.stands, 30],
    [columns.should, 30],
    [columns.mend, 44],
    [columns.automatic, 11],
    [columns.why, 36],
    [columns.place, 34],
    [columns.standing, 16],
    [columns.done, 16],
    [columns.rule, 24],
  ];
  sheet.columns = heads.map(([, width]) => ({ width }));
  headRow(
    sheet,
    heads.map(([head]) => head),
  );
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: 1 }];
  const urgent = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  for (const [index, finding] of urgent.entries()) {
    const account = accountOf(report, finding);
    const code = codeOf(finding, report);
    const automatic = finding.fix?.safe ? yes : '';
    const { severity, subject, heading, field, stands, should, mend, why, standing } = account;
    const texts = [
      severity,
      subject,
      code,
      heading,
      field,
      stands,
      should,
      mend,
      automatic,
      why.join('\n'),
      '',
      standing,
      '',
      finding.rule,
    ];
    const row = sheet.addRow([index + 1, ...texts.map(fitting)]);
    row.alignment = { vertical: 'top', wrapText: true };
    fill(row.getCell(2), fills[finding.severity]);
    placeIn(row.getCell(12), finding, report);
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: findings.length + 1, column: heads.length } };
  forPaper(sheet, true);
  sheet.pageSetup.printTitlesRow = '1:1';
}

function codeOf(finding: Finding, { checked }: ValidateReport): string {
  const code = ownerOf(finding, checked.catalog)?.value.code;
  return code ?? (finding.item?.key.includes('#') ? '' : (finding.item?.key ?? ''));
}

/** Where the finding stands, as a link: to the cell of the copied table, else to the file. */
function placeIn(cell: ReturnType<Worksheet['getCell']>, finding: Finding, { view }: ValidateReport): void {
  const words = findingWords[view.lang];
  const place = view.cell?.(finding);
  if (place) {
    const text = words.inTable(place);
    if (place.copy !== undefined) linkTo(cell, text, place.copy, `${place.cell?.letter ?? 'A'}${place.row}`);
    else cell.value = text;
    return;
  }
  if (finding.file === '') return;
  const file = view.display(finding.file);
  cell.value = { text: `${file} ${words.line(finding.span.start.line)}`, hyperlink: encodeURI(file).replaceAll('#', '%23') };
  cell.font = { color: { argb: 'FF1D4F91' }, underline: true };
}

/** A cell holds 32,767 characters at most. */
function fitting(text: string): string {
  return text.length > 32000 ? `${text.slice(0, 32000)}…` : text;
}
