import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/compare/past/changes.ts';
import { decide } from '../../src/compare/past/decision.ts';
import { changesFormats, formatChanges } from '../../src/report/changes/formats.ts';
import type { ChangesReport } from '../../src/report/changes/report.ts';
import { catalogOf } from '../catalog-of.ts';

const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schemas/changes.schema.json'), 'utf8'));
const validate = new Ajv({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
const before = 'name: 农药经营许可\nagency: { name: 禾川县农业农村局 }\nlimit: { promised: 7个工作日 }\n';
const after = `${before.replace('7个', '10个')}materials:\n  - { name: "=1+1|<b>照片" }\n`;
const decision = { item: '农药经营许可', field: 'limit', document: '禾农发〔2026〕3号', reason: '甲', file: '决定.yaml', line: 2 };
const days = { proposed: '2026-01-05', reviewed: '2026-01-20', legality: '2026-02-02' };

function reportOf(one: string, other: string): ChangesReport {
  const catalog = catalogOf({ 'a.yaml': other });
  const { changes, unused } = decide(changesOf(catalogOf({ 'a.yaml': one }), catalog), [{ ...decision, ...days }]);
  const view = { lang: 'zh' as const, colour: false, display: (file: string) => file, asked: '' };
  return { catalog, changes, unused, from: '甲', to: '乙', states: ['甲', '乙'], day: '2026-03-02', view };
}

describe('changes in each format', () => {
  it('are JSON as the schema describes it, decided, undecided and none', async () => {
    for (const [one, other] of [
      [before, after],
      [after, before],
      [before, before],
      [`${before}flow: 申请、受理、办结\n`, `${before}flow: 申请、受理、现场核查、办结\n`],
    ] as const) {
      const json: unknown = JSON.parse(String(await formatChanges('json', reportOf(one, other))));
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it.each(changesFormats)('%s is the same bytes each time, in both languages', async (format) => {
    const report = reportOf(before, after);
    for (const lang of ['zh', 'en'] as const) {
      const said = { ...report, view: { ...report.view, lang } };
      expect(await formatChanges(format, said)).toEqual(await formatChanges(format, said));
    }
  });

  it('let nothing of an item become a mark of the format', async () => {
    const report = reportOf(before, after);
    expect(await formatChanges('notice', report)).toContain('=1+1\\|&lt;b&gt;照片');
    expect(await formatChanges('atom', report)).toContain('=1+1|&lt;b&gt;照片');
  });

  it('do not tell the public what only those who examine a change are asked to judge', async () => {
    const report = reportOf(before.replace('7个工作日', '1个月'), before.replace('7个工作日', '20个工作日'));
    expect(await formatChanges('pretty', report)).toContain('是否更严不能断定');
    for (const format of ['notice', 'atom'] as const) {
      expect(await formatChanges(format, report)).toContain('承诺办结时限由“1个月”改为“20个工作日”');
      expect(await formatChanges(format, report)).not.toMatch(/不能断定|待核|unclear/);
    }
  });

  it('tell what is decided and what is not', async () => {
    const text = String(await formatChanges('pretty', reportOf(before, after)));
    expect(text).toContain('已有决定：禾农发〔2026〕3号');
    expect(text).toContain('没有决定记录');
  });
});
