import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Language } from '../../src/finding/language.ts';
import { validateFindings } from '../../src/report/validate/findings.ts';
import { validateJson } from '../../src/report/validate/json.ts';
import type { Checked, ValidateReport } from '../../src/report/validate/report.ts';
import { validateSummary } from '../../src/report/validate/summary.ts';
import type { View } from '../../src/report/view.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import { displayWidth } from '../../src/text/width.ts';
import { catalogOf } from '../catalog-of.ts';

const files = {
  'a.yaml': `name: 农药经营许可(新办)
type: 行政许可
code: 118915000
agency: { name: 汀溪县农业农村局, code: "11990102MB0004124N" }
limit: { statutory: 20个工作日, promised: 30个工作日 }
conditions: [法律法规规定的其他条件，${'这一条写得特别长'.repeat(12)}, 有专业人员]
consult: { phones: [0460-5500231] }
complain: { phones: [0460-5500231] }
titel: 甲
`,
  'b.yaml': 'name：结婚登记\n',
};

function checkedOf(): Checked {
  const catalog = catalogOf(files, {
    config: { title: '汀溪县政务服务事项目录', region: { name: '汀溪县' }, notice: '虚构示例，不得作为办事依据' },
  });
  return { catalog, items: catalog.items, rules: rulesOf(catalog.standard), result: check(catalog) };
}

const view = (lang: Language): View => ({ lang, colour: false, display: (file) => file, asked: '汀溪县' });

const reportOf = (checked: Checked): ValidateReport => ({
  checked,
  findings: checked.result.findings,
  narrowed: false,
  all: false,
  exitCode: 1,
  view: view('zh'),
});

describe.each(['zh', 'en'] as const)('the screens of validate in %s', (lang) => {
  const checked = checkedOf();
  const screens = [validateSummary(checked, view(lang)), validateFindings(checked, checked.result.findings, view(lang), true)];

  it('stand straight in 80 columns', () => {
    for (const line of screens.join('\n').split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('hold nothing that a Windows console of code page 936 cannot show', () => {
    for (const screen of screens) expect(iconv.decode(iconv.encode(screen, 'gbk'), 'gbk')).toBe(screen);
  });

  it('tell every finding and say nothing that is not meant for people', () => {
    expect(checked.result.findings.length).toBeGreaterThan(10);
    expect(screens.join('')).not.toMatch(/undefined|null,|\[object|NaN/);
    expect(screens[1]?.match(/^\[/gm)).toHaveLength(checked.result.findings.length);
    for (const screen of screens) expect(screen).toContain('虚构示例，不得作为办事依据');
  });
});

it('the carets stand under the words that they mean, by display width', () => {
  const checked = checkedOf();
  const lines = validateFindings(
    checked,
    checked.result.findings.filter(({ rule }) => rule === 'wording/catch-all'),
    view('zh'),
    true,
  ).split('\n');
  const marked = lines.findIndex((line) => /\| +\^+/.test(line));
  const [above, carets] = [lines[marked - 1] ?? '', lines[marked] ?? ''];
  const from = displayWidth(carets.slice(0, carets.indexOf('^')));
  let column = 0;
  const under = [...above].filter((letter) => {
    const at = column;
    column += displayWidth(letter);
    return at >= from && at < from + displayWidth((/\^+/.exec(carets) ?? [''])[0]);
  });
  expect(under.join('')).toBe('法律法规规定的其他条件');
});

it('the JSON keeps to its published schema, clean and dirty', () => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../schemas/validate.schema.json'), 'utf8'));
  const validate = new Ajv.default({ strict: false, formats: { date: true } }).compile(schema);
  const dirty = checkedOf();
  const clean = { ...dirty, result: { findings: [], notJudged: [] } };
  for (const checked of [dirty, clean]) {
    validate(JSON.parse(validateJson(reportOf(checked))));
    expect(validate.errors ?? []).toEqual([]);
  }
});
