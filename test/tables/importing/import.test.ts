import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import { rowsToItems } from '../../../src/tables/importing/import.ts';
import { standardOf } from '../../catalog-of.ts';
import { imported, outcomes, tableOf } from '../table-of.ts';

const implementation = '11990101MB000303384000131905001';

/** What a single cell under a header becomes in the item, and what became of the cell. */
function cell(header: string, text: string, pack?: string): [unknown, string | undefined] {
  const { rows } = imported([header], [[text]], pack);
  return [rows[0]?.raw, outcomes(rows[0])[header]];
}

describe('rowsToItems', () => {
  it('gives typed values, with the address of the cell of each field', () => {
    const table = tableOf(
      ['实施编码', '事项名称', '申请材料', '跑动次数', '是否网办'],
      [implementation, '食品经营许可', '申请书|平面图', '0', '是'],
    );
    const [item] = rowsToItems(table, recogniseColumns(table, standardOf()), standardOf());
    expect(item).toMatchObject({ row: 2, name: '食品经营许可', code: '000131905001' });
    expect(item?.value).toEqual({
      implementation,
      name: '食品经营许可',
      materials: [{ name: '申请书' }, { name: '平面图' }],
      visits: 0,
      online: { available: true },
    });
    expect(Object.fromEntries(item?.cells ?? [])).toMatchObject({
      implementation: 'A2',
      materials: 'C2',
      'materials.name': 'C2',
      'online.available': 'E2',
    });
  });
});

describe('codes', () => {
  it('go by their length, whatever column they stand in', () => {
    expect(cell('实施编码', `${implementation}02`)[0]).toEqual({ handling: `${implementation}02`, implementation });
    expect(cell('事项编码', implementation)[0]).toEqual({ implementation });
    expect(cell('实施编码', '000131905001')[0]).toEqual({ code: '000131905001' });
    expect(cell('实施编码', '1199')[0]).toEqual({ implementation: '1199' });
  });

  it('are compared where two columns give one', () => {
    const { rows } = imported(['实施编码', '基本编码'], [['000131905001', '000131905002']]);
    expect(outcomes(rows[0])).toMatchObject({ 实施编码: 'taken', 基本编码: 'differs' });
    expect(rows[0]?.raw).toEqual({ code: '000131905001' });
  });
});

describe('values', () => {
  it('become words of the vocabulary from words, synonyms and digits of the dialect', () => {
    expect(cell('事项类型', '行政审批')).toEqual([{ type: '行政许可' }, 'taken']);
    expect(cell('事项类型', '20')).toEqual([{ type: '公共服务' }, 'taken']);
    expect(cell('事项类型', '20', 'guangdong')).toEqual([{ type: '其他行政权力' }, 'taken']);
    expect(cell('事项类型', '快办')).toEqual([{}, 'not-a-term']);
  });

  it('become 是 and 否, and counts without their measure word', () => {
    expect(cell('是否网办', '1')).toEqual([{ online: { available: '是' } }, 'taken']);
    expect(cell('快递服务', '不支持')).toEqual([{ express: '否' }, 'taken']);
    expect(cell('是否网办', 'TRUE')).toEqual([{ online: { available: '是' } }, 'taken']);
    expect(cell('是否网办', '也许')).toEqual([{}, 'not-yes-or-no']);
    expect(cell('跑动次数', '1次')).toEqual([{ visits: '1' }, 'taken']);
    expect(cell('跑动次数', '两次')).toEqual([{}, 'not-a-number']);
  });

  it('keep limits as they are written, in the standard form where it says the same', () => {
    expect(cell('法定期限', '30(工作日)')).toEqual([{ limit: { statutory: '30个工作日' } }, 'taken']);
    expect(cell('法定期限', '20工作日')).toEqual([{ limit: { statutory: '20个工作日' } }, 'taken']);
    expect(cell('法定期限', '自受理之日起20个工作日内')).toEqual([{ limit: { statutory: '自受理之日起20个工作日内' } }, 'taken']);
    expect(cell('法定期限', '20')).toEqual([{}, 'not-a-limit']);
    expect(cell('法定期限（工作日）', '20')).toEqual([{ limit: { statutory: '20个工作日' } }, 'taken']);
  });

  it('take the unit of a limit from the column beside it', () => {
    const { rows } = imported(
      ['ANTICIPATE_TYPE', 'ANTICIPATE_DAY'],
      [
        ['1', '20'],
        ['日', '15日'],
        ['1', ''],
        ['天天', '3'],
      ],
    );
    expect(rows.map((row) => row.raw)).toEqual([{ limit: { statutory: '20个工作日' } }, { limit: { statutory: '15日' } }, {}, {}]);
    expect(rows.map((row) => outcomes(row)['ANTICIPATE_TYPE'])).toEqual(['taken', 'same', 'no-number', 'not-a-term']);
  });

  it('become dates', () => {
    expect(cell('生效日期', '2026年3月2日')).toEqual([{ effective: '2026-03-02' }, 'taken']);
    expect(cell('生效日期', '20260302')).toEqual([{ effective: '2026-03-02' }, 'taken']);
    expect(cell('生效日期', '2026/2/30')).toEqual([{}, 'not-a-date']);
  });
});

