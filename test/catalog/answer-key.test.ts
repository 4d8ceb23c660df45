import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inScope } from '../../src/catalog/scope.ts';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { pathOf, toPointer } from '../../src/finding/path.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { rulesOf } from '../../src/rules/registry.ts';

interface Fault {
  事项: string;
  要素: string;
  级别: '必须改正' | '建议改正';
  归类?: '时限' | '编码' | '多要' | '其余';
  自动改正?: '是';
  规则: string;
}

interface Key {
  毛病: Record<string, Fault>;
  合计: Record<string, number>;
  必须改正分组: Record<string, number>;
  供参考: Record<string, { 规则: string; 事项: string }[]>;
  诱饵: Record<string, { 事项: string; 规则: string[] }>;
}

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const key = parse(readFileSync(`${root}/答案.yaml`, 'utf8')) as Key;
const faults = Object.entries(key.毛病);
const decoys = Object.entries(key.诱饵);
const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
const { findings } = check(catalog);
const rules = rulesOf(catalog.standard);

const inFolder = (folder: string): Finding[] => findings.filter(({ file }) => inScope(file, folder));
const faulty = inFolder('汀溪县').filter(({ severity }) => severity !== 'info');
const wellWritten = ['禾川县', '棠岭省', '棠州市', '标准事项'];

const severities = { 必须改正: 'error', 建议改正: 'warn' } as const;
const groups: Record<string, string> = { time: '时限', code: '编码', demands: '多要' };

/** Whether a finding is about the item and the element that a fault lies in. */
function tells({ item, path }: Finding, { 事项, 要素 }: Fault): boolean {
  const [found, field] = [`${toPointer(path)}/`, `${toPointer(pathOf(要素))}/`];
  return item?.name === 事项 && (found.startsWith(field) || field.startsWith(found));
}

function said({ severity, rule, item, path }: Finding): string {
  return `${severity} ${rule} ${item?.name ?? ''} ${toPointer(path)}`;
}

describe('the answer key', () => {
  it('adds up', () => {
    const count = (holds: (fault: Fault) => boolean): number => faults.filter(([, fault]) => holds(fault)).length;
    expect(faults.map(([id]) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`));
    expect(key.合计).toEqual({
      必须改正: count(({ 级别 }) => 级别 === '必须改正'),
      建议改正: count(({ 级别 }) => 级别 === '建议改正'),
      自动改正: count(({ 自动改正 }) => 自动改正 === '是'),
    });
    for (const [group, wanted] of Object.entries(key.必须改正分组))
      expect(count(({ 级别, 归类 }) => 级别 === '必须改正' && 归类 === group)).toBe(wanted);
  });
});

describe('汀溪县, whose faults are known', () => {
  it.each(faults)('%s is told once', (_, fault) => {
    const told = faulty.filter((finding) => tells(finding, fault));
    expect(told.map(({ severity }) => severity)).toEqual([severities[fault.级别]]);
    expect(told.map(({ rule }) => rule)).toEqual([fault.规则]);
    if (fault.归类 !== undefined) expect(told.map(({ rule }) => groups[rules.get(rule)?.group ?? ''] ?? '其余')).toEqual([fault.归类]);
    expect(told.map(({ fix }) => fix?.safe === true)).toEqual([fault.自动改正 === '是']);
  });

  it('counts on its first screen what the key adds up to', () => {
    const count = (severity: Finding['severity']): number => faulty.filter((finding) => finding.severity === severity).length;
    expect([count('error'), count('warn'), faulty.filter(({ fix }) => fix?.safe).length]).toEqual(Object.values(key.合计));
  });

  it('has no finding beside the key', () => {
    expect(faulty.filter((finding) => !faults.some(([, fault]) => tells(finding, fault))).map(said)).toEqual([]);
  });
});

describe('a county opened by itself', () => {
  it.each(['汀溪县', '禾川县'])('%s has the findings that it has as a part of the province', (folder) => {
    const alone = openCatalog({ asOf: '2026-03-02', path: `${root}/${folder}` });
    const below = check(alone.catalog).findings.filter(({ file }) => inScope(file, alone.only));
    expect(below.map(said).sort()).toEqual(inFolder(folder).map(said).sort());
  });
});

describe('what is written well', () => {
  it.each(wellWritten)('%s has nothing to mend', (folder) => {
    expect(
      inFolder(folder)
        .filter(({ severity }) => severity !== 'info')
        .map(said),
    ).toEqual([]);
  });

  it.each(Object.entries(key.供参考))('%s has the notes of the key and no other', (folder, notes) => {
    const told = inFolder(folder).flatMap(({ severity, rule, item }) => (severity === 'info' ? [`${rule} ${item?.name ?? ''}`] : []));
    expect([...new Set(told)].sort()).toEqual(notes.map(({ 规则, 事项 }) => `${规则} ${事项}`).sort());
  });

  it.each(decoys)('%s deceives no rule', (_, { 事项, 规则 }) => {
    expect(规则.filter((rule) => !rules.has(rule))).toEqual([]);
    const told = wellWritten.flatMap(inFolder).filter(({ rule, item }) => item?.name === 事项 && 规则.includes(rule));
    expect(told.map(said)).toEqual([]);
  });
});
