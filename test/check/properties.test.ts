import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../src/check/check.ts';
import { catalogOf } from '../catalog-of.ts';

const documents = [
  'name: 农药经营许可\nagency: { name: 禾川县农业农村局 }\ntype: 行政许可\ncode: "000120909000"\nlimit: { statutory: 20个工作日, promised: 30个工作日 }\n',
  'name: 食品经营许可(新办)\nagency: { name: 禾川县市场监督管理局 }\ntype: 行政许可\ncode: "000131905001"\nfoo: 1\n',
  'name: 结婚登记\nagency: { name: 禾川县民政局 }\nlocalCode: MZ-1\ntype: 行政确认\ncode: "000711919000"\nmaterials: [{ type: 原件 }, { name: 居民户口簿, need: 必须 }]\n',
  'name: 结婚登记\nagency: { name: 禾川县民政局 }\nlocalCode: MZ-2\ntype: 行政确认\ncode: "000711919001"\n',
  'name: [\n',
];

/** What a finding is, without its place. */
function essence(files: Record<string, string>): string[] {
  return check(catalogOf(files))
    .findings.map(({ rule, severity, item, fingerprint }) => `${rule} ${severity} ${item?.name ?? ''} ${item ? fingerprint : ''}`)
    .sort();
}

describe('a check', () => {
  it('does not depend on the order in which files are given, nor on their names', () => {
    const expected = essence(Object.fromEntries(documents.map((text, index) => [`${index}.yaml`, text])));
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(essence(Object.fromEntries(shuffled.map((text, index) => [`${index}.yaml`, text])))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of keys', () => {
    const data = {
      name: '农药经营许可(新办)',
      type: '行政许可',
      code: '000120909000',
      limit: { statutory: '20个工作日', promised: '30个工作日' },
      visits: '2',
    };
    const expected = essence({ 'a.yaml': stringify(data) });
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.keys(data), { minLength: Object.keys(data).length }), (keys) => {
        const reordered = Object.fromEntries(keys.map((key) => [key, data[key as keyof typeof data]]));
        expect(essence({ 'a.yaml': stringify(reordered) })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('never throws, whatever the documents say', () => {
    const key = fc.constantFrom(
      'name',
      'type',
      'code',
      'limit',
      'materials',
      'inherits',
      'agency',
      'visits',
      'kind',
      'places',
      'consult',
      '__proto__',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('甲', '', '1', '20个工作日', '行政许可', '是'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(key, value), (data) => check(catalogOf({ 'a.yaml': stringify(data) })).findings.length >= 0),
      { numRuns: 150 },
    );
  });

  it('gives every finding a fingerprint of its own', () => {
    const { findings } = check(catalogOf(Object.fromEntries(documents.map((text, index) => [`${index}.yaml`, text]))));
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
  });
});
