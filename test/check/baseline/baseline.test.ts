import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BaselineScene, compareBaseline, type KnownFinding } from '../../../src/check/baseline/baseline.ts';
import { isBaseline, readBaseline } from '../../../src/check/baseline/baseline-file.ts';
import { withEntries, withoutEntries } from '../../../src/check/baseline/baseline-text.ts';
import { check } from '../../../src/check/check.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { fieldOf } from '../../../src/finding/path.ts';
import { catalogOf } from '../../catalog-of.ts';

const item = (name: string, code: string, promised: string): string =>
  `name: ${name}\ntype: 行政许可\ncode: "000120909000"\nlocalCode: ${code}\nagency: { name: 禾川县农业农村局 }\nlimit: { statutory: 20个工作日, promised: ${promised} }\n`;

function findingsOf(files: Record<string, string>): { findings: readonly Finding[]; scene: BaselineScene } {
  const catalog = catalogOf(files);
  const owners = new Set([...catalog.items.map(({ key }) => key), ...catalog.documents.map(({ file }) => file)]);
  const scene = { asOf: '2026-03-02', has: (owner: string) => owners.has(owner), ran: () => true, whole: true };
  return { findings: check(catalog).findings, scene };
}

function entriesOf(findings: readonly Finding[], expires = '2026-06-30'): KnownFinding[] {
  return findings.map(({ fingerprint, rule, item: of, file, path }, index) => ({
    fingerprint,
    rule,
    ...(of ? { item: of.key, name: of.name, agency: of.agency } : { file }),
    field: fieldOf(path),
    owner: '禾川县农业农村局',
    reason: '等省里统一',
    date: '2026-01-05',
    expires,
    line: index + 1,
  }));
}

/** The states of the findings of the rule on promised limits, and how many entries are fixed. */
function promised(files: Record<string, string>, known: readonly KnownFinding[]): { states: string[]; fixed: number; unchecked: number } {
  const { findings, scene } = findingsOf(files);
  const { states, fixed, unchecked } = compareBaseline(findings, known, scene);
  const own = findings.filter(({ rule }) => rule === 'time/promise-exceeds-statutory');
  return {
    states: own.map(({ fingerprint }) => states.get(fingerprint)?.state ?? '').sort(),
    fixed: fixed.filter(({ rule }) => rule === 'time/promise-exceeds-statutory').length,
    unchecked: unchecked.length,
  };
}

const before = { 'a.yaml': item('甲事项', 'A-1', '30个工作日'), 'b.yaml': item('乙事项', 'B-1', '5个工作日') };
const known = entriesOf(findingsOf(before).findings);

