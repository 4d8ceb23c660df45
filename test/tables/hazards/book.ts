import ExcelJS from 'exceljs';
import { knownHeaders, recogniseColumns } from '../../../src/tables/columns/header.ts';
import type { Mapping } from '../../../src/tables/columns/mapping.ts';
import { type ImportedRow, importRows } from '../../../src/tables/importing/import.ts';
import { type ReadTableOptions, readTable } from '../../../src/tables/reading/read.ts';
import type { Table } from '../../../src/tables/row.ts';
import { standardOf } from '../../catalog-of.ts';

/** The bytes of a workbook that `fill` makes. */
export async function bookOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A table as a command reads it: header found by the pack, columns recognised, rows as items. */
export async function taken(
  name: string,
  bytes: Uint8Array,
  options: ReadTableOptions = {},
): Promise<{ table: Table; mapping: Mapping; rows: ImportedRow[]; fields: Record<string, string | undefined> }> {
  const standard = standardOf('national');
  const table = await readTable(name, bytes, { isKnown: knownHeaders(standard), ...options });
  const mapping = recogniseColumns(table, standard);
  const fields = Object.fromEntries(mapping.map(({ header, field, word }) => [header, word === undefined ? field : `${field}=${word}`]));
  return { table, mapping, rows: importRows(table, mapping, standard), fields };
}
