import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import { readMapping, writeMapping } from '../../../src/tables/columns/mapping-file.ts';
import { standardOf } from '../../catalog-of.ts';
import { tableOf } from '../table-of.ts';

describe('a mapping file', () => {
  const table = tableOf(
    ['事项名称', '承诺期限（自然日）', 'ANTICIPATE_DAY', 'ANTICIPATE_TYPE', 'material_intro', 'handle_location', '__proto__', '随便'],
    ['甲', '5', '20', '1', '申请书', '办理地点：乙', '丙', '丁'],
  );
  const mapping = recogniseColumns(table, standardOf('guangdong'));

  it('is read back as it was written', () => {
    const { columns, problems } = readMapping(writeMapping(table, mapping, standardOf('guangdong')), standardOf('guangdong'));
    expect(problems).toEqual([]);
    const again = recogniseColumns(table, standardOf('guangdong'), columns);
    expect(again.map(({ how, ...column }) => column)).toEqual(mapping.map(({ how, ...column }) => column));
    expect(again.map((column) => column.how)).toEqual([...Array(6).fill('mapping'), 'none', 'none']);
  });

  it('shows a person what stands in a column that nobody knows', () => {
    expect(writeMapping(table, mapping, standardOf('guangdong'))).toContain(
      '  随便:\n    column: H\n    field: ""\n    how: 没有认出\n    example: 丁\n',
    );
  });

  it('may give a header its field alone', () => {
    const { columns } = readMapping('columns:\n  随便: notes\n  丙: materials.name\n  丁: extra.丁\n', standardOf());
    expect([...columns]).toEqual([
      ['随便', { field: 'notes' }],
      ['丙', { field: 'materials.name' }],
      ['丁', { field: 'extra.丁' }],
    ]);
  });

  it('is told of with the line where it is wrong', () => {
    expect(readMapping('columns:\n  甲: nmae\n  乙:\n    field: limit\n', standardOf()).problems).toEqual([
      { code: 'unknown-field', at: 'nmae', nearest: 'name', line: 2 },
      { code: 'unknown-field', at: 'limit', line: 4, nearest: 'limit.statutory' },
    ]);
    expect(readMapping('columns: [', standardOf()).problems).toMatchObject([{ code: 'yaml' }]);
    expect(readMapping('title: 甲\n', standardOf()).problems).toMatchObject([{ code: 'no-columns' }]);
  });
});