describe('findings beside a baseline', () => {
  it('are known while they stay, wherever their item is written', () => {
    expect(promised(before, known)).toEqual({ states: ['known'], fixed: 0, unchecked: 0 });
    expect(promised({ '新/c.yaml': `${before['b.yaml']}---\n${before['a.yaml']}` }, known)).toEqual({
      states: ['known'],
      fixed: 0,
      unchecked: 0,
    });
  });

  it('tell a file in which nothing is about the catalog from one of which all is mended', () => {
    const foreign = (files: Record<string, string>, entries = known): boolean => {
      const { findings, scene } = findingsOf(files);
      return compareBaseline(findings, entries, scene).foreign;
    };
    expect(foreign(before)).toBe(false);
    expect(foreign({ 'a.yaml': item('甲事项', 'A-1', '5个工作日') }, known.slice(0, 1))).toBe(false);
    expect(foreign({ 'c.yaml': item('丙事项', 'C-1', '30个工作日') })).toBe(true);
    expect(foreign({ 'c.yaml': item('丙事项', 'C-1', '30个工作日') }, [])).toBe(false);
  });

  it('are new where one is mended and another made: they never cancel out', () => {
    const swapped = { 'a.yaml': item('甲事项', 'A-1', '5个工作日'), 'b.yaml': item('乙事项', 'B-1', '30个工作日') };
    expect(promised(swapped, known)).toEqual({ states: ['new'], fixed: 1, unchecked: 0 });
    const other = { ...before, 'a.yaml': item('甲事项', 'A-1', '31个工作日') };
    expect(promised(other, known)).toEqual({ states: ['new'], fixed: 1, unchecked: 0 });
  });

  it('have moved where the item got another code and is the same by its name', () => {
    expect(promised({ ...before, 'a.yaml': item('甲事项', 'A-2', '30个工作日') }, known)).toEqual({
      states: ['moved'],
      fixed: 0,
      unchecked: 0,
    });
    const renamed = { ...before, 'a.yaml': item('丙事项', 'A-2', '30个工作日') };
    expect(promised(renamed, known)).toEqual({ states: ['new'], fixed: 1, unchecked: 0 });
    const beside = { ...before, 'a.yaml': item('甲事项', 'A-1', '5个工作日'), 'c.yaml': item('甲事项', 'A-2', '30个工作日') };
    expect(promised(beside, known)).toEqual({ states: ['new'], fixed: 1, unchecked: 0 });
  });

  it('expire on the day after the one that is written', () => {
    const until = (day: string): string[] => promised(before, entriesOf(findingsOf(before).findings, day)).states;
    expect(until('2026-03-02')).toEqual(['known']);
    expect(until('2026-03-01')).toEqual(['expired']);
  });

  it('are not called fixed where nobody can tell', () => {
    const { findings, scene } = findingsOf({ 'b.yaml': before['b.yaml'] });
    const gone = compareBaseline(findings, known, { ...scene, whole: false });
    expect(gone.fixed).toEqual([]);
    expect(gone.unchecked.length).toBeGreaterThan(0);
    const off = compareBaseline(findings, known, { ...scene, ran: (rule) => rule !== 'time/promise-exceeds-statutory' });
    expect(off.unchecked.map(({ rule }) => rule)).toEqual(['time/promise-exceeds-statutory']);
  });

  it('stand in exactly one place each, and so does every entry', () => {
    const { findings, scene } = findingsOf({
      'a.yaml': before['a.yaml'],
      'x.yaml': 'name：\n',
      'y.yaml': item('丁事项', 'D-1', '40个工作日'),
    });
    fc.assert(
      fc.property(fc.subarray(entriesOf(findings)), fc.subarray(known), (some, others) => {
        const entries = [...new Map([...some, ...others].map((entry) => [entry.fingerprint, entry])).values()];
        const { states, fixed, unchecked } = compareBaseline(findings, entries, scene);
        expect([...states.keys()].sort()).toEqual(findings.map(({ fingerprint }) => fingerprint).sort());
        const used = [...states.values()].flatMap(({ entry }) => (entry ? [entry] : []));
        const all = [...used, ...fixed, ...unchecked];
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(entries.length);
      }),
    );
  });
});

