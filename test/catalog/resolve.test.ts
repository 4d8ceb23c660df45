import { describe, expect, it } from 'vitest';
import { findItems } from '../../src/catalog/find.ts';
import { catalogOf } from '../catalog-of.ts';

const standard = `kind: standard
code: "000120909000"
name: 农药经营许可
type: 行政许可
limit: { statutory: 20个工作日 }
conditions: [有专业人员]
`;
const item = `inherits: "000120909000"
implementation: "11990101MB0003121N4000120909000"
agency: { name: 禾川县农业农村局 }
limit: { promised: 10个工作日 }
`;

describe('what an item inherits', () => {
  it('is filled in: maps by field, lists whole, each value with its origin', () => {
    const catalog = catalogOf({ 'standard.yaml': standard, 'item.yaml': item });
    const [resolved] = catalog.items;
    expect(resolved?.value).toMatchObject({
      name: '农药经营许可',
      limit: { statutory: '20个工作日', promised: '10个工作日' },
      conditions: ['有专业人员'],
    });
    expect(resolved?.origin(['limit', 'statutory'])).toMatchObject({ inherited: true, document: { file: 'standard.yaml' } });
    expect(resolved?.origin(['limit', 'promised'])).toMatchObject({ inherited: false, document: { file: 'item.yaml' } });
    expect(resolved?.facts.promisedAgainstStatutory).toBe('短于');
  });

  it('is missing, or one of several, where the name does not say which', () => {
    expect(catalogOf({ 'item.yaml': item }).items[0]?.inheritance).toBe('missing');
    expect(catalogOf({ 'a.yaml': standard, 'b.yaml': standard, 'item.yaml': item }).items[0]?.inheritance).toBe('several');
  });
});

describe('the key of an item', () => {
  it.each([
    [
      'its handling code',
      'handling: "11990101MB0003121N400012090900001"\nimplementation: "11990101MB0003121N4000120909000"\n',
      '11990101MB0003121N400012090900001',
    ],
    [
      'its implementation code',
      'code: "000120909000"\nimplementation: "11990101MB0003121N4000120909000"\n',
      '11990101MB0003121N4000120909000',
    ],
    ['its local code', 'code: "000120909000"\nlocalCode: NY-7\n', 'NY-7'],
    [
      'agency and name, never the basic code',
      'code: "000120909000"\nname: 农药经营许可\nagency: { name: 禾川县农业农村局 }\n',
      '禾川县农业农村局/农药经营许可',
    ],
  ])('is %s', (_, text, key) => expect(catalogOf({ 'a.yaml': text }).items[0]?.key).toBe(key));
});

describe('finding an item by a word', () => {
  const { items } = catalogOf({
    'a.yaml': 'name: 食品经营许可（新办）\ncode: "000131905001"\naliases: [开饭店]\n',
    'b.yaml': 'name: 农药经营许可\n',
  });
  it.each([
    ['000131905001', 1],
    ['食品经营许可(新办)', 1],
    ['开饭店', 1],
    ['经营许可', 2],
    ['无此事项', 0],
  ])('finds %s', (word, count) => expect(findItems(items, word)).toHaveLength(count));
});
