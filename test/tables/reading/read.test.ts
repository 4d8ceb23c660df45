import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { TableError } from '../../../src/tables/error.ts';
import { readTable } from '../../../src/tables/reading/read.ts';
import { columnName } from '../../../src/tables/row.ts';
import { sayTableError } from '../../../src/tables/words.ts';

const csv = '名称,编码\n食品经营许可,000131905001\n';

describe('readTable', () => {
  it.each([
    ['utf-8', iconv.encode(csv, 'utf8')],
    ['utf-8-bom', iconv.encode(csv, 'utf8', { addBOM: true })],
    ['gb18030', iconv.encode(csv, 'gbk')],
    ['utf-16le', iconv.encode(csv.replaceAll(',', '\t'), 'utf16le', { addBOM: true })],
  ])('reads csv in %s', async (encoding, bytes) => {
    const table = await readTable('a.csv', bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.rows[0]?.cells.get('编码')?.text).toBe('000131905001');
  });

  it('reads what is seen in a workbook', async () => {
    const table = await readTable('a.xlsx', await workbook());
    expect(table.sheet).toBe('目录');
    expect(table.headers.map((header) => header.text)).toEqual(['部门', '名称', '编码', '日期', '收费']);
    const texts = table.rows.map((row) => table.headers.map((header) => row.cells.get(header.text)?.text));
    expect(texts).toEqual([
      ['禾川县林业局', '林木采伐许可证核发', '000164913000', '2026-03-05', '80'],
      ['禾川县林业局', '网上办理', '000131905001', 'TRUE', '160.50'],
    ]);
    expect(table.rows[0]?.cells.get('编码')?.address).toBe('C4');
    expect(table.problems).toEqual([
      { code: 'left-out', address: 'A7', text: '合计', reason: 'total' },
      { code: 'other-sheets', address: '', sheets: ['附表'], hidden: false },
      { code: 'other-sheets', address: '', sheets: ['隐藏'], hidden: true },
    ]);
  });

  it('reads the sheet that is named', async () => {
    const bytes = await workbook();
    expect((await readTable('a.xlsx', bytes, { sheet: '附表' })).rows).toHaveLength(1);
    expect(await faultOf('a.xlsx', bytes, { sheet: '没有' })).toEqual({
      code: 'no-sheet',
      args: { name: 'a.xlsx', sheet: '没有', sheets: ['填报说明', '隐藏', '目录', '附表'] },
    });
  });

  it('says that a long number has lost its end', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('一').addRows([
      ['名称', '编码'],
      ['甲', 1.14507e17],
    ]);
    const table = await readTable('a.xlsx', await bytesOf(book));
    expect(table.problems).toEqual([{ code: 'rounded-number', address: 'B2', text: '114507000000000000' }]);
  });

  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['empty', 'a.csv', new Uint8Array()],
    ['empty', 'a.csv', iconv.encode(' \n', 'utf8')],
    ['binary', 'a.csv', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2])],
    ['no-header', 'a.csv', iconv.encode('只有一列\n甲\n', 'utf8')],
    ['old-xls', 'a.xls', Uint8Array.from(ole)],
    ['password', 'a.xlsx', Uint8Array.from([...ole, ...iconv.encode('EncryptedPackage', 'utf16le')])],
    ['damaged', 'a.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['damaged', 'a.xlsx', Uint8Array.from([1, 2, 3, 4])],
    ['web-page', 'a.xls', iconv.encode('<html><table></table></html>', 'utf8')],
    ['unknown-format', 'a.pdf', iconv.encode('%PDF-1.7', 'utf8')],
    ['bad-json', 'a.jsonl', iconv.encode('{"a":1}\n{', 'utf8')],
    ['bad-csv', 'a.csv', iconv.encode('名称,编码\n"甲,1\n', 'utf8')],
  ])('refuses with %s: %s', async (code, name, bytes) => {
    expect(await faultOf(name, bytes)).toMatchObject({ code, args: { name } });
  });

  it('refuses a truncated workbook', async () => {
    const bytes = await workbook();
    expect(await faultOf('a.xlsx', bytes.subarray(0, bytes.length / 2))).toMatchObject({ code: 'damaged' });
  });

  it('says how to mend what it refuses', async () => {
    const error = new TableError({ code: 'old-xls', args: { name: '目录.xls' } });
    expect(sayTableError(error, 'zh')).toBe(
      '目录.xls是旧版Excel文件（.xls），不能直接读取。请在WPS或者Excel中打开，另存为“Excel工作簿(*.xlsx)”。',
    );
    expect(sayTableError(error, 'en')).toContain('save it as "Excel Workbook (*.xlsx)"');
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

const folder = '../shared/data';
const there = existsSync(`${folder}/guangdong`);
if (!there) console.log(`skipped: ${folder} is not there`);

describe.skipIf(!there)('real tables', () => {
  it.each([
    ['guangdong/province_440000', 928],
    ['guangdong/city_440100', 72],
  ])('%s says the same as csv and as JSON lines', async (name, count) => {
    const [fromCsv, fromJson] = await Promise.all([read(`${name}.csv`), read(`${name}.jsonl`)]);
    expect([fromCsv.rows.length, fromJson.rows.length]).toEqual([count, count]);
    expect([...fromCsv.problems, ...fromJson.problems]).toEqual([]);
    for (const [index, row] of fromCsv.rows.entries()) {
      for (const header of ['TASK_CODE', 'CATAID', 'TASK_NAME', 'handle_time', 'consult_phone']) {
        expect(row.cells.get(header)?.text).toBe(fromJson.rows[index]?.cells.get(header)?.text);
      }
    }
  });

  it.each(['hunan/catalog_first_page.csv', 'liaoning/items.csv'])('%s is read without a problem', async (path) => {
    const table = await read(path);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.problems).toEqual([]);
  });
});

function read(path: string) {
  return readTable(path, readFileSync(`${folder}/${path}`));
}

async function faultOf(name: string, bytes: Uint8Array, options = {}): Promise<unknown> {
  const error = await readTable(name, bytes, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TableError);
  return (error as TableError).fault;
}

/** A sheet of notes, a hidden sheet, and a list as offices send them: a merged title, a department merged downward, formulas, formats. */
async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('填报说明').addRows([['请逐项填写'], ['编码为文本']]);
  book.addWorksheet('隐藏', { state: 'hidden' }).addRows([
    ['甲', '乙'],
    ['1', '2'],
  ]);
  const sheet = book.addWorksheet('目录');
  sheet.addRow(['禾川县政务服务事项目录']);
  sheet.mergeCells('A1:E1');
  sheet.getRow(3).values = ['部门', '名称', '编码', '日期', '收费'];
  sheet.getRow(4).values = [
    '禾川县林业局',
    { richText: [{ text: '林木采伐' }, { text: '许可证核发' }] },
    '000164913000',
    new Date(Date.UTC(2026, 2, 5)),
    80,
  ];
  sheet.getRow(5).values = [
    '',
    { text: '网上办理', hyperlink: 'https://zwfw.tangling.example' },
    131905001,
    true,
    { formula: 'E4*2', result: 160.5 },
  ];
  sheet.mergeCells('A4:A5');
  sheet.getCell('C5').numFmt = '000000000000';
  sheet.getCell('E5').numFmt = '0.00';
  sheet.getCell('H9').font = { bold: true };
  sheet.getCell('A7').value = '合计';
  sheet.mergeCells('A7:E7');
  book.addWorksheet('附表').addRows([
    ['名称', '编码'],
    ['甲', '1'],
  ]);
  return bytesOf(book);
}

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