describe('a baseline file', () => {
  const entry = {
    fingerprint: '156e50e38f9a252d',
    rule: 'code/form',
    item: '000120909000',
    field: 'code',
    owner: '甲',
    reason: '等',
    date: '2026-03-02',
    expires: '2026-06-30',
  };

  it('is written, read again, and continued without a change of what stood in it', () => {
    const first = withEntries(undefined, [{ ...entry, remark: '一\n二: # "三' }], ['说明']);
    expect(isBaseline(first)).toBe(true);
    expect(readBaseline(first)).toEqual({ entries: [{ ...entry, line: 4 }], problems: [] });
    const edited = first.replace('owner: 甲', 'owner: 甲 # 见会议纪要').replaceAll('\n', '\r\n').trimEnd();
    const second = withEntries(edited, [{ ...entry, fingerprint: '156e50e38f9a252e:2', remark: '四' }], []);
    expect(second.startsWith(edited)).toBe(true);
    expect(readBaseline(second).entries.map(({ fingerprint }) => fingerprint)).toEqual(['156e50e38f9a252d', '156e50e38f9a252e:2']);
  });

  it('may be as long as a province has findings: it is read, continued and cut in one pass', () => {
    const [first] = findingsOf({ '一.yaml': item('甲', 'A-1', '30个工作日') }).findings as [Finding];
    const many = Array.from({ length: 12_000 }, (_, index) => index.toString(16).padStart(16, '0'));
    const [entry] = entriesOf([first]).map(({ line: _, ...rest }) => rest) as [Omit<KnownFinding, 'line'>];
    const written = withEntries(
      undefined,
      many.map((fingerprint) => ({ ...entry, fingerprint, remark: '短' })),
      [],
    );
    // the second is read by the yaml package, which the fast lane leaves tags to
    for (const text of [written, written.replace('kind: baseline', 'kind: !!str baseline')]) {
      const { entries, problems } = readBaseline(text);
      expect(problems).toEqual([]);
      expect(entries.at(-1)).toMatchObject({ fingerprint: many.at(-1), line: text.trimEnd().split('\n').length - 10 });
      const left = withoutEntries(text, new Set(many.slice(0, -1))) ?? '';
      expect(readBaseline(left).entries.map(({ fingerprint }) => fingerprint)).toEqual([many.at(-1)]);
    }
  });

  it('loses the entries that are fixed, and nothing else', () => {
    const names = ['156e50e38f9a252d', '156e50e38f9a252e', '156e50e38f9a252f'];
    const written = withEntries(
      undefined,
      names.map((fingerprint) => ({ ...entry, fingerprint, remark: fingerprint })),
      ['说明'],
    );
    const text = written.replace('  "156e50e38f9a252f"', '  # 下一处\n\n  "156e50e38f9a252f"').replace('kind:', 'kind:  ');
    for (const [gone, left] of [
      [names.slice(0, 1), names.slice(1)],
      [names.slice(1, 2), [names[0], names[2]]],
      [names.slice(1), names.slice(0, 1)],
      [names, []],
    ] as const) {
      const result = withoutEntries(text, new Set(gone)) ?? '';
      expect(readBaseline(result).entries.map(({ fingerprint }) => fingerprint)).toEqual(left);
      expect(
        text
          .split('\n')
          .filter((line) => !result.split('\n').includes(line))
          .every((line) => line.startsWith('  ')),
      ).toBe(true);
      expect(result).toContain('# 下一处');
    }
    const flow = 'kind: baseline\nknown: { "156e50e38f9a252d": { rule: a, owner: b, reason: c, date: 2026-01-01, expires: 2026-01-02 } }\n';
    expect(readBaseline(flow).problems).toEqual([]);
    expect(withoutEntries(flow, new Set(names.slice(0, 1)))).toBeDefined();
    const two = flow.replace(' }\n', ', "156e50e38f9a252e": { rule: a, owner: b, reason: c, date: 2026-01-01, expires: 2026-01-02 } }\n');
    expect(withoutEntries(two, new Set(names.slice(0, 1)))).toBeUndefined();
  });

  it('must say who sees to a finding, why it stays and until when: each fault has its line', () => {
    const text = `kind: baseline
known:
  "156e50e38f9a252d":
    rule: code/form
    owner: ""
    resaon: 等
    date: 2026-02-30
    expires: [2026-06-30]
  abc: 甲
`;
    const seen = readBaseline(text).problems.map(({ code, at, line, nearest }) => [code, at, line, nearest]);
    expect(seen).toEqual([
      ['lacks', 'reason', 3, undefined],
      ['lacks', 'owner', 5, undefined],
      ['unknown', 'resaon', 6, 'reason'],
      ['date', 'date', 7, undefined],
      ['not-text', 'expires', 8, undefined],
      ['fingerprint', 'abc', 9, undefined],
      ['not-a-map', 'abc', 9, undefined],
    ]);
    expect(readBaseline('known:\n').problems.map(({ code }) => code)).toEqual(['kind']);
    expect(readBaseline('kind: baseline\n')).toEqual({ entries: [], problems: [] });
    expect(readBaseline('kind: baseline\nknown: {\n').problems.map(({ code }) => code)).toEqual(['yaml']);
    expect(isBaseline('name: 甲\nkind: baseline\n')).toBe(false);
  });
});