describe('lists', () => {
  it('of words are parted at commas where every part is a word', () => {
    expect(cell('服务对象', '自然人、企业')[0]).toEqual({ audience: ['自然人', '企业法人'] });
    expect(cell('服务对象', '1^2')[0]).toEqual({ audience: ['自然人', '企业法人'] });
    expect(cell('服务对象', '自然人、路人')).toEqual([{}, 'not-a-term']);
  });

  it('of telephones are parted only where nothing else stands in the cell', () => {
    expect(cell('咨询电话', '0460-5500121；0460-5500122')[0]).toEqual({ consult: { phones: ['0460-5500121', '0460-5500122'] } });
    expect(cell('咨询电话', '办公室：0460-5500121、5500122')[0]).toEqual({ consult: { phones: ['办公室：0460-5500121、5500122'] } });
  });

  it('keep a condition whole', () => {
    const text = '符合以下条件： 1.年满18周岁； 2.身体健康；';
    expect(cell('受理条件', text)[0]).toEqual({ conditions: [text] });
  });

  it('take what further columns add, and count what they repeat', () => {
    const { rows } = imported(
      ['咨询电话', '联系电话'],
      [
        ['0460-5500121', '0460-5500122'],
        ['0460-5500121', '0460－5500121'],
      ],
    );
    expect(rows.map((row) => outcomes(row)['联系电话'])).toEqual(['taken', 'same']);
    expect(rows[0]?.raw).toEqual({ consult: { phones: ['0460-5500121', '0460-5500122'] } });
  });

  it('of maps are filled member by member where the numbers agree', () => {
    const { rows } = imported(
      ['材料名称', '是否必要'],
      [
        ['申请书|平面图', '必要|非必要'],
        ['申请书|平面图', '必要'],
      ],
    );
    expect(rows[0]?.raw).toEqual({
      materials: [
        { name: '申请书', need: '必要' },
        { name: '平面图', need: '非必要' },
      ],
    });
    expect(outcomes(rows[1])).toMatchObject({ 材料名称: 'taken', 是否必要: 'uneven' });
    expect(rows[1]?.raw).toEqual({ materials: [{ name: '申请书' }, { name: '平面图' }] });
  });
});

describe('cells that are not written', () => {
  it('are words for nothing, repetitions, contradictions, or of unknown columns', () => {
    const { rows } = imported(
      ['名称', '权力名称', '申请材料', '数量限制', '随便'],
      [
        ['甲', '甲', '无', '无', '乙'],
        ['甲', '乙', '—', '', ''],
      ],
    );
    expect(outcomes(rows[0])).toEqual({
      序号: 'no-field',
      名称: 'taken',
      权力名称: 'same',
      申请材料: 'blank',
      数量限制: 'taken',
      随便: 'no-field',
    });
    expect(outcomes(rows[1])).toMatchObject({ 权力名称: 'differs', 申请材料: 'blank' });
  });

  it('may be kept under their own header', () => {
    expect(cell('ORGCODE', '006939756', 'guangdong')).toEqual([{ extra: { ORGCODE: '006939756' } }, 'taken']);
  });
});
