import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { importRows, rowsToItems } from '../../src/tables/importing/import.ts';
import { standardOf } from '../catalog-of.ts';
import { tableOf } from './table-of.ts';

describe('rows for comparing', () => {
  it('are the same items as rows for writing, and tell of every cell that was left over', () => {
    const standard = standardOf();
    const table = tableOf(
      ['基本编码', '事项名称', '到办事现场次数', '是否收费', '申请材料', '原件数量', '承诺办结时限', '服务对象', '备注'],
      ['000711919000', '结婚登记', '1', '否', '居民身份证|户口簿', '1|2', '当场办结', '自然人', '甲'],
      ['000120909000', '农药经营许可', '两次', '也许', '申请表', '1|2', '尽快', '自然人、企业法人', ''],
    );
    const mapping = recogniseColumns(table, standard);
    const left: string[] = [];
    const rows = rowsToItems(table, mapping, standard, ({ cell, reason }) => left.push(`${cell.address} ${reason}`));
    const written = importRows(table, mapping, standard);
    expect(rows.map((row) => row.value)).toEqual(written.map((row) => row.value));
    expect(rows.map((row) => [...row.cells])).toEqual(written.map((row) => [...row.cells]));
    expect(rows[0]?.value).toMatchObject({ visits: 1, fee: { charged: false }, materials: [{ originals: 1 }, { originals: 2 }] });
    const outcomes = written.flatMap((row) => row.outcomes).filter(({ reason }) => reason !== undefined);
    expect(left).toEqual(outcomes.map(({ cell, reason }) => `${cell.address} ${reason}`));
    expect(left).toEqual(['I2 no-field', 'C3 not-a-number', 'D3 not-yes-or-no', 'F3 uneven']);
  });
});
