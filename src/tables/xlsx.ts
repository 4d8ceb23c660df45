import type { CellValue, Cell as SheetCell, Workbook, Worksheet } from 'exceljs';
import { TableError } from './error.ts';
import { type GridRow, toTable } from './grid.ts';
import { isRounded, numberText } from './number.ts';
import { columnName, type Table, type TableProblem } from './row.ts';

/**
 * Reads a sheet of a workbook: the one that is named, else the first visible one with a header row. Cells are the text that is seen:
 * rich text joined, results of formulas, dates as 2026-03-05. A cell merged downward counts for each of its rows. Throws `TableError`.
 */
export async function readXlsx(name: string, bytes: Uint8Array, sheet?: string): Promise<Table> {
  const workbook = await open(name, bytes);
  const sheets = workbook.worksheets;
  if (sheets.length === 0) throw new TableError({ code: 'unknown-format', args: { name } });
  const visible = sheets.filter((each) => each.state === 'visible');
  const chosen = sheet === undefined ? (visible.length > 0 ? visible : sheets) : sheets.filter((each) => each.name === sheet);
  if (sheet !== undefined && chosen.length === 0) {
    throw new TableError({ code: 'no-sheet', args: { name, sheet, sheets: sheets.map((each) => each.name) } });
  }
  for (const worksheet of chosen) {
    const problems: TableProblem[] = [];
    const table = toTable(name, gridOf(worksheet, problems));
    if (table) return { ...table, sheet: worksheet.name, problems: [...table.problems, ...problems] };
  }
  const blank = chosen.every((each) => each.actualRowCount === 0);
  throw new TableError({ code: blank ? 'empty' : 'no-header', args: { name } });
}

async function open(name: string, bytes: Uint8Array): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // The declared type is Node's Buffer; the reader takes any bytes, and this room knows no Node.
    return await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    throw new TableError({ code: 'damaged', args: { name } });
  }
}

function gridOf(worksheet: Worksheet, problems: TableProblem[]): GridRow[] {
  const grid: GridRow[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const texts: string[] = [];
    let filled = 0;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const repeats = cell.isMerged && cell.master.address !== cell.address;
      // A merge across columns is one value; a merge down the rows is the value of each of them.
      if (repeats && cell.master.fullAddress.col !== column) return;
      const text = textOf(cell.value, cell).trim();
      while (texts.length < column) texts.push('');
      texts[column - 1] = text;
      if (text !== '' && !repeats) filled += 1;
      const value = resultOf(cell.value);
      if (typeof value === 'number' && isRounded(value))
        problems.push({ code: 'rounded-number', address: `${columnName(column - 1)}${number}`, text });
    });
    grid.push({ number, texts, filled });
  });
  return grid;
}

function textOf(value: CellValue, cell: SheetCell): string {
  const seen = resultOf(value);
  if (seen === null || seen === undefined) return '';
  if (typeof seen === 'string') return seen;
  if (typeof seen === 'number') return numberText(seen, cell.numFmt);
  if (typeof seen === 'boolean') return seen ? 'TRUE' : 'FALSE';
  if (seen instanceof Date) return Number.isNaN(seen.getTime()) ? '' : dateText(seen);
  if ('richText' in seen) return seen.richText.map((part) => part.text).join('');
  if ('error' in seen) return seen.error;
  return 'text' in seen ? textOf(seen.text as CellValue, cell) : '';
}

/** What a formula shows; any other value is shown as it is. */
function resultOf(value: CellValue): CellValue {
  const isFormula = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  return isFormula ? value.result : value;
}

/** Spreadsheets know no time zone: exceljs gives their dates in UTC. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
