import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, readCatalog } from '../../src/catalog/catalog.ts';
import { readConfig } from '../../src/catalog/config.ts';
import { type CheckResult, check } from '../../src/check/check.ts';
import { wantedFields } from '../../src/cli/opening/wanted-fields.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { Severity } from '../../src/finding/severity.ts';
import { recogniseColumns } from '../../src/tables/columns/header.ts';
import { lackedFields } from '../../src/tables/columns/lacking.ts';
import { catalogFiles } from '../../src/tables/importing/catalog-files.ts';
import { importRows } from '../../src/tables/importing/import.ts';
import { readTable } from '../../src/tables/reading/read.ts';
import { parseLimit } from '../../src/text/limit.ts';
import { standardOf } from '../catalog-of.ts';

const data = new URL('../../../shared/data/guangdong/', import.meta.url);
const missing = !existsSync(data);
if (missing) console.log('skipped: the real Guangdong lists are not beside this checkout (../shared/data/guangdong)');

interface Judged {
  catalog: Catalog;
  result: CheckResult;
}

/** A table imported, written, read back and checked, as a person would do it on the command line. */
async function judged(name: string): Promise<Judged> {
  const standard = standardOf('guangdong');
  const table = await readTable(name, readFileSync(new URL(name, data)));
  const mapping = recogniseColumns(table, standard);
  const lacks = lackedFields(mapping, wantedFields(standard), standard);
  const files = catalogFiles(table, mapping, importRows(table, mapping, standard), { title: name, pack: 'guangdong', lacks }, standard);
  const { config, problems } = readConfig(files.get('santong.yaml') ?? '');
  expect(problems).toEqual([]);
  const texts = [...files].filter(([path]) => path.startsWith('items/')).map(([path, text]) => ({ path, text }));
  const catalog = readCatalog({ files: texts }, config, standard, '2021-05-30');
  return { catalog, result: check(catalog) };
}

describe.skipIf(missing)('the real lists, as counted independently', () => {
  let province: Judged;
  let city: Judged;
  beforeAll(async () => {
    province = await judged('province_440000.jsonl');
    city = await judged('city_440100.jsonl');
  }, 60_000);

  const both = (count: (list: Judged) => number): [number, number] => [count(province), count(city)];
  const findings = (rule: string, severity: Severity, only: (finding: Finding) => boolean = () => true): [number, number] => {
    const of = ({ result }: Judged): Finding[] => result.findings.filter((finding) => finding.rule === rule);
    // a rule that reported the same fault at two severities would be counted twice by a reader
    for (const list of [province, city]) expect(of(list).every((finding) => finding.severity === severity)).toBe(true);
    return both((list) => of(list).filter(only).length);
  };

  it('are read whole: rows, and rows with a key of 33 characters', () => {
    expect(both(({ catalog }) => catalog.items.length)).toEqual([928, 72]);
    expect(both(({ catalog }) => new Set(catalog.items.map((item) => item.key)).size)).toEqual([928, 72]);
    expect(both(({ catalog }) => catalog.items.filter((item) => item.key.length === 33).length)).toEqual([158, 16]);
  });

  it('hold 3 and 0 credit codes with a wrong check digit or character', () => {
    expect(findings('code/credit-code', 'error')).toEqual([3, 0]);
    const faulty = province.result.findings.filter((finding) => finding.rule === 'code/credit-code');
    // one is no credit code at all but an old registration number; two are one body's, with a wrong check digit
    expect(faulty.map((finding) => String(finding.item?.key).slice(0, 18)).sort()).toEqual([
      '13440000515356094L',
      '13440000515356094L',
      'TE440000GD030003VV',
    ]);
  });

  it('hold 22 and 1 names with a doubled bracket, 141 and 12 with a half-width one, 43 and 1 of these with both widths', () => {
    expect(findings('name/doubled-brackets', 'warn')).toEqual([22, 1]);
    expect(findings('name/half-width-brackets', 'warn')).toEqual([141, 12]);
    expect(findings('name/half-width-brackets', 'warn', (finding) => finding.args['mixed'] === true)).toEqual([43, 1]);
  });

  it('hold no code whose basic code, type or level contradicts the item', () => {
    expect(findings('code/segments-disagree', 'error')).toEqual([0, 0]);
    expect(findings('code/form', 'error')).toEqual([0, 0]);
    expect(findings('code/key-twice', 'error')).toEqual([0, 0]);
  });

  it('promise nothing longer than the law gives, in the same unit', () => {
    expect(findings('time/promise-exceeds-statutory', 'error')).toEqual([0, 0]);
  });

  it('give statutory and promised limit in different units 7 and 0 times', () => {
    expect(findings('time/units-differ', 'info')).toEqual([7, 0]);
    const pairs = province.result.findings
      .filter((finding) => finding.rule === 'time/units-differ')
      .map((finding) => province.catalog.items.find((item) => item.key === finding.item?.key)?.value.limit)
      .map((limit) => [parseLimit(limit?.statutory ?? ''), parseLimit(limit?.promised ?? '')]);
    for (const [statutory, promised] of pairs) {
      expect(statutory).toMatchObject({ kind: 'days', unit: '自然日' });
      expect(promised).toMatchObject({ kind: 'days', unit: '工作日' });
    }
  });

  it('give a statutory limit without a promise 9 and 0 times', () => {
    expect(findings('time/promised-missing', 'warn')).toEqual([9, 0]);
  });

  it('give one number for advice and complaints 30 and 0 times, hotlines left out', () => {
    expect(findings('contact/one-line', 'warn')).toEqual([30, 0]);
  });

  it('say once for the table what it has no column for, and never for its items', () => {
    const lacked = ['basis', 'fee.charged', 'materials.need', 'processing', 'questions', 'result.name', 'steps'];
    for (const { catalog, result } of [province, city]) {
      const said = result.findings.filter((finding) => finding.rule === 'source/column-lacking');
      expect(said.map((finding) => String(finding.args['field'])).sort()).toEqual(lacked);
      expect(said.every((finding) => finding.severity === 'info')).toBe(true);
      const blamed = result.findings.filter((finding) => finding.rule === 'element/missing').map((finding) => finding.path.join('.'));
      expect(blamed.filter((field) => lacked.some((one) => field.startsWith(one)))).toEqual([]);
      expect(result.findings.filter((finding) => finding.rule === 'visits/reason-missing')).toEqual([]);
      const unjudged = result.notJudged.filter((one) => one.reason === 'lacking' && one.fields.includes('basis'));
      // several rules read the grounds: each item is counted, once for each of them
      expect(new Set(unjudged.map((one) => one.item?.key)).size).toBe(catalog.items.length);
      expect(unjudged.filter((one) => one.rule === 'element/missing')).toHaveLength(catalog.items.length);
    }
  });

  it('are written in forms that santong reads: no finding about YAML, words or the form of a value', () => {
    const forms = ['element/not-a-term', 'element/wrong-form', 'element/unknown', 'code/form'];
    for (const { result } of [province, city]) {
      expect(result.findings.filter(({ rule }) => rule.startsWith('yaml/') || forms.includes(rule))).toEqual([]);
    }
  });
});
