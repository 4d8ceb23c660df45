// Measures the comparison of two made tables: santong, a bare hash join of their parsed rows, and daff.
import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { readCatalog } from '../src/catalog/catalog.ts';
import type { CatalogDocument } from '../src/catalog/document.ts';
import { resolve } from '../src/catalog/resolve.ts';
import { compare } from '../src/compare/compare.ts';
import { loadStandard } from '../src/host/packs.ts';
import { creditCheckDigit } from '../src/standard/credit-code.ts';
import type { Standard } from '../src/standard/standard.ts';
import { knownHeaders, recogniseColumns } from '../src/tables/columns/header.ts';
import { rowsToItems, type TableItem } from '../src/tables/importing/import.ts';
import { readTable } from '../src/tables/reading/read.ts';
import type { Table } from '../src/tables/row.ts';

const header =
  '基本编码,实施编码,事项名称,事项类型,实施主体名称,法定办结时限,承诺办结时限,到办事现场次数,申请材料,受理条件,咨询电话,监督投诉方式,是否收费,服务对象'.split(
    ',',
  );

/** Writes the two tables, as csv and as xlsx: the second promises a day more in every twentieth row, and lacks or adds one in a hundred. */
export async function makeTables(rows: number, folder: string): Promise<void> {
  for (const side of ['ours', 'theirs'] as const) {
    const csv = createWriteStream(`${folder}/${side}.csv`);
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: `${folder}/${side}.xlsx`, useSharedStrings: true });
    const sheet = book.addWorksheet('目录');
    for (const row of [header, ...rowsOf(rows, side)]) {
      csv.write(`${row.join(',')}\n`);
      sheet.addRow(row).commit();
    }
    await new Promise((done) => csv.end(done));
    await book.commit();
  }
}

function* rowsOf(rows: number, side: 'ours' | 'theirs'): Generator<string[]> {
  for (let index = 0; index < rows; index += 1) {
    if (index % 100 === (side === 'ours' ? 1 : 2)) continue;
    const body = `11990101MB${String(index % 10_000).padStart(7, '0')}`;
    const code = `0001${String(20_000_000 + index).slice(-8)}`;
    const days = (index % 15) + (side === 'theirs' && index % 20 === 0 ? 2 : 1);
    yield [
      code,
      `${body}${creditCheckDigit(body)}4${code}`,
      `基准测试事项第${index}号`,
      '行政许可',
      `禾川县第${index % 60}局`,
      '20个工作日',
      `${days}个工作日`,
      String(index % 2),
      `申请表|居民身份证|第${index % 500}号证明`,
      '有固定的经营场所|有符合条件的人员',
      '0460-5500121',
      '0460-5500122',
      '否',
      '自然人|企业法人',
    ];
  }
}

/** Reads both tables and joins their parsed rows by code, comparing every cell. */
export async function join(ours: string, theirs: string): Promise<{ differences: number }> {
  const [one, other] = [await parsed(ours), await parsed(theirs)];
  const byCode = new Map(other.slice(1).map((row) => [row[1], row]));
  let differences = 0;
  for (const row of one.slice(1)) {
    const match = byCode.get(row[1]);
    if (match) for (let column = 0; column < row.length; column += 1) if (row[column] !== match[column]) differences += 1;
  }
  return { differences };
}

async function parsed(path: string): Promise<string[][]> {
  if (path.endsWith('.csv')) return parse(readFileSync(path, 'utf8'), { bom: true }) as string[][];
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).map(String)));
  return rows;
}

/** Reads both tables, takes the first for a catalog and holds it against the second, as `santong diff` does. */
export async function santong(ours: string, theirs: string): Promise<{ differences: number; seconds: Record<string, number> }> {
  const seconds: Record<string, number> = {};
  let start = process.cpuUsage();
  const lap = (step: string): void => {
    const { user, system } = process.cpuUsage(start);
    seconds[step] = (user + system) / 1e6;
    start = process.cpuUsage();
  };
  const standard = loadStandard('national');
  lap('load');
  const [one, other] = [await read(ours, standard), await read(theirs, standard)];
  lap('read');
  const documents = rowsToItems(one, recogniseColumns(one, standard), standard).map(documentOf);
  const items = documents.map((document) => resolve(document, new Map(), standard, '2026-03-31'));
  lap('our items');
  const mapping = recogniseColumns(other, standard);
  const rows = rowsToItems(other, mapping, standard);
  lap('their rows');
  const catalog = { ...readCatalog({ files: [] }, {}, standard, '2026-03-31'), documents, items };
  const fields = new Set(mapping.flatMap((column) => column.field ?? []));
  const { differences } = compare(catalog, items, { rows, fields });
  lap('compare');
  return { differences: differences.length, seconds };
}

function read(path: string, standard: Standard): Promise<Table> {
  return readTable(basename(path), readFileSync(path), { isKnown: knownHeaders(standard) });
}

function documentOf({ value }: TableItem, index: number): CatalogDocument {
  const nowhere = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  const places = { at: () => nowhere, keyAt: () => nowhere, isPlain: () => true };
  const raw = value as CatalogDocument['raw'];
  return { file: 'ours.yaml', index, kind: 'item', raw, written: value, value: value as CatalogDocument['value'], problems: [], ...places };
}

/** Reads both tables and compares them with daff, which lies in a folder of its own; `key` is the column that tells rows apart, empty to let it find out. */
export async function daff(ours: string, theirs: string, folder: string, key: string): Promise<{ differences: number }> {
  const library = createRequire(`${folder}/`)('daff');
  const [one, other] = [await parsed(ours), await parsed(theirs)].map((rows) => new library.TableView(rows));
  const flags = new library.CompareFlags();
  if (key !== '') flags.addPrimaryKey(key);
  const alignment = library.compareTables(one, other, flags).align();
  const result: unknown[][] = [];
  const highlighter = new library.TableDiff(alignment, flags);
  highlighter.hilite(new library.TableView(result));
  return { differences: highlighter.getSummary().row_updates };
}
