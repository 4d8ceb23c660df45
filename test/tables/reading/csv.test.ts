import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableError } from '../../../src/tables/error.ts';
import { readCsv } from '../../../src/tables/reading/csv.ts';
import type { Table } from '../../../src/tables/row.ts';
import { sayTableProblem } from '../../../src/tables/words.ts';
import { writeCsv } from '../../../src/tables/writing/write.ts';

describe('readCsv', () => {
  it('reads cells by header, with addresses', () => {
    const table = readCsv('a.csv', '\ufeff事项名称,基本编码\r\n食品经营许可,000131905001\r\n\r\n"甲，""乙""\n丙",\r\n');
    expect(table.headers).toEqual([
      { text: '事项名称', address: 'A1' },
      { text: '基本编码', address: 'B1' },
    ]);
    expect(table.rows[0]?.cells.get('基本编码')).toEqual({ text: '000131905001', address: 'B2' });
    expect(table.rows[1]).toMatchObject({ number: 4 });
    expect(table.rows[1]?.cells.get('事项名称')?.text).toBe('甲，"乙"\n丙');
    expect(table.problems).toEqual([]);
  });

  it.each(['\t000131905001', "'000131905001", '="000131905001"', ' 000131905001 '])('takes %j for the code', (cell) => {
    expect(readCsv('a.csv', `名称,编码\n甲,${cell}\n`).rows[0]?.cells.get('编码')?.text).toBe('000131905001');
  });

  it('takes a title above the header for a title, and tabs for separators', () => {
    const table = readCsv('a.txt', '棠岭省目录\n名称\t编码\n甲\t1\n');
    expect(textsOf(table)).toEqual([
      ['名称', '编码'],
      ['甲', '1'],
    ]);
  });

  it('keeps what has no header, and says so', () => {
    const table = readCsv('a.csv', '名称,编码,名称,\n甲,1,乙,丙\n丁,2,戊,己,庚\n');
    expect(textsOf(table)).toEqual([
      ['名称', '编码', '名称#2', 'D', 'E'],
      ['甲', '1', '乙', '丙', ''],
      ['丁', '2', '戊', '己', '庚'],
    ]);
    expect(table.problems.map((problem) => [problem.code, problem.address])).toEqual([
      ['repeated-header', 'C1'],
      ['blank-header', 'D1'],
      ['blank-header', 'E1'],
      ['ragged', 'A3'],
    ]);
    for (const problem of table.problems) expect(sayTableProblem(problem, 'zh')).toContain(problem.address);
  });

  it('says where a quote is left open', () => {
    const fault = faultOf(() => readCsv('a.csv', '名称,编码\n甲,1\n"乙,2\n丙,3\n'));
    expect(fault).toMatchObject({ code: 'bad-csv', args: { name: 'a.csv' } });
    expect(faultOf(() => readCsv('a.csv', '只有标题\n\n'))).toMatchObject({ code: 'no-header' });
  });

  it('reads the same with quotes and without, whatever ends the lines', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', '1', ' ', "'", '=', '\t'), maxLength: 4 });
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), ends, fc.boolean(), (rows, end, last) => {
        const lines = [['一', '二', '三'], ...rows];
        const textOf = (form: (cell: string) => string): string =>
          lines.map((row) => row.map(form).join(',')).join(end) + (last ? end : '');
        const plain = readCsv('a.csv', `\ufeff${textOf((each) => each)}`);
        const quoted = readCsv('a.csv', `\ufeff${textOf((each) => `"${each}"`)}`);
        expect([textsOf(plain), plain.rows.map((row) => row.number), plain.problems]).toEqual([
          textsOf(quoted),
          quoted.rows.map((row) => row.number),
          quoted.problems,
        ]);
      }),
    );
  });

  it('never throws anything but a TableError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '1', ',', '"', '\n', '\r', '\t', "'", '=') }), (text) => {
        faultOf(() => readCsv('a.csv', text));
      }),
    );
  });
});

describe('writeCsv', () => {
  it('writes for spreadsheets', () => {
    expect(
      writeCsv([
        ['名称', '备注'],
        ['甲', '=1+1'],
        ['"乙"', '-'],
      ]),
    ).toBe('\ufeff名称,备注\r\n甲,\'=1+1\r\n"""乙""",\'-\r\n');
  });

  it('leaves no formula, and is read back as it was', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('甲', '=', '+', '-', '@', ',', '"', '\n', '1', '＝'), maxLength: 6 })
      .map((text) => text.trim());
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (content) => {
        const text = writeCsv([['一', '二', '三'], ...content]);
        const cells = (parse(text, { bom: true }) as string[][]).flat();
        expect(cells.filter((each) => /^[=+\-@\t＝]/.test(each))).toEqual([]);
        expect(textsOf(readCsv('a.csv', text))).toEqual([['一', '二', '三'], ...content]);
      }),
    );
  });
});

function textsOf(table: Table): string[][] {
  const rows = table.rows.map((row) => table.headers.map((header) => row.cells.get(header.text)?.text ?? ''));
  return [table.headers.map((header) => header.text), ...rows];
}

function faultOf(read: () => unknown): unknown {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof TableError) return error.fault;
    throw error;
  }
}
