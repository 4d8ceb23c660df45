import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { diffFormats, formatDiff } from '../../src/report/diff/formats.ts';
import type { DiffReport } from '../../src/report/diff/report.ts';
import { marked } from '../../src/report/diff/text-marks.ts';
import { sheetNames } from '../../src/report/sheet-names.ts';
import { catalogOf } from '../catalog-of.ts';
import { tableOf } from '../compare/tables.ts';

const yaml = `code: "000120909000"
name: 农药经营许可
type: 行政许可
agency: { name: 汀溪县农业农村局 }
limit: { promised: 30个工作日 }
conditions: ['=HYPERLINK("http://x.example","<b>@某人</b> | 年满85周岁")', 有经营场所]
materials:
  - { name: 农药经营许可证申请表, originals: 2 }
  - { name: 培训证明 }
---
code: "992099936000"
name: （示例）涉密事项甲
type: 公共服务
secret: 是
agency: { name: 汀溪县人民政府 }
limit: { promised: 30个工作日 }
---
code: "990511922000"
name: 高龄津贴给付
type: 行政给付
agency: { name: 汀溪县民政局 }
`;
const records = [
  {
    基本编码: '000120909000',
    事项名称: '农药经营许可',
    承诺办结时限: '10个工作日',
    受理条件: '=HYPERLINK("http://x.example","<b>@某人</b> ｜ 年满80周岁")^有经营场所',
    材料名称: '农药经营许可证申请表',
    原件份数: '1',
  },
  { 基本编码: '992099936000', 事项名称: '（示例）涉密事项甲', 承诺办结时限: '10个工作日' },
  { 基本编码: '000511920000', 事项名称: '高龄津贴给付', 事项类型: '行政给付' },
];

function reported(lang: 'zh' | 'en' = 'zh', width = 80): DiffReport {
  const config = { title: '汀溪县政务服务事项目录', notice: '虚构示例，不得作为办事依据' };
  const catalog = catalogOf({ '农业农村局/甲.yaml': yaml }, { config });
  const comparison = compare(catalog, catalog.items, tableOf(records, catalog.standard));
  return {
    compared: { catalog, comparison, table: { name: '省清单.csv', asked: '省清单.csv' } },
    view: { lang, colour: false, display: (file) => file, asked: '' },
    narrowed: false,
    all: true,
    width,
  };
}

const textOf = async (format: (typeof diffFormats)[number], report = reported()): Promise<string> =>
  String(await formatDiff(format, report));

describe('every format that is handed on', () => {
  it.each(['markdown', 'html', 'sarif'] as const)('%s carries the notice, and never names a secret item', async (format) => {
    const text = await textOf(format);
    expect(text).toContain('虚构示例，不得作为办事依据');
    expect(text).toContain('培训证明');
    expect(text).not.toContain('涉密事项甲');
  });

  it.each(diffFormats)('%s is the same in every run', async (format) => {
    const [one, other] = [await formatDiff(format, reported()), await formatDiff(format, reported())];
    expect(Buffer.from(one as string).equals(Buffer.from(other as string))).toBe(true);
  });

  it.each(diffFormats)('%s leaves nothing unsaid in English', async (format) => {
    expect(format === 'xlsx' ? '' : await textOf(format, reported('en'))).not.toMatch(/undefined|\[object|NaN/);
  });
});

it('json tells fates, candidates, members and approvals as its published schema says', async () => {
  const schema: object = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  const report = reported();
  const { comparison, catalog } = report.compared;
  const approval = {
    item: '农药经营许可',
    field: 'materials',
    document: '文号',
    reason: '试点',
    approver: '省',
    until: '2026-12-31',
    file: '批准.yaml',
    line: 2,
  };
  const approved = compare(
    catalog,
    catalog.items,
    { rows: comparison.rows, fields: new Set(['materials.name', 'materials.originals', 'limit.promised', 'conditions']) },
    {
      approvals: [approval, { ...approval, field: 'visits' }],
      knowledge: {
        codes: new Map(),
        decisions: [{ item: '高龄津贴给付', row: '000511920000', verdict: 'same', by: '甲', date: '2026-01-05', why: '相同' }],
      },
    },
  );
  for (const one of [report, { ...report, compared: { ...report.compared, comparison: approved } }]) {
    const json = JSON.parse(await textOf('json', one));
    validate(json);
    expect(validate.errors).toBeNull();
  }
  const json = JSON.parse(await textOf('json', { ...report, compared: { ...report.compared, comparison: approved } }));
  expect(json.fates.map((fate: { kind: string }) => fate.kind)).toEqual(['renumbered']);
  expect(json.unusedApprovals).toHaveLength(1);
});

it('sarif is what its standard says: an approved deviation is suppressed, each result has its fingerprint', async () => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const isSarif = new Ajv({ strict: false, logger: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const log = JSON.parse(await textOf('sarif'));
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  const prints = log.runs[0].results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints));
  expect(new Set(prints).size).toBe(prints.length);
  // code scanning refuses a whole file for one result that stands nowhere
  for (const { locations } of log.runs[0].results) expect(locations[0].physicalLocation.artifactLocation.uri).not.toBe('');
  expect(log.runs[0].results.some(({ ruleId }: { ruleId: string }) => /^diff\/(?!.*\.)[a-z-]+$/.test(ruleId))).toBe(true);
});

