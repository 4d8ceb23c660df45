import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { KnownFinding } from '../../src/check/baseline/baseline.ts';
import { check } from '../../src/check/check.ts';
import { type FormatName, formatNames, formatReport } from '../../src/report/validate/formats.ts';
import type { ValidateReport } from '../../src/report/validate/report.ts';
import { catalogOf } from '../catalog-of.ts';
import { reportsOf } from './reports.ts';

const require = createRequire(import.meta.url);
const local = (name: string): string => readFileSync(join(import.meta.dirname, 'formats', name), 'utf8');
const ajv = new Ajv.default({ strict: false, allErrors: true, logger: false, validateFormats: false, unicodeRegExp: false });
const sarifSchema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
// of draft 4 it uses nothing but its word for an id that later drafts do not know
const { id: _, $schema: __, ...sarif } = sarifSchema;
const isSarif = ajv.compile(sarif);
const isGitlab = ajv.compile(JSON.parse(local('gitlab.schema.json')));
const isJson = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/validate.schema.json'), 'utf8')));
const xsd = { fileName: 'junit.xsd', contents: local('junit.xsd') };

const textOf = async (format: FormatName, report: ValidateReport): Promise<string> => String(await formatReport(format, report));
const names = ['clean', 'dirty', 'unreadable', 'known'] as const;

describe.each(['zh', 'en'] as const)('formats in %s', (lang) => {
  const reports = reportsOf(lang);

  it.each(names)('keep to their schemas: %s', async (name) => {
    const report = reports[name];
    isSarif(JSON.parse(await textOf('sarif', report)));
    expect(isSarif.errors ?? []).toEqual([]);
    isGitlab(JSON.parse(await textOf('gitlab', report)));
    expect(isGitlab.errors ?? []).toEqual([]);
    isJson(JSON.parse(await textOf('json', report)));
    expect(isJson.errors ?? []).toEqual([]);
    const junit = await textOf('junit', report);
    const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: junit }], schema: [xsd] });
    expect(errors).toEqual([]);
  });

  it.each(names)('say every finding and nothing that is not meant: %s', async (name) => {
    for (const format of formatNames) {
      // one is for a screen, the other is no text
      if (format === 'pretty' || format === 'xlsx') continue;
      const text = await textOf(format, reports[name]);
      expect(text, format).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
      expect(text.endsWith('\n'), format).toBe(true);
    }
    expect(JSON.parse(await textOf('gitlab', reports[name]))).toHaveLength(reports[name].findings.length);
    const lines = (await textOf('compact', reports[name])).split('\n');
    expect(lines.filter((line) => /: (?:error|warn|info): /.test(line))).toHaveLength(reports[name].findings.length);
  });
});

