import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { catalogOf } from '../catalog-of.ts';

/** The findings of the rules that hold items against each other. */
function told(files: Record<string, string>): Finding[] {
  const relating = [
    'code/key-twice',
    'code/two-versions',
    'code/one-code-two-names',
    'code/one-matter-two-codes',
    'code/sub-items',
    'name/near-identical',
    'material/several-names',
    'agency/two-codes',
    'agency/two-addresses',
  ];
  return check(catalogOf(files)).findings.filter(({ rule }) => relating.includes(rule));
}

const said = (findings: readonly Finding[]): string[] => findings.map(({ rule, item }) => `${rule} ${item?.name ?? ''}`).sort();

const county = {
  'a.yaml':
    'name: 甲\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\nmaterials: [{ name: 身份证 }]\nplaces: [{ name: 禾川县政务服务中心, address: 禾川大道88号一楼 }]\n',
  'b.yaml':
    'name: 乙\nagency: { name: 禾川县农业农村局, code: "11990101MB0003121N" }\nmaterials: [{ name: 居民身份证 }]\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县禾川大道88号二楼 }]\n',
  'c.yaml':
    'name: 丙\nagency: { name: 禾川县农业农村局, code: "11990102MB0004124M" }\nmaterials: [{ name: 居民身份证 }]\nplaces: [{ name: 禾川县政务服务中心, address: 禾川县学府路21号 }]\n',
};

describe('items held against each other', () => {
  it('tell each deviation once, at the item that deviates', () => {
    expect(said(told(county))).toEqual(['agency/two-addresses 丙', 'agency/two-codes 丙', 'material/several-names 甲']);
  });

  it('tell the same whatever the files are called', () => {
    const renamed = { 'z.yaml': county['a.yaml'], 'y.yaml': county['b.yaml'], 'x.yaml': county['c.yaml'] };
    const prints = (findings: Finding[]): string[] => findings.map(({ fingerprint }) => fingerprint).sort();
    expect(said(told(renamed))).toEqual(said(told(county)));
    expect(prints(told(renamed))).toEqual(prints(told(county)));
  });

  it('offer no safe fix for the name of a document: only its editor knows that the two are one', () => {
    const [found] = told(county).filter(({ rule }) => rule === 'material/several-names');
    expect(found?.fix).toMatchObject({ value: '居民身份证', safe: false });
  });
});

describe('one code, one matter', () => {
  const version = (number: number, state: string): string =>
    `name: 农药经营许可\nimplementation: "11990101MB0003121N4000120909000"\nversion: ${number}\nstate: ${state}\n`;

  it('two versions in use are one fault, and not also a doubled key', () => {
    expect(said(told({ 'a.yaml': version(1, '在用'), 'b.yaml': version(2, '在用') }))).toEqual(['code/two-versions 农药经营许可']);
    expect(told({ 'a.yaml': version(1, '取消'), 'b.yaml': version(2, '在用') })).toEqual([]);
  });

  it('a version twice is a doubled key', () => {
    expect(said(told({ 'a.yaml': version(1, '在用'), 'b.yaml': version(1, '在用') }))).toEqual(['code/key-twice 农药经营许可']);
  });

  const matter = (name: string, code: string, condition = '年满16周岁'): string =>
    `name: ${name}\ncode: "${code}"\ntype: 公共服务\nagency: { name: 社会保险服务中心 }\nconditions: [${condition}]\nmaterials: [{ name: 参保登记表 }]\n`;

  it('a name with a word less and the same content is one matter; with other content it may be another', () => {
    const one = matter('城乡居民基本养老保险参保登记', '002014924000');
    expect(said(told({ 'a.yaml': one, 'b.yaml': matter('城乡居民养老保险参保登记', '002014994000') }))).toEqual([
      'code/one-matter-two-codes 城乡居民养老保险参保登记',
    ]);
    expect(told({ 'a.yaml': one, 'b.yaml': matter('城乡居民养老保险参保登记', '002014994000', '在职职工') })).toEqual([]);
  });

  it('the directory decides which of two names under one code is wrong', () => {
    const entry = 'kind: entry\nname: 工伤认定\ncode: "000714923000"\n';
    const local = (name: string, agency: string): string => `name: ${name}\ncode: "000714923000"\nagency: { name: ${agency} }\n`;
    const files = { 'a.yaml': local('劳动能力鉴定', '甲'), 'b.yaml': local('劳动能力鉴定', '乙'), 'c.yaml': entry };
    expect(said(told(files)).filter((text) => text.startsWith('code/one-code'))).toEqual([
      'code/one-code-two-names 劳动能力鉴定',
      'code/one-code-two-names 劳动能力鉴定',
    ]);
  });

  it('a county that takes over only some sub-items has no gap', () => {
    const files = { 'a.yaml': 'name: 变更\ncode: "000131905002"\n', 'b.yaml': 'name: 注销\ncode: "000131905004"\n' };
    expect(told(files)).toEqual([]);
  });
});