describe('markdown', () => {
  it('makes nothing of a text: no tag, no cell, no mention', async () => {
    const text = await textOf('markdown');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('@某人');
    expect(
      text
        .split('\n')
        .filter((line) => line.includes('85周岁'))
        .map((line) => line.replaceAll('\\|', '').split('|').length),
    ).toEqual([8]);
  });

  it('is cut before a platform refuses it, and says so', async () => {
    const report = reported();
    const { comparison } = report.compared;
    const many = Array.from({ length: 3000 }, () => comparison.differences[0]).flatMap((one) => (one ? [one] : []));
    const text = await textOf('markdown', {
      ...report,
      compared: { ...report.compared, comparison: { ...comparison, differences: many } },
    });
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('放不下');
    expect(text).toContain('santong diff 省清单.csv --all');
  });
});

describe('the page', () => {
  it('shows tags as text and marks what differs', async () => {
    const text = await textOf('html');
    expect(text).not.toContain('<b>@');
    expect(text).toContain('<mark>85</mark>周岁');
    expect(text).toContain('data-direction="adverse"');
  });
});

describe('the workbook', () => {
  it('has counts, a row for each difference, whole items and a checklist for each department; nothing is a formula', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await formatDiff('xlsx', reported())) as never);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['汇总', '差异', '整项情况', '汀溪县农业农村局']);
    const values = workbook.worksheets.flatMap((sheet) => sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])));
    expect(JSON.stringify(values)).not.toContain('涉密事项甲');
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined())));
    const rows = workbook.getWorksheet('差异');
    expect(rows?.autoFilter).toBeTruthy();
    expect([2, 3, 4, 5].map((row) => rows?.getRow(row).getCell(6).text)).toEqual([
      '受理条件',
      '申请材料',
      '申请材料原件份数（农药经营许可证申请表）',
      '承诺办结时限',
    ]);
    const check = workbook.getWorksheet('汀溪县农业农村局');
    expect(check?.getCell('A1').text).toBe('汀溪县农业农村局政务服务事项比对核查表');
    expect(check?.getCell('I3').hyperlink).toBe("#'差异'!A2:A2");
    expect(JSON.stringify(check?.getSheetValues())).toContain('负责人：');
  });

  it('names its sheets as spreadsheets allow', () => {
    const names = sheetNames(['汇总', '汇总', 'a/b:c', '很'.repeat(40), `${'很'.repeat(40)}长`, "'引'"]);
    expect(names).toEqual(['汇总', '汇总-2', 'a b c', '很'.repeat(31), `${'很'.repeat(29)}-2`, '引']);
  });
});

describe('side by side', () => {
  it('on a wide terminal both values stand in two columns, what differs with its sign', async () => {
    const text = await textOf('pretty', reported('zh', 120));
    expect(text).toMatch(/ {6}目录（第8行） +官方表（E1）\n {6}农药经营许可证申请表 +\| 农药经营许可证申请表\n {4}\+ 培训证明/);
    expect(text).toMatch(/~ 【30】个工作日 +\| 【10】个工作日/);
  });
});

it('texts with too little in common are not marked', () => {
  expect(marked('甲乙丙丁', '子丑寅卯')).toEqual(['甲乙丙丁', '子丑寅卯']);
  expect(marked('年满85周岁', '年满80周岁')).toEqual(['年满【85】周岁', '年满【80】周岁']);
});
