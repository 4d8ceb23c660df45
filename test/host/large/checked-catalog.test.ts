import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { openCatalog } from '../../../src/host/catalog.ts';
import { openChecked } from '../../../src/host/large/checked-catalog.ts';
import { keepIn } from '../own-cache.ts';

const place = mkdtempSync(join(tmpdir(), 'santong-checked-'));
const cache = join(place, 'cache');
const root = join(place, 'catalog');

keepIn(cache);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const keptFiles = (): string[] => (readdirSync(cache, { recursive: true }) as string[]).filter((name) => name.endsWith('.json'));

const asOf = '2026-03-31';
const standard =
  'kind: standard\ncode: "000120909000"\nname: 农药经营许可\ntype: 行政许可\nlimit: { statutory: 20个工作日 }\nconditions: [有场所]\n';
const item = (number: number): string =>
  `inherits: "000120909000"\nlocalCode: NY-${number}\nagency: { name: 禾川县第${number}局 }\nlimit: { promised: ${10 + number}个工作日 }\nblank: 表单/申请表.docx\nmaterials: [{ name: 申请表, blank: 表单/申请表${number % 2}.docx }]\n`;

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  put('santong.yaml', 'title: 禾川县政务服务事项目录\n');
  put('标准/农药.yaml', standard);
  for (let number = 0; number < 30; number += 1) put(`农业/${number}.yaml`, item(number));
  put('坏/一.yaml', 'name: [甲\n');
  put('坏/空.yaml', '');
  writeFileSync(join(root, '坏', '二进制.yaml'), Buffer.from([0, 1, 2, 255, 254]));
  put('表单/申请表0.docx', 'x');
});

/** What a check in chunks says, and what a check of everything at once says of the same files. */
async function both(options: { asOf?: string; pack?: string } = {}) {
  const path = root;
  const whole = openCatalog({ path, asOf, ...options });
  const expected = check(whole.catalog);
  const chunked = await openChecked({ path, asOf, ...options, workers: 0, cache: true });
  return { whole: whole.catalog, expected, chunked: chunked.opened.catalog, result: chunked.result };
}

async function expectSame(options: { asOf?: string; pack?: string } = {}) {
  const { whole, expected, chunked, result } = await both(options);
  expect(result.findings).toEqual(expected.findings);
  const some = new Set(whole.items.slice(0, 5).map(({ key }) => key));
  const count = (list: readonly { count?: number }[]): number => list.reduce((sum, { count = 1 }) => sum + count, 0);
  expect(count(result.notJudged)).toBe(count(expected.notJudged));
  expect(count(result.notJudgedOf(some))).toBe(count(expected.notJudgedOf(some)));
  expect(chunked.items.map(({ key, name, agency, document }) => [key, name, agency, document.file, document.index])).toEqual(
    whole.items.map(({ key, name, agency, document }) => [key, name, agency, document.file, document.index]),
  );
  expect(chunked.unread).toEqual(whole.unread);
  expect(chunked.empty).toEqual(whole.empty);
  return expected.findings;
}

describe('a catalog that is checked in chunks', () => {
  it('has mendings for what its items show together', async () => {
    put('户籍/甲.yaml', 'name: 甲\nmaterials: [{ name: 身份证 }]\n');
    put('户籍/乙.yaml', 'name: 乙\nmaterials: [{ name: 居民身份证 }]\n');
    const findings = await expectSame();
    expect(findings.filter(({ rule, fix }) => rule === 'material/several-names' && fix)).toHaveLength(1);
  });

  it('comes to what it comes to as a whole, the first time and from what was kept', async () => {
    const first = await expectSame();
    expect(first.length).toBeGreaterThan(30);
    expect(keptFiles().length).toBeGreaterThan(0);
    await expectSame();
  });

  it('keeps nothing in the catalog', async () => {
    await expectSame();
    expect((readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  it('shows an item that was dropped as it is read again', async () => {
    const { whole, chunked } = await both();
    const index = whole.items.findIndex(({ key }) => key === 'NY-7');
    const [one, again] = [whole.items[index], chunked.items[index]];
    expect(again?.value).toEqual(one?.value);
    expect(again?.facts).toEqual(one?.facts);
    expect(again?.document.raw).toEqual(one?.document.raw);
    expect(again?.document.at(['limit', 'promised'])).toEqual(one?.document.at(['limit', 'promised']));
    expect(again?.origin(['conditions']).inherited).toBe(true);
    expect(chunked.textOf(again?.document.file ?? '')).toBe(item(7));
  });

  describe('after each change says what is so now', () => {
    const changes: [string, () => unknown][] = [
      ['of an item', () => put('农业/3.yaml', item(3).replace('13个工作日', '90个工作日'))],
      ['of the standard item', () => put('标准/农药.yaml', standard.replace('20个工作日', '12个工作日'))],
      ['a second standard item under the code', () => put('标准/又一.yaml', standard)],
      ['of the settings', () => put('santong.yaml', 'title: 目录\nrules: { time/promise-exceeds-statutory: { severity: off } }\n')],
      ['a file more', () => put('农业/3a.yaml', item(3))],
      ['a file less', () => rmSync(join(root, '农业/3.yaml'))],
      ['a file under another name', () => cpSync(join(root, '农业/3.yaml'), join(root, '农业/新.yaml'))],
      ['a form that was missing', () => put('表单/申请表1.docx', 'x')],
      ['a form that is gone', () => rmSync(join(root, '表单/申请表0.docx'))],
      ['a rule of its own', () => ownRule()],
    ];
    for (const [name, change] of changes) {
      it(name, async () => {
        const earlier = await expectSame();
        change();
        const later = await expectSame();
        expect(later).not.toEqual(earlier);
      });
    }

    it('the date', async () => {
      put('农业/31.yaml', `${item(31)}verified: { on: "2025-12-01" }\n`);
      expect(await expectSame({ asOf: '2027-03-31' })).not.toEqual(await expectSame({ asOf }));
    });

    it('another pack', async () => {
      await expectSame();
      await expectSame({ pack: 'guangdong' });
    });
  });

  it('takes nothing from what is damaged', async () => {
    await expectSame();
    for (const name of keptFiles()) writeFileSync(join(cache, name), readFileSync(join(cache, name), 'utf8').slice(0, -9));
    await expectSame();
    for (const name of keptFiles()) writeFileSync(join(cache, name), '{"key":"other","value":{"part":{}}}');
    await expectSame();
    for (const name of keptFiles()) writeFileSync(join(cache, name), 'process.exit(1)');
    await expectSame();
  });

  it('works where nothing can be kept', async () => {
    process.env['XDG_CACHE_HOME'] = join(resolve(root), 'santong.yaml');
    try {
      await expectSame();
    } finally {
      process.env['XDG_CACHE_HOME'] = cache;
    }
  });

  it('keeps nothing and takes nothing where it is told so', async () => {
    await openChecked({ path: root, asOf, workers: 0, cache: false });
    expect(keptFiles()).toEqual([]);
  });
});

function ownRule(): void {
  put('santong.yaml', 'title: 目录\nownRules: [规则]\n');
  put(
    '规则/承诺.yaml',
    'when: { required: [limit] }\nexpect: { properties: { facts: { properties: { promisedWorkdays: { maximum: 5 } } } } }\nelement: limit.promised\nwords: { zh: { title: 承诺太长, brief: 承诺太长, should: 五日 } }\n',
  );
}
