import type { Worksheet } from 'exceljs';
import type { Severity } from '../finding/severity.ts';

/** The colours of cells by the severity of what they tell. */
export const fills: Record<Severity, string> = { error: 'FFFDECEA', warn: 'FFFFF4D6', info: 'FFEAF3FA' };
const headFill = 'FFE3E9F1';

const line = { style: 'thin', color: { argb: 'FFB8C0CC' } } as const;
/** A thin border around a cell. */
export const thin = { top: line, left: line, bottom: line, right: line };

/** Adds a row of headers. */
export function headRow(sheet: Worksheet, heads: readonly string[]): void {
  const row = sheet.addRow([...heads]);
  row.font = { bold: true };
  row.alignment = { vertical: 'middle', wrapText: true };
  for (let column = 1; column <= heads.length; column++) {
    fill(row.getCell(column), headFill);
    row.getCell(column).border = thin;
  }
}

type Cell = ReturnType<Worksheet['getCell']>;

/** Colours a cell. */
export function fill(cell: Cell, argb: string): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Makes a cell a link to a cell of another sheet. */
export function linkTo(cell: Cell, text: string, sheet: string, at: string): void {
  // of a single cell exceljs writes a second address beside this one, which spreadsheets put together; of a range it does not
  cell.value = { text, hyperlink: `#'${sheet.replaceAll("'", "''")}'!${at}:${at}` };
  cell.font = { color: { argb: 'FF1D4F91' }, underline: true };
}

/** Fits a sheet to the width of a page of A4. */
export function forPaper(sheet: Worksheet, landscape: boolean): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: landscape ? 'landscape' : 'portrait',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}
