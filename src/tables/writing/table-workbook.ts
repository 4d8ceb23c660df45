import type { Workbook } from 'exceljs';
import { columnNumber } from '../column-number.ts';
import { stemOf } from '../importing/catalog-files.ts';
import { openWorkbook } from '../reading/xlsx.ts';
import type { Table } from '../row.ts';

/** The name of the sheet that a table without sheets becomes: that of its file, as spreadsheets take it. */
export function onlySheet({ name }: Pick<Table, 'name'>): string {
  return (
    stemOf(name)
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 31)
      .trim() || '-'
  );
}

/** A table as a workbook: the one that it is, or its header and rows, each where it stands in the text, all as text. @throws TableError */
export async function tableWorkbook(table: Table, bytes: Uint8Array): Promise<Workbook> {
  if (isWorkbook(bytes)) return openWorkbook(table.name, bytes);
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(onlySheet(table));
  const put = (text: string, row: number, address: string): void => {
    const cell = sheet.getCell(row, columnNumber(address) + 1);
    cell.value = text;
    cell.numFmt = '@';
  };
  for (const { text, address } of table.headers) put(text, Number(/\d+$/.exec(address)?.[0] ?? 1), address);
  for (const row of table.rows) for (const { text, address } of row.cells.values()) if (text !== '') put(text, row.number, address);
  return workbook;
}

/** Whether bytes are a zip archive, as workbooks are. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