it('the schemas refuse what is wrong', async () => {
  expect(isSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
  expect(isGitlab([{ description: 'x' }])).toBe(false);
  const { valid } = await validateXML({ xml: [{ fileName: 'report.xml', contents: '<testsuites tests="many"/>' }], schema: [xsd] });
  expect(valid).toBe(false);
});

describe('machine fields', () => {
  const [zh, en] = [reportsOf('zh').known, reportsOf('en').known];

  it('are the same in every language', async () => {
    const sarifOf = async (report: ValidateReport): Promise<object[]> =>
      JSON.parse(await textOf('sarif', report)).runs[0].results.map(
        ({ ruleId, level, locations, partialFingerprints, baselineState, suppressions }: Record<string, unknown>) => ({
          ruleId,
          level,
          physical: (locations as { physicalLocation?: object }[])[0]?.physicalLocation,
          partialFingerprints,
          baselineState,
          suppressions,
        }),
      );
    expect(await sarifOf(en)).toEqual(await sarifOf(zh));
    const gitlabOf = async (report: ValidateReport): Promise<object[]> =>
      JSON.parse(await textOf('gitlab', report)).map(({ check_name, fingerprint, severity, location }: Record<string, unknown>) => ({
        check_name,
        fingerprint,
        severity,
        location,
      }));
    expect(await gitlabOf(en)).toEqual(await gitlabOf(zh));
  });

  it('hold a fingerprint for each finding', async () => {
    const issues: { fingerprint: string }[] = JSON.parse(await textOf('gitlab', zh));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('tell every state of a baseline in SARIF', async () => {
    const { results, properties } = JSON.parse(await textOf('sarif', zh)).runs[0];
    const states = results.map(({ baselineState }: { baselineState: string }) => baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged', 'absent']));
    expect(properties.baseline.new + properties.baseline.known + properties.baseline.expired).toBe(zh.findings.length);
  });
});

it.each(['zh', 'en'] as const)('a comment keeps within what a service takes, however much is new, known and gone: %s', async (lang) => {
  const items = Array.from(
    { length: 300 },
    (_, index) => `name: 事项${index}${'长'.repeat(150)}\ntype: 行政许\nlocalCode: A-${index}\nagency: { name: 甲局 }\n`,
  );
  const catalog = catalogOf({ '一.yaml': items.join('---\n') });
  const { known } = reportsOf(lang);
  const result = check(catalog);
  const entry = { ...known.baseline?.fixed[0], owner: '负责的部门'.repeat(20), name: '名'.repeat(300) } as KnownFinding;
  const states = new Map(
    result.findings.map(({ fingerprint }, index) => [
      fingerprint,
      index % 2 === 0 ? { state: 'known' as const, entry } : { state: 'new' as const },
    ]),
  );
  const gone = Array<KnownFinding>(500).fill(entry);
  const baseline = { states, fixed: gone, unchecked: gone, foreign: false, file: '已知问题.yaml' };
  const checked = { ...known.checked, catalog, items: catalog.items, result };
  const text = await textOf('markdown', { ...known, checked, findings: result.findings, baseline });
  expect(text.length).toBeLessThan(65_000);
  expect(text.length).toBeGreaterThan(40_000);
  expect(text.match(/<details>/g)).toHaveLength(4);
});

it('no two cases of JUnit have one name within their suite, since services take them for one', async () => {
  const item = (code: string): string => `name: 同名\ntype: 行政许可\nlocalCode: ${code}\nagency: { name: 甲局 }\n`;
  const catalog = catalogOf({
    '一.yaml': `${item('A-1')}---\n${item('A-2')}---\n${item('A-2')}`,
    '二.yaml': item('A-3').replace('同名', '另一项'),
  });
  const { dirty } = reportsOf('zh');
  const result = check(catalog);
  const checked = { ...dirty.checked, catalog, items: catalog.items, result };
  const text = await textOf('junit', { ...dirty, checked, findings: result.findings });
  const names = [...text.matchAll(/<testcase name="([^"]*)" classname="甲局"/g)].map((match) => match[1]);
  expect(names).toEqual(['同名 [A-1]', '同名 [A-2]', '同名 [A-2]:2', '另一项']);
});

it.each(['compact', 'github', 'markdown', 'html', 'junit', 'json', 'sarif', 'gitlab'] as const)(
  '%s holds no control character that a terminal, a log or a page would obey',
  async (format) => {
    const text = await textOf(format, reportsOf('zh').dirty);
    expect([...text].filter((sign) => sign < ' ' && !'\t\n'.includes(sign))).toEqual([]);
  },
);

it('every result of SARIF stands somewhere, since code scanning refuses a whole file for one that does not', async () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const report of Object.values(reportsOf(lang))) {
      for (const { kind, level, locations } of JSON.parse(await textOf('sarif', report)).runs[0].results) {
        expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.!~*'()%/-]+$/);
        // what did not fail has no level, and what failed has one
        expect(kind === 'fail').toBe(level !== 'none');
      }
    }
  }
});

it('a region of SARIF is the text that it names, by columns and by offset', async () => {
  const report = reportsOf('zh').dirty;
  const texts = new Map(report.checked.catalog.documents.map(({ file }) => [file, report.checked.catalog.textOf(file)]));
  const { results } = JSON.parse(await textOf('sarif', report)).runs[0];
  let tried = 0;
  for (const { locations, fixes } of results) {
    const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
    if (!region) continue;
    const text = texts.get(decodeURIComponent(artifactLocation.uri).replace('目录 一/', '')) ?? '';
    const offset = (line: number, column: number): number =>
      text
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, one) => sum + one.length + 1, 0) +
      column -
      1;
    const regions = [
      region,
      ...(fixes ?? []).map(
        (fix: { artifactChanges: { replacements: { deletedRegion: object }[] }[] }) =>
          fix.artifactChanges[0]?.replacements[0]?.deletedRegion,
      ),
    ];
    for (const { startLine, startColumn, endLine, endColumn, charOffset, charLength } of regions) {
      expect(offset(startLine, startColumn)).toBe(charOffset);
      expect(offset(endLine, endColumn)).toBe(charOffset + charLength);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(10);
});

it('a workflow command of GitHub is read back as it was meant', async () => {
  const report = reportsOf('zh').dirty;
  const lines = (await textOf('github', report)).split('\n');
  const commands = lines.filter((line) => line.startsWith('::'));
  expect(commands).toHaveLength(report.findings.length);
  const back = (text: string): string =>
    text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  for (const line of commands) {
    // the form is that of actions/toolkit: `::name key=value,key=value::data`, with % CR LF escaped, in values : and , too
    const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line);
    expect(match, line).not.toBeNull();
    const properties = Object.fromEntries((match?.[2] ?? '').split(',').map((pair) => pair.split('=', 2)));
    expect(Object.keys(properties).every((key) => ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].includes(key))).toBe(true);
    if (properties['file']) expect(back(properties['file'])).toMatch(/^目录 一\/(?:a,b:c%d #1|b)\.yaml$/);
  }
  expect(lines.filter((line) => !line.startsWith('::')).join('')).not.toContain('::');
});

it.each(['markdown', 'html'] as const)('what items say is no markup: %s', async (format) => {
  for (const report of [reportsOf('zh').dirty, reportsOf('en').known]) {
    const text = await textOf(format, report);
    expect(text).not.toMatch(/<b>|]]> -->/);
    expect(text.match(/<\/script>/g) ?? []).toHaveLength(format === 'html' ? 1 : 0);
  }
});

it('a comment on a merge request is never longer than the services take', async () => {
  const { dirty } = reportsOf('zh');
  const many = Array.from({ length: 3000 }, (_, index) => dirty.findings.map((finding) => ({ ...finding, file: `${index}.yaml` }))).flat();
  const text = await textOf('markdown', { ...dirty, findings: many });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/其余\d+项写不下/);
});
