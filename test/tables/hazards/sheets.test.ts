import { describe, expect, it } from 'vitest';
import { sayTableProblem } from '../../../src/tables/words.ts';
import { bookOf, taken } from './book.ts';

describe('header rows', () => {
  it('joins a group with its parts, and passes over the title and the fields to fill in', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRow(['汀溪县政务服务事项目录']);
      sheet.mergeCells('A1:F1');
      sheet.addRow(['填报单位：汀溪县', '', '', '填报日期：2026年3月', '', '']);
      sheet.addRow(['基本编码', '事项名称', '时限', '', '申请材料', '']);
      sheet.addRow(['', '', '法定', '承诺', '名称', '原件数量']);
      for (const merge of ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3']) sheet.mergeCells(merge);
      sheet.addRow(['000711919000', '结婚登记', '无法定期限', '当场办结', '双方居民身份证', '1']);
    });
    const { table, fields, rows } = await taken('清单.xlsx', bytes);
    expect(fields).toEqual({
      基本编码: 'code',
      事项名称: 'name',
      '时限/法定': 'limit.statutory',
      '时限/承诺': 'limit.promised',
      '申请材料/名称': 'materials.name',
      '申请材料/原件数量': 'materials.originals',
    });
    expect(table.rows).toHaveLength(1);
    expect(rows[0]?.value).toMatchObject({
      limit: { statutory: '无法定期限', promised: '当场办结' },
      materials: [{ name: '双方居民身份证', originals: 1 }],
    });
    expect(rows[0]?.cells.get('limit.promised')).toBe('D5');
  });

  it('joins them in a text table, where a group stands over its first column only', async () => {
    const text = '基本编码,事项名称,办结时限,,是否收费\n,,法定,承诺,\n000711919000,结婚登记,无法定期限,当场办结,否\n';
    const { fields, rows } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(fields).toMatchObject({ '办结时限/法定': 'limit.statutory', '办结时限/承诺': 'limit.promised', 是否收费: 'fee.charged' });
    expect(rows).toHaveLength(1);
  });

  it('takes keys with labels below them for one header', async () => {
    const text = 'pkcode,pkname,pkbasis\n基本编码,事项名称,设定依据\n000711919000,结婚登记,《民法典》第一千零四十九条\n';
    const { table, fields, rows } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(Object.values(fields)).toEqual(['code', 'name', 'basis']);
    expect(table.rows.map((row) => row.number)).toEqual([3]);
    expect(rows[0]?.name).toBe('结婚登记');
  });

  it('takes the unit of a limit from the header', async () => {
    const text = '基本编码,事项名称,法定办结时限（工作日）,承诺时限（单位：工作日）\n000120909000,农药经营许可,20,10\n';
    const { rows } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(rows[0]?.value['limit']).toEqual({ statutory: '20个工作日', promised: '10个工作日' });
  });
});

describe('merged cells and sub-items', () => {
  const header = ['序号', '部门', '基本编码', '主项名称', '子项名称', '承诺办结时限'];
  const list = [
    header,
    ['1', '汀溪县公安局', '000109909001', '居住证核发', '居住证申领', '15个工作日'],
    ['', '', '000109909002', '', '居住证换领', '10个工作日'],
    ['2', '汀溪县民政局', '000711919000', '结婚登记', '', '当场办结'],
  ];
  const expected = [
    ['居住证申领', '居住证核发', '汀溪县公安局', '000109909001'],
    ['居住证换领', '居住证核发', '汀溪县公安局', '000109909002'],
    ['结婚登记', '结婚登记', '汀溪县民政局', '000711919000'],
  ];

  it('carries a merge down the rows', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows(list);
      for (const merge of ['A2:A3', 'B2:B3', 'D2:D3']) sheet.mergeCells(merge);
    });
    const { table, rows } = await taken('清单.xlsx', bytes);
    expect(rows.map(said)).toEqual(expected);
    expect(table.problems).toEqual([]);
  });

  it('carries a main item down a text table that was made of a merged one', async () => {
    const text = list.map((row) => `${row.join(',')}\n`).join('');
    const { rows } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(rows.map(said)).toEqual(expected);
    expect(rows[1]?.cells.get('mainName')).toBe('D2');
  });

  it('leaves the code of a main item that has sub-items to that item', async () => {
    const text = `${header.join(',')}\n1,汀溪县公安局,00010990900Y,居住证核发,,\n,,,,居住证申领,15个工作日\n`;
    const { rows } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(rows.map((row) => row.code)).toEqual(['00010990900Y', '']);
    expect(rows.map((row) => row.name)).toEqual(['居住证核发', '居住证申领']);
  });

  it('carries an agency down where most rows leave it blank, and not where one row does', async () => {
    const blanks = '部门,基本编码,事项名称\n汀溪县公安局,000109909001,居住证申领\n,000109909002,居住证换领\n,000109909003,居住证注销\n';
    const carried = await taken('清单.csv', new TextEncoder().encode(blanks));
    expect(carried.rows.map((row) => said(row)[2])).toEqual(Array(3).fill('汀溪县公安局'));
    const rows = Array.from({ length: 9 }, (_, index) => `${index === 4 ? '' : '汀溪县公安局'},00010990900${index},居住证${index}\n`);
    const one = await taken('清单.csv', new TextEncoder().encode(`部门,基本编码,事项名称\n${rows.join('')}`));
    expect(said(one.rows[4])[2]).toBe(undefined);
  });
});

