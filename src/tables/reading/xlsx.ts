import type { CellValue, Cell as SheetCell, Workbook, Worksheet } from 'exceljs';
import { TableError } from '../error.ts';
import { columnName, type Table, type TableProblem } from '../row.ts';
import { type GridRow, toTable } from './grid.ts';
import type { IsKnown } from './header-rows.ts';
import { isRounded, numberText } from './number.ts';
import { joinSheets } from './sheets.ts';
import { checkWorkbook } from './zip.ts';

/**
 * Reads a workbook: the sheet that is named (or numbered, from 1), else every visible one that is a table of the same kind as the first.
 * Cells are the text that is seen: rich text joined, results of formulas, dates as 2026-03-05. A cell merged downward counts for each of
 * its rows; hidden rows and columns are read and told of. Throws `TableError`.
 */
export async function readXlsx(name: string, bytes: Uint8Array, sheet?: string, isKnown?: IsKnown): Promise<Table> {
  await checkWorkbook(name, bytes);
  const workbook = await openWorkbook(name, bytes);
  const sheets = workbook.worksheets;
  if (sheets.length === 0) throw new TableError({ code: 'unknown-format', args: { name } });
  const chosen = sheet === undefined ? visibleOnes(sheets) : [sheetNamed(name, sheets, sheet)];
  const tables = chosen.flatMap((worksheet) => {
    const problems: TableProblem[] = [];
    const table = toTable(name, gridOf(worksheet, problems), { isKnown });
    return table ? [{ ...table, sheet: worksheet.name, problems: [...table.problems, ...withHeaders(problems, table)] }] : [];
  });
  const joined = joinSheets(tables, isKnown);
  if (!joined) {
    const blank = chosen.every((each) => each.actualRowCount === 0);
    throw new TableError({ code: blank ? 'empty' : 'no-header', args: { name } });
  }
  const hidden = sheets.filter((each) => each.state !== 'visible' && !chosen.includes(each) && each.actualRowCount > 0);
  if (sheet === undefined && hidden.length > 0)
    joined.problems.push({ code: 'other-sheets', address: '', sheets: hidden.map((each) => each.name), hidden: true });
  return joined;
}

/** A workbook of bytes that were looked at before. @throws TableError */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // The declared type is Node's Buffer; the reader takes any bytes, and this room knows no Node.
    return await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes });
  } catch {
    throw new TableError({ code: 'damaged', args: { name } });
  }
}

/** Parts of a sheet that say nothing of its cells, some of which the reader cannot take. */
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'autoFilter',
];

function visibleOnes(sheets: readonly Worksheet[]): readonly Worksheet[] {
  const visible = sheets.filter((each) => each.state === 'visible');
  return visible.length > 0 ? visible : sheets;
}

/** A sheet by its name, else by its number among all. @throws TableError */
function sheetNamed(name: string, sheets: readonly Worksheet[], sheet: string): Worksheet {
  const found = sheets.find((each) => each.name === sheet) ?? (/^\d{1,3}$/.test(sheet) ? sheets[Number(sheet) - 1] : undefined);
  if (!found) throw new TableError({ code: 'no-sheet', args: { name, sheet, sheets: sheets.map((each) => each.name) } });
  return found;
}

function gridOf(worksheet: Worksheet, problems: TableProblem[]): GridRow[] {
  const grid: GridRow[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    const texts: string[] = [];
    const across = new Map<number, number>();
    let filled = 0;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const repeats = cell.isMerged && cell.master.address !== cell.address;
      // A merge across columns is one value; a merge down the rows is the value of each of them.
      if (cell.isMerged) {
        const from = Number(cell.master.col) - 1;
        if (column - 1 > from) across.set(from, column - 1);
        if (column - 1 !== from) return;
      }
      const text = textOf(cell.value, cell).trim();
      while (texts.length < column) texts.push('');
      texts[column - 1] = text;
      if (text !== '' && !repeats) filled += 1;
      if (!repeats) note(cell, `${columnName(column - 1)}${number}`, text, problems);
    });
    grid.push({ number, texts, filled, ...(row.hidden ? { hidden: true as const } : {}), ...(across.size > 0 ? { across } : {}) });
  });
  const hidden = hiddenColumns(worksheet, grid);
  if (hidden[0] !== undefined) problems.push({ code: 'hidden-columns', address: `${hidden[0]}1`, columns: hidden });
  return grid;
}

/** What a cell does not show as it was meant: a number beyond what spreadsheets keep, an error, a formula that was never worked out. */
function note(cell: SheetCell, address: string, text: string, problems: TableProblem[]): void {
  const value = resultOf(cell.value);
  if (typeof value === 'number' && isRounded(value)) problems.push({ code: 'rounded-number', address, text });
  if (typeof value === 'object' && value !== null && 'error' in value)
    problems.push({ code: 'lost-cell', address, header: '', text: value.error, lost: 'error' });
  if (isFormula(cell.value) && (value === undefined || value === null))
    problems.push({ code: 'lost-cell', address, header: '', text: formulaOf(cell.value), lost: 'no-result' });
}

function withHeaders(problems: readonly TableProblem[], table: Table): TableProblem[] {
  const headers = new Map(table.headers.map((header) => [header.address.replace(/\d+$/, ''), header.text]));
  const rows = new Set(table.rows.map((row) => String(row.number)));
  return problems.flatMap((problem): TableProblem[] => {
    if (problem.code !== 'lost-cell' && problem.code !== 'rounded-number') return [problem];
    const [, letter = '', number = ''] = /^([A-Z]+)(\d+)$/.exec(problem.address) ?? [];
    // a total below the list may well be a formula: it is left out with its row
    if (!rows.has(number)) return [];
    return [problem.code === 'lost-cell' ? { ...problem, header: headers.get(letter) ?? '' } : problem];
  });
}

function hiddenColumns(worksheet: Worksheet, grid: readonly GridRow[]): string[] {
  const width = Math.max(0, ...grid.slice(0, 50).map((row) => row.texts.length));
  const letters = Array.from({ length: width }, (_, column) => column).filter((column) => worksheet.getColumn(column + 1).hidden);
  return letters.filter((column) => grid.some((row) => (row.texts[column] ?? '') !== '')).map(columnName);
}

function textOf(value: CellValue, cell: SheetCell): string {
  const seen = resultOf(value);
  if (seen === null || seen === undefined) return '';
  if (typeof seen === 'string') return seen;
  if (typeof seen === 'number') return numberText(seen, cell.numFmt);
  if (typeof seen === 'boolean') return seen ? 'TRUE' : 'FALSE';
  if (seen instanceof Date) return Number.isNaN(seen.getTime()) ? '' : dateText(seen);
  if ('richText' in seen) return seen.richText.map((part) => part.text).join('');
  // an error is no value; it is told of
  if ('error' in seen) return '';
  return 'text' in seen ? textOf(seen.text as CellValue, cell) : '';
}

function isFormula(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function formulaOf(value: CellValue): string {
  const { formula } = value as { formula?: string };
  return formula === undefined ? '' : `=${formula}`;
}

/** What a formula shows; any other value is shown as it is. */
function resultOf(value: CellValue): CellValue {
  return isFormula(value) ? (value as { result?: CellValue }).result : value;
}

/** Spreadsheets know no time zone: exceljs gives their dates in UTC. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
