import { describe, expect, it } from 'vitest';
import type { BaselineResult } from '../../src/check/baseline/baseline.ts';
import { handedOn } from '../../src/report/validate/handed-on.ts';
import { reportOf } from './reports.ts';

const agency = 'type: 公共服务\nagency: { name: 禾川县人民政府 }\n';
const open = `kind: item\ncode: "992099936001"\nname: 食品经营许可\n${agency}visits: 两次\n`;
const secret = `kind: item\ncode: "992099936000"\nname: （示例）涉密事项甲\n${agency}visits: 三次\n`;
const files = { 'a.yaml': open, 'b.yaml': `${secret}secret: 是\n` };

describe('a validation that is handed on', () => {
  it('says nothing of a secret item but how much was found', () => {
    const report = reportOf(files);
    const shown = handedOn(report);
    const about = (name: string): number => report.findings.filter(({ item }) => item?.name === name).length;
    expect(about('（示例）涉密事项甲')).toBeGreaterThan(1);
    expect(shown.findings).toEqual(report.findings.filter(({ item }) => item?.name === '食品经营许可'));
    expect(shown.withheld).toBe(about('（示例）涉密事项甲'));
    expect(JSON.stringify([shown.findings, shown.checked.result.findings])).not.toContain('涉密事项甲');
  });

  it('says of an open item nothing that would name a secret one, and nothing of one that has its basic code', () => {
    const twin = `kind: item\ncode: "992099936002"\nname: （示例）涉密事项甲\n${agency}`;
    const report = reportOf({ ...files, 'c.yaml': twin, 'd.yaml': secret.replace('甲', '丙') });
    const shown = handedOn(report);
    expect(report.findings.filter(({ file, related }) => file === 'c.yaml' && related.length > 0)).not.toEqual([]);
    expect(new Set(shown.findings.map(({ file }) => file))).toEqual(new Set(['a.yaml', 'c.yaml']));
    expect(shown.findings.flatMap(({ related }) => related)).toEqual([]);
    expect(JSON.stringify(shown.findings)).not.toContain('992099936000');
  });

  it('leaves out what a baseline has of it', () => {
    const entry = { fingerprint: '1', rule: '甲', field: '', owner: '', reason: '', date: '', expires: '', line: 1 };
    const entries = [
      { ...entry, item: '甲', name: '（示例）涉密事项甲' },
      { ...entry, file: 'b.yaml' },
      { ...entry, file: 'a.yaml' },
    ];
    const baseline: BaselineResult & { file: string } = {
      states: new Map(),
      fixed: entries,
      unchecked: [],
      foreign: false,
      file: '已知.yaml',
    };
    expect(handedOn({ ...reportOf(files), baseline }).baseline?.fixed).toEqual(entries.slice(2));
  });

  it('is the same where nothing is secret', () => {
    const report = reportOf({ 'a.yaml': open });
    expect(handedOn(report)).toBe(report);
  });
});
