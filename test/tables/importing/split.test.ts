import { describe, expect, it } from 'vitest';
import { splitMembers } from '../../../src/tables/importing/split.ts';

describe('splitMembers', () => {
  it('parts at what stands in no name, and drops blanks and empty members', () => {
    expect(splitMembers('申请书| 平面图 ||营业执照')).toEqual(['申请书', '平面图', '营业执照']);
    expect(splitMembers('自然人^企业法人')).toEqual(['自然人', '企业法人']);
    expect(splitMembers('第一条\r\n第二条')).toEqual(['第一条', '第二条']);
    expect(splitMembers('名称、地址、面积的说明')).toEqual(['名称、地址、面积的说明']);
  });

  it('parts at the separators of its column, but not inside brackets', () => {
    expect(splitMembers('社会保障（社会保险、社会救助）、公用事业', '、')).toEqual(['社会保障（社会保险、社会救助）', '公用事业']);
    expect(splitMembers('甲（一、乙', '、')).toEqual(['甲（一', '乙']);
  });
});
