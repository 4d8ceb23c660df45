import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import type { WrittenColumn } from '../../../src/tables/columns/mapping.ts';
import { standardOf } from '../../catalog-of.ts';
import { tableOf } from '../table-of.ts';

function fieldsOf(headers: readonly string[], pack = 'national', written?: ReadonlyMap<string, WrittenColumn>): Record<string, string> {
  const mapping = recogniseColumns(tableOf(headers), standardOf(pack), written);
  return Object.fromEntries(mapping.map(({ header, field, how }) => [header, field === undefined ? how : `${field} ${how}`]));
}

describe('recogniseColumns', () => {
  it('knows an element by its key, national name, title and synonyms', () => {
    expect(fieldsOf(['limit.promised', 'TASK_NAME', '基本编码', '办件种类'])).toEqual({
      'limit.promised': 'limit.promised key',
      TASK_NAME: 'name national',
      基本编码: 'code title',
      办件种类: 'processing synonym',
    });
  });

  it('passes over width, blanks, letter case, asterisks and notes in brackets', () => {
    expect(fieldsOf(['task_name', '＊事项 名称', '实施主体（盖章单位）', '法定办结时限(工作日)'])).toEqual({
      task_name: 'name national',
      '＊事项 名称': 'name title',
      '实施主体（盖章单位）': 'agency.name synonym',
      '法定办结时限(工作日)': 'limit.statutory title',
    });
    expect(fieldsOf(['职权名称（主项）', '乡镇（街道）名称'])).toEqual({
      '职权名称（主项）': 'mainName synonym',
      '乡镇（街道）名称': 'townships.name title',
    });
  });

  it('takes what stands outside lists first, and leaves a header that two lists share', () => {
    expect(fieldsOf(['名称', '备注', '依据', '办理部门', '序号'])).toEqual({
      名称: 'name synonym',
      备注: 'none',
      依据: 'none',
      办理部门: 'none',
      序号: 'none',
    });
  });

  it('knows the unit of a limit in a column of its own or in the header', () => {
    const [amount, unit, promised] = recogniseColumns(tableOf(['ANTICIPATE_DAY', 'ANTICIPATE_TYPE', '承诺期限（自然日）']), standardOf());
    expect(amount).toMatchObject({ field: 'limit.statutory' });
    expect(amount).not.toHaveProperty('unit');
    expect(unit).toMatchObject({ field: 'limit.statutory', unit: true });
    expect(promised).toMatchObject({ field: 'limit.promised', limitUnit: '自然日' });
  });

  it('prefers the pack to the schema, and a person to both', () => {
    expect(fieldsOf(['TASK_CODE', 'handle_time', 'handle_location'], 'guangdong')).toEqual({
      TASK_CODE: 'implementation pack',
      handle_time: 'limit.statutory pack',
      handle_location: 'places.address pack',
    });
    const written = new Map([
      ['handle_time', { field: 'limit.promised' }],
      ['TASK_CODE', { field: '' }],
    ]);
    expect(fieldsOf(['TASK_CODE', 'handle_time'], 'guangdong', written)).toEqual({
      TASK_CODE: 'none',
      handle_time: 'limit.promised mapping',
    });
  });
});
