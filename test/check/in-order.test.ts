import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { type PlaceInOrder, placeInOrder } from '../../src/check/in-order.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { catalogOf } from '../catalog-of.ts';

const item = (name: string, more: string): string => `name: ${name}\ntype: 行政确认\nagency: { name: 某局 }\n${more}`;

function inOrder(id: string, files: Record<string, string>): PlaceInOrder | undefined {
  const catalog = catalogOf(files);
  const result = check(catalog);
  const rule = rulesOf(catalog.standard).get(id);
  if (!rule) throw new Error(id);
  return placeInOrder(
    catalog.items,
    rule,
    catalog.standard,
    result,
    result.findings.find((finding) => finding.rule === id),
  );
}

describe('a place that is in order', () => {
  const exceeds = 'time/promise-exceeds-statutory';
  const bad = item('甲', 'limit: { statutory: 5日, promised: 9日 }\n');
  const good = item('乙', 'limit: { statutory: 9日, promised: 5日 }\n');

  it('is one of an item that the rule judged and reported nothing of', () => {
    expect(inOrder(exceeds, { 'a.yaml': bad, 'b.yaml': good })).toMatchObject({ item: { name: '乙' }, path: ['limit', 'promised'] });
  });

  it('is none where no item writes the place, or the rule could not judge it', () => {
    expect(inOrder(exceeds, { 'a.yaml': bad })).toBeUndefined();
    expect(inOrder(exceeds, { 'a.yaml': bad, 'b.yaml': item('乙', '') })).toBeUndefined();
    expect(inOrder(exceeds, { 'a.yaml': bad, 'b.yaml': item('乙', 'limit: { statutory: 7日, promised: 5个工作日 }\n') })).toBeUndefined();
  });

  it('is found without a bad one, at what the rule needs', () => {
    expect(inOrder(exceeds, { 'b.yaml': good })).toMatchObject({ item: { name: '乙' }, path: ['limit', 'promised'] });
  });

  it('is the first member of a list, whatever member is at fault elsewhere', () => {
    const files = {
      'a.yaml': item('甲', 'conditions: [年满十八周岁, 必要的其他条件]\n'),
      'b.yaml': item('乙', 'conditions: [年满十八周岁]\n'),
    };
    expect(inOrder('wording/catch-all', files)).toMatchObject({ item: { name: '乙' }, path: ['conditions', 0] });
  });

  it('is of an item that the rule of a pack asks something of', () => {
    const files = {
      'a.yaml': item('甲', 'visits: 1\n'),
      'b.yaml': item('乙', 'visits: 0\n'),
      'c.yaml': item('丙', 'visits: 1\nvisitReason: 领证\n'),
    };
    expect(inOrder('visits/reason-missing', files)).toMatchObject({ item: { name: '丙' } });
  });
});
