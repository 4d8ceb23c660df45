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
  // an item without a name is called by its file, so it has one here
  'name: 没有写完的事项\nlimit: [\n',
];

/** What a finding is, without its place. */
function essence(files: Record<string, string>): string[] {
  return check(catalogOf(files))
    .findings.map(({ rule, severity, item, fingerprint }) => `${rule} ${severity} ${item?.name ?? ''} ${item ? fingerprint : ''}`)
    .sort();
}

/** An item to which nothing required is missing. */
const whole = {
  name: '农药经营许可',
  type: '行政许可',
  code: '000120909000',
  level: '县级',
  agency: { name: '禾川县农业农村局' },
  basis: [
    { law: '农药管理条例', article: '第二十四条' },
    { law: '农药经营许可管理办法', article: '第七条' },
  ],
  conditions: ['有符合规定的营业场所', '有专业人员', '县级以上人民政府要求的其他条件'],
  materials: [
    { name: '申请表', need: '必要' },
    { name: '居民身份证', need: '必须' },
    { name: '培训证明等材料', need: '必要', originals: '3' },
  ],
  steps: [
    { name: '受理', limit: '5个工作日' },
    { name: '审查', limit: '30个工作日' },
    { name: '决定', limit: '1个工作日' },
  ],
  limit: { statutory: '20个工作日', promised: '30个工作日' },
  fee: { charged: '否' },
  visits: '1',
  processing: '即办件',
  audience: ['自然人', '企业法人'],
  result: { name: '农药经营许可证' },
  places: [{ name: '政务服务大厅', address: '新华路1号' }, { name: '便民服务站' }],
  consult: { phones: ['0460-5500101', '电话见网站'] },
  complain: { phones: ['12345'] },
  questions: [
    { q: '要交费吗？', a: '不收费。' },
    { q: '要来几次？', a: '' },
  ],
};

/** The elements that a finding of `element/missing` names, and those that could not be judged. */
function missing(data: object): string[] {
  return check(catalogOf({ 'a.yaml': stringify(data) }))
    .findings.filter(({ rule }) => rule === 'element/missing')
    .map(({ path }) => path.join('.'));
}

/** The same data with the keys of every map and the members of every list in another order. */
function shuffled(data: unknown, random: () => number): unknown {
  const order = <T>(parts: readonly T[]): T[] =>
    parts
      .map((part) => ({ part, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ part }) => part);
  if (Array.isArray(data)) return order(data).map((member) => shuffled(member, random));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(order(Object.entries(data)).map(([key, value]) => [key, shuffled(value, random)]));
}

describe('a required element', () => {
  it('is missing exactly where it is left out: adding one never adds a finding of that rule', () => {
    // without a type nobody can tell whether a guide is due: the type alone brings requirements with it, and always stands here
    const keys = Object.keys(whole).filter((key) => key !== 'questions' && key !== 'type');
    expect(missing(whole)).toEqual(['questions.1.a']);
    fc.assert(
      fc.property(fc.subarray(keys), fc.constantFrom(...keys), (kept, added) => {
        const without = Object.fromEntries(
          Object.entries(whole).filter(([key]) => key !== added && (kept.includes(key) || key === 'type')),
        );
        const before = missing(without);
        const after = missing({ ...without, [added]: whole[added as keyof typeof whole] });
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after.length).toBe(before.filter((field) => field.split('.')[0] !== added).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a check', () => {
  it('does not depend on the order of keys and of members of lists, at any depth', () => {
    const about = (data: unknown): string[] =>
      check(catalogOf({ 'a.yaml': stringify(data) }))
        .findings.map(({ rule, severity, path }) => `${rule} ${severity} ${path.filter((part) => typeof part === 'string').join('.')}`)
        .sort();
    const stable = (data: unknown): string[] =>
      check(catalogOf({ 'a.yaml': stringify(data) }))
        .findings.filter(({ path }) => ['conditions', 'materials', 'limit', 'processing', 'code'].includes(String(path[0])))
        .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
        .sort();
    const [expected, fingerprints] = [about(whole), stable(whole)];
    expect(new Set(expected).size).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
        const other = shuffled(whole, () => numbers.next().value ?? 0);
        expect(about(other)).toEqual(expected);
        expect(stable(other)).toEqual(fingerprints);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of documents in a file', () => {
    const sound = documents.slice(0, -1);
    const expected = essence({ 'a.yaml': sound.join('---\n') });
    fc.assert(
      fc.property(fc.shuffledSubarray(sound, { minLength: sound.length }), (order) => {
        expect(essence({ 'a.yaml': order.join('---\n') })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

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
