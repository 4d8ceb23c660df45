import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import { lackedFields } from '../../../src/tables/columns/lacking.ts';
import { standardOf } from '../../catalog-of.ts';
import { tableOf } from '../table-of.ts';

const lacked = (headers: readonly string[], wanted: readonly string[]): string[] =>
  lackedFields(recogniseColumns(tableOf(headers), standardOf()), wanted, standardOf());

describe('lackedFields', () => {
  it('names a group or list once for what lies in it', () => {
    expect(
      lacked(['事项名称', '序号'], ['materials', 'materials.name', 'questions.q', 'questions.a', 'consult', 'limit.promised', 'name']),
    ).toEqual(['consult', 'limit.promised', 'materials', 'questions']);
  });

  it('knows what a column brings besides its own field', () => {
    expect(lacked(['申请材料', '实施编码'], ['materials', 'materials.name', 'materials.need', 'handling', 'implementation'])).toEqual([
      'materials.need',
    ]);
    expect(lacked(['咨询电话', '设定依据'], ['consult', 'basis', 'basis.law'])).toEqual([]);
  });
});
