import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import schema from '../../../../schemas/validate.schema.json' with { type: 'json' };
import { run } from '../../../../src/cli/commands/validate/validate.ts';

const header = ['序号', '事项名称', '基本编码', '事项类型', '实施主体', '承诺办结时限', '法定办结时限', '咨询电话'];
const rows = [
  ['1', '农药经营许可(新办)', '000120909000', '许可', '汀溪县农业农村局', '30个工作日', '20个工作日', '0460-5500231'],
  ['2', '=1+1认定', '714923000', '行政确人', '汀溪县人力资源和社会保障局', '尽快', '60日', '０460—5500 231'],
];

async function workbook(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'santong-table-')), '事项清单.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('许可');
  sheet.addRow(['汀溪县许可事项清单']);
  sheet.mergeCells('A1:H1');
  sheet.addRow(header);
  for (const row of rows) sheet.addRow(row);
  sheet.getCell('F3').note = '旧批注';
  sheet.getCell('F3').font = { bold: true };
  book.addWorksheet('说明').addRow(['填表说明', { formula: '1+1', result: 2 }]);
  await book.xlsx.writeFile(path);
  return path;
}

async function validated(path: string, options: Record<string, string | boolean> = {}) {
  const results: (string | Uint8Array)[] = [];
  const remarks: string[] = [];
  const code = await run(
    {
      lang: 'zh',
      asOf: '2026-03-02',
      colour: false,
      result: (content) => void results.push(content),
      file: () => undefined,
      remark: (text) => void remarks.push(text),
    },
    [path],
    options,
  );
  return { code, result: results[0] ?? '', remarks };
}

async function bookOf(path: string): Promise<{ book: ExcelJS.Workbook; bytes: Uint8Array }> {
  const { result } = await validated(path, { format: 'xlsx' });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(result as unknown as Parameters<typeof book.xlsx.load>[0]);
  return { book, bytes: result as Uint8Array };
}

const noteOf = (cell: ExcelJS.Cell): string =>
  typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map(({ text }) => text).join('');

describe('validate on a table', () => {
  it('names the cell of a finding and shows the row with its header', async () => {
    const { code, result, remarks } = await validated(await workbook(), { rule: 'time/promise-exceeds-statutory' });
    expect(code).toBe(1);
    expect(remarks).toEqual(['没有对应要素的列，未校验：序号']);
    expect(result).toContain('  位置    事项清单.xlsx 表“许可” 第3行 F列“承诺办结时限”\n');
    expect(result).toContain(
      '      | B 事项名称           F 承诺办结时限\n    3 | 农药经营许可(新办)   30个工作日\n      |                      ^^^^^^^^^^ 比法定多10个工作日\n',
    );
  });

  it('holds a value that an import would leave over against the standard as it stands', async () => {
    const { result } = await validated(await workbook(), { format: 'json', item: '714923000' });
    const found = (JSON.parse(String(result)).findings as { rule: string; path: string; span: { start: object } }[]).map(
      ({ rule, path, span }) => ({ rule, path, start: span.start }),
    );
    expect(found).toContainEqual({ rule: 'element/not-a-term', path: '/type', start: { offset: 20003, line: 4, column: 4 } });
    expect(found.map(({ rule }) => rule)).toContain('code/form');
    expect(String(result)).toContain('"column": "D"');
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect([valid(JSON.parse(String(result))), valid.errors]).toEqual([true, null]);
  });

  it('changes nothing in the table and offers no mending', async () => {
    const path = await workbook();
    const before = readFileSync(path);
    const { result } = await validated(path);
    expect(result).not.toContain('--fix');
    await expect(validated(path, { fix: 'safe' })).rejects.toThrow(/表格不自动改正/);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('--format xlsx', () => {
  it('is counts, a sheet for each department, and the table with a comment on each faulty cell', async () => {
    const { book } = await bookOf(await workbook());
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '总表',
      '汀溪县农业农村局',
      '汀溪县人力资源和社会保障局',
      '标准事项、文件和目录',
      '许可',
      '说明',
    ]);
    const own = book.getWorksheet('汀溪县农业农村局');
    expect([own?.autoFilter, own?.views[0]?.state]).toEqual(['A1:O3', 'frozen']);
    expect(own?.getCell('L2').value).toMatchObject({ text: '事项清单.xlsx 表“许可” 第3行 F列“承诺办结时限”', hyperlink: "#'许可'!F3:F3" });
    const table = book.getWorksheet('许可');
    expect(noteOf(table?.getCell('F3') as ExcelJS.Cell)).toMatch(/^旧批注[\s\S]*\[必须改正\] 承诺办结时限长于法定办结时限/);
    expect([table?.getCell('F3').font.bold, table?.getCell('E3').note]).toEqual([true, undefined]);
    expect(table?.getCell('F3').fill).not.toEqual(table?.getCell('E3').fill);
    expect(table?.getCell('F3').value).toBe('30个工作日');
  });

  it('is the same bytes every time, and nothing in it is a formula', async () => {
    const path = await workbook();
    const [{ book, bytes }, again] = [await bookOf(path), await bookOf(path)];
    expect(Buffer.from(bytes).equals(Buffer.from(again.bytes))).toBe(true);
    const formulas: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula) formulas.push(cell.address);
        }),
      );
    expect(formulas).toEqual([]);
    expect(book.getWorksheet('说明')?.getCell('B1').value).toBe(2);
  });

  it('brings a text table as a sheet of text', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'santong-table-')), '事项:清单.csv'.replace(':', '-'));
    writeFileSync(path, [header, ...rows].map((row) => row.join(',')).join('\r\n'));
    const { book } = await bookOf(path);
    const sheet = book.getWorksheet('事项-清单');
    expect([sheet?.getCell('C2').value, sheet?.getCell('B3').value, sheet?.getCell('B3').formula]).toEqual([
      '000120909000',
      '=1+1认定',
      undefined,
    ]);
    expect(noteOf(sheet?.getCell('D3') as ExcelJS.Cell)).toContain('不是规定的用词');
  });
});
