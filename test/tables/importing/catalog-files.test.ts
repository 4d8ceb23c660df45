import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import { catalogFiles } from '../../../src/tables/importing/catalog-files.ts';
import { importRows } from '../../../src/tables/importing/import.ts';
import { readTable } from '../../../src/tables/reading/read.ts';
import { standardOf } from '../../catalog-of.ts';

async function filesOf(rows: readonly (readonly (string | number)[])[]): Promise<Map<string, string>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('许可').addRows(rows.map((row) => [...row]));
  const table = await readTable('事项清单.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  const mapping = recogniseColumns(table, standardOf());
  const head = { title: '禾川县', pack: 'national', lacks: ['basis'] };
  return catalogFiles(table, mapping, importRows(table, mapping, standardOf()), head, standardOf());
}

describe('catalogFiles', () => {
  it('writes settings, the mapping, and each agency in a file', async () => {
    const files = await filesOf([
      ['禾川县事项清单'],
      ['部门', '名称', '基本编码', '跑动次数', '主键'],
      ['禾川县民政局', '结婚登记', '000711919000', 1, 'x1'],
      ['禾川县公安局', '出生登记', '000709917000', 0, ''],
      ['禾川县民政局', '高龄津贴给付', '990511922000', 0, ''],
      ['', '无主事项', '', '', ''],
    ]);
    expect([...files.keys()]).toEqual([
      'santong.yaml',
      '事项清单.mapping.yaml',
      'items/禾川县民政局.yaml',
      'items/禾川县公安局.yaml',
      'items/未写实施主体.yaml',
    ]);
    expect(files.get('santong.yaml')).toBe(
      'title: 禾川县\npack: national\nitems:\n  - items\nsources:\n  事项清单.xlsx:\n    rows: 4\n    columns:\n      A: agency.name\n      B: name\n      C: code\n      D: visits\n      E: origin.guid\n    lacks:\n      - basis\n',
    );
    expect(files.get('items/禾川县民政局.yaml')).toBe(
      [
        'code: "000711919000"',
        'name: 结婚登记',
        'agency:',
        '  name: 禾川县民政局',
        'visits: 1',
        'origin:',
        '  table: 事项清单.xlsx',
        '  sheet: 许可',
        '  row: 3',
        '  guid: x1',
        '---',
        'code: "990511922000"',
        'name: 高龄津贴给付',
        'agency:',
        '  name: 禾川县民政局',
        'visits: 0',
        'origin:',
        '  table: 事项清单.xlsx',
        '  sheet: 许可',
        '  row: 5',
        '',
      ].join('\n'),
    );
  });
});
