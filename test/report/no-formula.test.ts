import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { run as diff } from '../../src/cli/commands/diff.ts';
import { run as lists } from '../../src/cli/commands/lists.ts';
import { run as validate } from '../../src/cli/commands/validate/validate.ts';

const folder = mkdtempSync(join(tmpdir(), 'santong-formula-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a spreadsheet would work out, or send somewhere, if it took it for a formula. */
const evil = ['=HYPERLINK("http://x.example","甲")', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', '\t=1+1'];

describe('what is written for spreadsheets', () => {
  mkdirSync(join(folder, '目录'));
  evil.forEach((name, index) => {
    const item = { code: `00012090900${index}`, name, agency: { name }, limit: { promised: name }, materials: [{ name }] };
    writeFileSync(join(folder, '目录', `${index}.yaml`), JSON.stringify(item));
  });
  const table = join(folder, '表.csv');
  const rows = evil.map((_, index) => `00012090900${index},甲${index},5个工作日,申请表\n`);
  writeFileSync(table, `基本编码,事项名称,承诺办结时限,申请材料\n${rows.join('')}`);

  it.each([
    ['validate', () => validate(context('validate.xlsx'), [join(folder, '目录')], options('validate.xlsx'))],
    ['diff', () => diff(context('diff.xlsx'), [table, join(folder, '目录')], options('diff.xlsx'))],
  ])('holds no formula: %s --format xlsx', async (name, run) => {
    await run();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(join(folder, `${name}.xlsx`)) as unknown as Parameters<typeof book.xlsx.load>[0]);
    const texts: string[] = [];
    for (const sheet of book.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type, cell.address).not.toBe(ExcelJS.ValueType.Formula);
          texts.push(cell.text);
        }),
      );
    expect(texts.some((text) => text.includes('HYPERLINK'))).toBe(true);
  });

  it('holds no formula: lists --format csv', async () => {
    await lists(context('lists.csv'), [join(folder, '目录')], { format: 'csv' });
    const cells = (parse(readFileSync(join(folder, 'lists.csv'), 'utf8'), { bom: true, relax_column_count: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
  });
});

function options(file: string): Record<string, string | string[]> {
  return { format: [`xlsx=${join(folder, file)}`] };
}

function context(file: string) {
  return {
    lang: 'zh' as const,
    asOf: '2026-03-31',
    colour: false,
    result: (text: string | Uint8Array) => writeFileSync(join(folder, file), text),
    file: (path: string, content: string | Uint8Array) => writeFileSync(path, content),
    remark: () => undefined,
  };
}
