import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run as diff } from '../../../src/cli/commands/diff.ts';
import { run as importTable } from '../../../src/cli/commands/import/import.ts';
import { wordFailure } from '../../../src/cli/failures/failure.ts';
import { sayTableProblem } from '../../../src/tables/words.ts';
import { bookOf, taken } from './book.ts';

const folder = mkdtempSync(join(tmpdir(), 'santong-hazards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what spreadsheets do to cells', () => {
  it('keeps codes that were numbers, and tells of those that lost their end', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows([
        ['基本编码', '实施编码', '事项名称', '承诺办结时限（工作日）'],
        [131905001, 1.14507e17, ' 食品经营\n许可 ', 5],
        ['\t000711919000', "'000711919000", '结婚登记', '即办'],
      ]);
      sheet.getCell('A2').numFmt = '000000000000';
    });
    const { table, rows } = await taken('清单.xlsx', bytes);
    expect(rows.map((row) => row.code)).toEqual(['000131905001', '000711919000']);
    expect(rows[0]?.value['limit']).toEqual({ promised: '5个工作日' });
    expect(table.problems.map((problem) => sayTableProblem(problem, 'zh'))).toEqual([
      'B2的“114507000000000000”超过15位，表格软件只保留前15位，其后各位可能已不准确。请核对原件，按文本格式重新填写。',
    ]);
  });

  it('takes the result of a formula', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows([
        ['基本编码', '事项名称'],
        ['000711919000', { formula: 'CONCATENATE("结婚","登记")', result: '结婚登记' }],
      ]);
    });
    expect((await taken('清单.xlsx', bytes)).rows[0]?.name).toBe('结婚登记');
  });
});

describe('cells whose content is lost', () => {
  const book = () =>
    bookOf((made) => {
      made.addWorksheet('目录').addRows([
        ['基本编码', '事项名称', '承诺办结时限', '备注'],
        ['000711919000', '结婚登记', { error: '#REF!' }, { error: '#N/A' }],
        ['000120909000', { formula: 'VLOOKUP(A3,B:C,2,0)' }, '10个工作日', ''],
      ]);
    });

  it('refuses the table with the address of each, and writes nothing', async () => {
    const path = join(folder, '清单.xlsx');
    writeFileSync(path, await book());
    const to = join(folder, '目录');
    const said = await failure(() => importTable(context, [path], { to }));
    expect(said).toEqual({
      code: 3,
      text: '清单.xlsx有2个单元格读不出内容：C2是错误值#REF!；B3的公式=VLOOKUP(A3,B:C,2,0)没有算出结果。请在WPS或者Excel中打开，改正后保存，再试一次。',
    });
    expect(existsSync(to)).toBe(false);
  });

  it('only tells of one in a column that nobody uses', async () => {
    const { table } = await taken('清单.xlsx', await book());
    expect(table.problems.map((problem) => problem.address)).toEqual(['C2', 'D2', 'B3']);
    expect(table.rows[0]?.cells.get('备注')?.text).toBe('');
  });
});

describe('rows of one code', () => {
  const header = '实施编码,事项名称,承诺办结时限\n';
  const code = '11990101MB0003121N4000120909000';

  it('refuses two that contradict each other, with both addresses', async () => {
    const path = join(folder, '重复.csv');
    writeFileSync(path, `${header}${code},农药经营许可,10个工作日\n${code},农药经营许可,5个工作日\n`);
    const to = join(folder, '重复');
    const said = await failure(() => importTable(context, [path], { to }));
    expect(said).toEqual({ code: 3, text: `重复.csv中“农药经营许可”（${code}）出现2次，内容不一致：A2、A3。请核对，只留一行。` });
    expect(existsSync(to)).toBe(false);
    writeFileSync(join(folder, 'a.yaml'), `implementation: "${code}"\nname: 农药经营许可\n`);
    expect(await failure(() => diff(context, [path, join(folder, 'a.yaml')], {}))).toMatchObject({ code: 3 });
  });

  it('takes a row twice where both say the same, and two names of one code', async () => {
    const path = join(folder, '相同.csv');
    writeFileSync(path, `${header}${code},甲,10个工作日\n${code},甲,10个工作日\n${code},乙,5个工作日\n`);
    expect(await importTable(context, [path], { to: join(folder, '相同') })).toBe(0);
  });
});

const nothing = () => undefined;
const context = { lang: 'zh', asOf: '2026-03-31', colour: false, result: nothing, file: nothing, remark: nothing } as const;

async function failure(act: () => unknown): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return wordFailure(error, 'zh') ?? error;
  }
}
