import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { standardOf } from '../catalog-of.ts';
import { catalogOfRecords, tableOf } from './tables.ts';

const standard = standardOf();

/** How the items of one side pair with the rows of the other: item name, what made the pair, row number. */
function pairs(ours: readonly object[], theirs: readonly object[]) {
  const catalog = catalogOfRecords(ours, standard, 'national');
  const { match } = compare(catalog, catalog.items, tableOf(theirs, standard));
  return { match, pairs: match.pairs.map(({ item, by, row }) => [item.name, by, row.row]) };
}

const forestry = '禾川县林业局';
const township = '禾川县柳坪镇人民政府';
const felling = { 基本编码: '000164913000', 事项名称: '林木采伐许可证核发', 事项类型: '行政许可' };

describe('an item and a row are a pair', () => {
  it('by the most specific code, whatever their names', () => {
    const code = '11990101MB0003121N4000120909000';
    const found = pairs(
      [{ 实施编码: code, 事项名称: '农药经营许可' }],
      [
        { 实施编码: '11990102MB0004124M4000120909000', 事项名称: '农药经营许可' },
        { 实施编码: code, 事项名称: '农药经营许可证核发' },
      ],
    );
    expect(found.pairs).toEqual([['农药经营许可', 'key', 2]]);
    expect(found.match.onlyRows.map((row) => row.row)).toEqual([1]);
  });

  it('by basic code and folded name; the code may come out of the implementation code', () => {
    const found = pairs(
      [{ 实施编码: '11990101MB000303384000131905001', 事项名称: '食品经营许可(新办)' }],
      [{ 基本编码: '000131905001', 事项名称: '食品经营许可（新办）' }],
    );
    expect(found.pairs).toEqual([['食品经营许可(新办)', 'name', 1]]);
  });

  it('two agencies and one row are two pairs; of two rows that of the own agency counts', () => {
    const ours = [forestry, township].map((agency) => ({ ...felling, 实施主体: agency }));
    expect(pairs(ours, [felling]).pairs).toHaveLength(2);
    const theirs = [township, forestry].map((agency) => ({ ...felling, 实施主体: agency }));
    expect(pairs(ours, theirs).pairs).toEqual([
      ['林木采伐许可证核发', 'key', 2],
      ['林木采伐许可证核发', 'key', 1],
    ]);
    const coded = ours.map((record) => ({ ...record, 地方实施编码: record.实施主体 }));
    expect(pairs(coded, theirs).pairs).toEqual([
      ['林木采伐许可证核发', 'name', 2],
      ['林木采伐许可证核发', 'name', 1],
    ]);
  });

  it('by basic code alone where each side knows one name under it, and where only a level in brackets differs', () => {
    expect(pairs([felling], [{ ...felling, 事项名称: '林木采伐许可' }]).pairs).toEqual([['林木采伐许可证核发', 'renamed', 1]]);
    const rows = [
      { ...felling, 事项名称: '林木采伐许可证核发（县级）' },
      { ...felling, 事项名称: '竹林采伐许可证核发' },
    ];
    expect(pairs([felling], rows).pairs).toEqual([['林木采伐许可证核发', 'renamed', 1]]);
  });

  it('not by basic code alone where one side knows several names', () => {
    const rows = ['新办', '变更'].map((kind) => ({ ...felling, 事项名称: `林木采伐许可证${kind}` }));
    const found = pairs([felling], rows);
    expect(found.pairs).toEqual([]);
    expect(found.match.codes).toEqual({ both: 1, onlyItems: 0, onlyRows: 0 });
  });

  it('never by name alone: the same name and type under another code is a candidate', () => {
    const found = pairs(
      [felling],
      [
        { ...felling, 基本编码: '000164994000' },
        { ...felling, 基本编码: '001064995000', 事项类型: '其他行政权力' },
      ],
    );
    expect(found.pairs).toEqual([]);
    expect(found.match.candidates.map(({ item, rows }) => [item.name, rows.map(({ row }) => row.code)])).toEqual([
      ['林木采伐许可证核发', ['000164994000']],
    ]);
  });
});
