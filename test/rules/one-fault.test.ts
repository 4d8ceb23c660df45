import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { catalogOf } from '../catalog-of.ts';

/** Two standard items and what a county wrote under them: each fault is told once, by the rule that says most. */
const pesticide = `kind: standard
name: 农药经营许可
code: "000120909000"
type: 行政许可
basis: [{ law: 农药管理条例, article: 第二十四条 }]
conditions: [有专业人员, 有隔离的营业和仓储场所]
materials: [{ name: 申请表, need: 必要 }]
limit: { statutory: 20个工作日, promised: 10个工作日 }
processing: 承诺件
visits: 1
`;
const record = `kind: standard
name: 仅销售预包装食品备案
code: "001031906000"
type: 其他行政权力
basis: [{ law: 食品安全法, article: 第三十五条 }]
limit: { statutory: 无法定期限, promised: 当场办结 }
processing: 即办件
visits: 0
`;

function told(item: string, pack = 'national'): Finding[] {
  const files = { '标准/农药.yaml': pesticide, '标准/备案.yaml': record, '县/事项.yaml': item };
  const { findings } = check(catalogOf(files, { pack }));
  return findings.filter(({ file, rule, severity }) => file === '县/事项.yaml' && severity !== 'info' && rule !== 'element/missing');
}

function rulesTold(item: string): string[] {
  return told(item).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('one fault, one finding', () => {
  it.each([
    ['limit: { promised: 30个工作日 }', 'error time/promise-exceeds-statutory'],
    ['limit: { promised: 15个工作日 }', 'error inherits/limit-deviates'],
    ['limit: { statutory: 30个工作日 }', 'error inherits/limit-deviates'],
    ['limit: { statutory: 15个工作日 }', 'warn inherits/limit-deviates'],
    ['materials: [{ name: 申请表, need: 必要, sourceNote: 在窗口领取 }, { name: 户口簿, need: 必要 }]', 'error inherits/asks-more'],
    ['conditions: [有专业人员]', 'warn inherits/asks-otherwise'],
    ['visits: 2\nvisitReason: 领证', 'error inherits/asks-more'],
    ['basis: [{ law: 农药管理条例, article: 第二十五条 }]', 'error inherits/element-deviates'],
  ])('%s', (line, expected) => {
    const reason = line.startsWith('visits') ? '' : 'visitReason: 领证前当面核验\n';
    expect(rulesTold(`inherits: "000120909000"\n${reason}${line}\n`)).toEqual([expected]);
  });

  it('a shorter promise and fewer visits are nobody’s fault', () => {
    expect(told('inherits: "000120909000"\nlimit: { promised: 5个工作日 }\nvisits: 0\n')).toEqual([]);
  });

  it('a local regulation beside the law is only a note', () => {
    const item =
      'inherits: "000120909000"\nvisits: 0\nbasis: [{ law: 农药管理条例, article: 第二十四条 }, { law: 棠岭省农药管理办法, article: 第三条 }]\n';
    expect(told(item)).toEqual([]);
  });

  it('a wrong type that the standard decides is mended from the standard', () => {
    const found = told('inherits: "001031906000"\ncode: "001031906000"\ntype: 行政许可\n');
    expect(found.map(({ rule, fix }) => [rule, fix?.value, fix?.safe])).toEqual([['inherits/element-deviates', '其他行政权力', true]]);
  });

  it('days promised on the spot are told once', () => {
    expect(rulesTold('inherits: "001031906000"\nlimit: { promised: 5个工作日 }\n')).toEqual(['error time/immediate-with-days']);
    expect(rulesTold('inherits: "001031906000"\nlimit: { promised: 1个工作日 }\n')).toEqual(['warn time/immediate-with-days']);
  });

  it('zeros that a spreadsheet took from a code are put back', () => {
    const found = told('inherits: "000120909000"\nvisits: 0\ncode: "120909000"\n');
    expect(found.map(({ rule, args, fix }) => [rule, args['lost'], fix?.value])).toEqual([['code/form', 3, '000120909000']]);
  });

  it('the same credit code in two places is told once, at the implementation code', () => {
    const found = told('name: 甲\nagency: { name: 乙, code: "11990101MB0003121M" }\nimplementation: "11990101MB0003121M4000120909000"\n');
    expect(found.map(({ rule, path }) => [rule, path.join('.')])).toEqual([['code/credit-code', 'implementation']]);
  });

  it('a faulty basic code inside an implementation code is told at the basic code', () => {
    const found = told('name: 甲\ncode: "0001209O9000"\nimplementation: "11990101MB0003121N40001209O9000"\n');
    expect(found.map(({ rule, path }) => [rule, path.join('.')])).toEqual([['code/form', 'code']]);
  });

  it('a region that the pack does not know is no fault', () => {
    expect(told('name: 甲\ntype: 行政许可\ncode: "990120909000"\n')).toEqual([]);
  });
});

describe('severities', () => {
  it('the pack of Guangdong raises catch-alls to errors, by its own regulation', () => {
    const item = 'name: 甲\ntype: 行政许可\nconditions: [法律法规规定的其他条件]\n';
    expect(told(item).map(({ severity }) => severity)).toEqual(['warn']);
    expect(told(item, 'guangdong').map(({ severity }) => severity)).toEqual(['error']);
  });

  it('types of Guangdong have their own digits', () => {
    const item = 'name: 甲\ntype: 公共服务\ncode: "442103029000"\n';
    expect(told(item).map(({ rule, severity }) => [rule, severity])).toEqual([['code/segments-disagree', 'warn']]);
    expect(told(item, 'guangdong')).toEqual([]);
  });
});