describe('rows that are no items', () => {
  it('leaves out totals, notes, numbers of columns, repeated headers and titles of sections, and says so', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows([
        ['序号', '基本编码', '事项名称', '承诺办结时限'],
        ['（1）', '（2）', '（3）', '（4）'],
        ['一、行政确认', '', '', ''],
        ['1', '000711919000', '结婚登记', '当场办结'],
        ['小计', '1项', '', ''],
        ['序号', '基本编码', '事项名称', '承诺办结时限'],
        ['2', '000120909000', '说明书备案', '10个工作日'],
        ['合计', '', '2', ''],
        ['注：本表由县政务服务中心汇总。', '', '', ''],
        ['填表人：', '', '审核人：', ''],
      ]);
      sheet.mergeCells('A3:D3');
      sheet.mergeCells('A9:D9');
    });
    const { table } = await taken('清单.xlsx', bytes);
    expect(table.rows.map((row) => row.number)).toEqual([4, 7]);
    expect(table.problems.map((problem) => [problem.code, problem.address, 'reason' in problem ? problem.reason : ''])).toEqual([
      ['left-out', 'A2', 'numbering'],
      ['left-out', 'A3', 'section'],
      ['left-out', 'A5', 'total'],
      ['left-out', 'A6', 'header'],
      ['left-out', 'A8', 'total'],
      ['left-out', 'A9', 'note'],
      ['left-out', 'A10', 'note'],
    ]);
    expect(table.problems.map((problem) => sayTableProblem(problem, 'zh')).at(-2)).toBe(
      'A9“注：本表由县政务服务中心汇总。”是说明，这一行没有读取。',
    );
  });

  it('keeps an item whose name begins with such a word', async () => {
    const text = '基本编码,事项名称\n000120909001,备注册地变更登记\n000120909002,小计量器具检定\n000120909003,说明书备案\n';
    const { table } = await taken('清单.csv', new TextEncoder().encode(text));
    expect(table.rows).toHaveLength(3);
  });
});

describe('what is hidden', () => {
  it('reads hidden rows and columns, leaves hidden sheets, and says all of it', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows([
        ['基本编码', '事项名称', '承诺办结时限'],
        ['000711919000', '结婚登记', '当场办结'],
        ['000120909000', '农药经营许可', '10个工作日'],
      ]);
      sheet.getRow(3).hidden = true;
      sheet.getColumn(3).hidden = true;
      book.addWorksheet('旧', { state: 'hidden' }).addRow(['基本编码', '事项名称']);
    });
    const { table, rows } = await taken('清单.xlsx', bytes);
    expect(rows.map((row) => row.name)).toEqual(['结婚登记', '农药经营许可']);
    expect(table.problems.map((problem) => sayTableProblem(problem, 'zh'))).toEqual([
      '有1行是隐藏的（第一个是A3所在行），已经读取。不应当读取的，请在原表中删除。',
      'C列是隐藏的，已经读取。',
      '工作表“旧”是隐藏的，没有读取。要读取的，请用 --sheet 指定。',
    ]);
  });
});

describe('sheets', () => {
  const book = () =>
    bookOf((made) => {
      made.addWorksheet('填报说明').addRows([
        ['一', '逐项填写'],
        ['二', '编码按文本填写'],
      ]);
      made.addWorksheet('公安局').addRows([
        ['基本编码', '事项名称', '部门'],
        ['000109909001', '居住证申领', '汀溪县公安局'],
      ]);
      made
        .addWorksheet('民政局')
        .addRows([['汀溪县民政局'], ['部门', '基本编码', '事项名称'], ['汀溪县民政局', '000711919000', '结婚登记']]);
      made.addWorksheet('统计').addRows([
        ['部门', '数量'],
        ['汀溪县公安局', '1'],
      ]);
    });

  it('takes the sheets of one list together, each cell with its sheet', async () => {
    const { table, rows } = await taken('清单.xlsx', await book());
    expect(rows.map((row) => [row.name, row.sheet, row.cells.get('code')])).toEqual([
      ['居住证申领', '公安局', '公安局!A2'],
      ['结婚登记', '民政局', '民政局!B3'],
    ]);
    expect(table.problems.map((problem) => sayTableProblem(problem, 'zh'))).toEqual([
      '工作表“填报说明”、“统计”的列与此不同，没有读取。要读取的，请用 --sheet 指定。',
    ]);
  });

  it('reads one sheet by its name or its number', async () => {
    for (const sheet of ['民政局', '3']) {
      const { table, rows } = await taken('清单.xlsx', await book(), { sheet });
      expect([table.sheet, rows.map((row) => row.name)]).toEqual(['民政局', ['结婚登记']]);
    }
  });
});

describe('a column for each value', () => {
  it('reads marks as words of the list that the group or the word belongs to', async () => {
    const bytes = await bookOf((book) => {
      const sheet = book.addWorksheet('目录');
      sheet.addRows([
        ['基本编码', '事项名称', '服务对象', '', '是否马上办', '一次办', '责任科室'],
        ['', '', '自然人', '企业法人', '', '', ''],
        ['000711919000', '结婚登记', '√', '', '是', '×', '是'],
        ['000120909000', '农药经营许可', '√', '●', '否', '√', '一科'],
      ]);
      for (const merge of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2', 'G1:G2']) sheet.mergeCells(merge);
    });
    const { fields, rows } = await taken('清单.xlsx', bytes);
    expect(fields).toMatchObject({ '服务对象/自然人': 'audience=自然人', 是否马上办: 'fourWays=马上办', 责任科室: undefined });
    expect(rows.map((row) => [row.value['audience'], row.value['fourWays']])).toEqual([
      [['自然人'], ['马上办']],
      [['自然人', '企业法人'], ['一次办']],
    ]);
  });
});

const said = (row: { name: string; code: string; value: Record<string, unknown> } | undefined) => [
  row?.name,
  row?.value['mainName'],
  (row?.value['agency'] as { name?: string } | undefined)?.name,
  row?.code,
];
