import { basename, dirname, resolve } from 'node:path';
import { catalogOfDocuments } from '../../../catalog/catalog.ts';
import { check } from '../../../check/check.ts';
import type { Finding } from '../../../finding/finding.ts';
import { displayPath } from '../../../host/catalog.ts';
import { readBytes } from '../../../host/files.ts';
import type { CellPlace } from '../../../report/view.ts';
import { lackedFields } from '../../../tables/columns/lacking.ts';
import { stemOf } from '../../../tables/importing/catalog-files.ts';
import { type ImportedRow, importRows } from '../../../tables/importing/import.ts';
import { rowAndColumn, rowDocuments } from '../../../tables/importing/row-documents.ts';
import { columnName, type Table } from '../../../tables/row.ts';
import { onlySheet, tableWorkbook } from '../../../tables/writing/table-workbook.ts';
import type { Context, Options } from '../../context.ts';
import { UsageError } from '../../failures/failure.ts';
import { givenKind } from '../../given.ts';
import { settingsAt } from '../../opening/setting.ts';
import { mapTable, openTable } from '../../opening/table.ts';
import { wantedFields } from '../../opening/wanted-fields.ts';
import type { CheckedCatalog } from './report-of.ts';

/** Opens a table as the catalog that its rows would become, without writing one. @throws FileError, TableError, UsageError, PackError, ConfigError */
export async function openAsTable(context: Context, path: string, options: Options): Promise<CheckedCatalog> {
  if (options['since'] !== undefined)
    throw new UsageError({ zh: '--since只用于YAML目录，不用于表格。', en: '--since is for catalogs of YAML, not for tables.' });
  const { found, standard } = settingsAt(path, options);
  const kind = givenKind(options);
  const table = await openTable(path, options, standard);
  const mapping = mapTable(table, standard, options);
  const rows = importRows(table, mapping, standard);
  const documents = rowDocuments(table, mapping, rows, standard, kind);
  const columns = Object.fromEntries(mapping.flatMap(({ letter, field, unit }) => (field === undefined || unit ? [] : [[letter, field]])));
  const lacks = lackedFields(mapping, wantedFields(standard, kind ?? 'item'), standard);
  const config = { ...found.config, title: stemOf(table.name), sources: { [table.name]: { rows: rows.length, columns, lacks } } };
  const unknown = mapping.filter(({ how }) => how === 'none').map(({ header }) => header);
  if (unknown.length > 0) context.remark(unknownColumns[context.lang](unknown));
  const inSheets = table.headers.every(({ address }) => /\d$/.test(address));
  const catalog = catalogOfDocuments(documents, config, standard, context.asOf);
  return {
    result: check(catalog),
    opened: {
      catalog,
      found,
      root: dirname(resolve(path)),
      only: '',
      display: (file) => (file === basename(path) ? displayPath(resolve(path)) : file),
      asked: path,
    },
    // lines of JSON have no header row to copy
    ...(inSheets ? { table: () => tableWorkbook(table, readBytes(path)) } : {}),
    cell: (finding) => (finding.file === table.name ? placeOf(finding, table, rows, inSheets) : undefined),
  };
}

const unknownColumns = {
  zh: (headers: readonly string[]): string =>
    `没有对应要素的列，未校验：${headers.slice(0, 8).join('、')}${headers.length > 8 ? `等${headers.length}列` : ''}`,
  en: (headers: readonly string[]): string =>
    `Columns of no element, not checked: ${headers.slice(0, 8).join(', ')}${headers.length > 8 ? ` and ${headers.length - 8} more` : ''}`,
};

function placeOf({ span }: Finding, table: Table, rows: readonly ImportedRow[], inSheets: boolean): CellPlace | undefined {
  const at = rowAndColumn(span);
  const row = rows[at.row];
  if (!row) return undefined;
  const cellIn = (letter: string): CellPlace['cell'] => ({
    letter,
    header: table.headers.find(({ address }) => address.replace(/\d+$/, '') === letter)?.text ?? '',
    text: row.outcomes.find(({ column }) => column.letter === letter)?.cell.text ?? '',
  });
  const named = row.cells.get('name')?.replace(/\d+$/, '');
  const [cell, name] = [
    at.column === undefined ? undefined : cellIn(columnName(at.column)),
    named === undefined ? undefined : cellIn(named),
  ];
  return {
    table: table.name,
    ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
    row: row.row,
    ...(inSheets ? { copy: row.sheet ?? table.sheet ?? onlySheet(table) } : {}),
    ...(cell ? { cell } : {}),
    ...(name ? { name } : {}),
  };
}
