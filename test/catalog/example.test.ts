import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { inScope } from '../../src/catalog/scope.ts';
import { check } from '../../src/check/check.ts';
import { toPointer } from '../../src/finding/path.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { listItems } from '../../src/listing/list.ts';

const asOf = '2026-03-02';
const root = fileURLToPath(new URL('../../catalog', import.meta.url));

/** Rule, severity, item and field of every finding below a folder, sorted. */
function told(catalog: Catalog, only = ''): string[] {
  return check(catalog)
    .findings.filter((finding) => inScope(finding.file, only))
    .map(({ rule, severity, item, path }) => `${severity} ${rule} ${item?.name ?? ''} ${toPointer(path)}`)
    .sort();
}

function open(folder: string): Catalog {
  return openCatalog({ asOf, path: folder === '' ? root : `${root}/${folder}` }).catalog;
}

const whole = open('');

describe('汀溪县, whose faults are known', () => {
  const faults = [
    'error code/form 道路货物运输经营许可 /code',
    'error code/form 食品经营许可(新办) /handling',
    // the implementation code kept the zeros that the basic code lost, so the two also disagree
    'error code/segments-disagree 道路货物运输经营许可 /implementation',
    'error inherits/asks-more 结婚登记 /materials',
    'error inherits/asks-more 高龄津贴给付 /conditions',
    'error time/promise-exceeds-statutory 农药经营许可 /limit/promised',
    'error time/promise-exceeds-statutory 法律援助申请审查 /limit/promised',
    'error wording/catch-all 林木采伐许可证核发 /conditions/4',
    'info inherits/redundant 农药经营许可 /fee/charged',
    'warn contact/one-line 居住证申领 /complain/phones',
    'warn name/half-width-brackets 食品经营许可(新办) /name',
    'warn yaml/unquoted-code 居住证申领 /code',
  ];

  it('has exactly these findings', () => {
    expect(told(open('汀溪县'))).toEqual(faults);
  });

  it('has the same findings as a part of the province', () => {
    expect(told(whole, '汀溪县')).toEqual(faults);
  });
});

describe('what is written well', () => {
  it('禾川县 has one note, of two limits that only the calendar can compare', () => {
    const catalog = open('禾川县');
    expect(told(catalog)).toEqual(['info time/units-differ 法律援助申请审查 /limit/promised']);
    expect(check(catalog).notJudged.map(({ rule, item }) => `${rule} ${item?.name ?? ''}`)).toEqual([
      'time/promise-exceeds-statutory 法律援助申请审查',
    ]);
  });

  it.each(['棠岭省', '棠州市', '标准事项'])('%s has no finding', (folder) => {
    expect(told(whole, folder)).toEqual([]);
  });

  it('holds eighteen items of four types, at four levels', () => {
    const { items, others } = whole;
    expect([items.length, others.length]).toEqual([18, 4]);
    expect(new Set(items.map((item) => item.value.type))).toEqual(new Set(['行政许可', '行政确认', '行政给付', '公共服务']));
    expect(new Set(items.map((item) => item.value.level))).toEqual(new Set(['省级', '市级', '县级', '乡级']));
  });
});

describe('the four ways in 禾川县, 棠岭省 and 棠州市', () => {
  const lists = listItems(whole);
  const titlesOf = (folder: string, name: string): string =>
    lists
      .filter(({ judged }) =>
        judged.some(({ item, verdict }) => item.document.file.startsWith(folder) && item.name === name && verdict === 'holds'),
      )
      .map(({ list }) => list.title)
      .join(' ');

  it.each([
    ['禾川县', '农药经营许可', '网上办 一次办 见一次面'],
    ['禾川县', '结婚登记', '马上办 一次办 见一次面'],
    ['禾川县', '法律援助申请审查', '网上办 一次办 不见面'],
    ['禾川县', '高龄津贴给付', '网上办 就近办 一次办 不见面'],
    ['禾川县', '居住证申领', '网上办 就近办 一次办 见一次面'],
    ['禾川县', '林木采伐许可证核发', '就近办 一次办 见一次面'],
    ['禾川县', '城乡居民基本养老保险参保登记', '马上办 网上办 就近办 一次办 不见面'],
    ['禾川县', '用水报装', '网上办 就近办 一次办 不见面'],
    ['棠岭省', '取水许可', '网上办 一次办 见一次面'],
    ['棠州市', '住房公积金提取', '马上办 网上办 就近办 一次办 不见面'],
  ])('%s %s', (folder, name, titles) => {
    expect(titlesOf(folder, name)).toBe(titles);
  });

  it('are declared as they follow from the content', () => {
    const differing = lists.flatMap(({ list, judged }) =>
      judged
        .filter(
          ({ item, declared, verdict }) =>
            !item.document.file.startsWith('汀溪县') && declared !== undefined && declared !== (verdict === 'holds'),
        )
        .map(({ item }) => `${list.title} ${item.name}`),
    );
    expect(differing).toEqual([]);
  });
});

describe('every item', () => {
  it.each(whole.items.map((item) => [item.document.file, item] as const))('%s is written out', (_, { value }) => {
    expect(value.questions?.length).toBeGreaterThanOrEqual(2);
    for (const { q, a } of value.questions ?? []) {
      expect(q).toMatch(/？$/);
      expect(a).toMatch(/。$/);
    }
    expect(value.notes?.length).toBeGreaterThanOrEqual(1);
    for (const place of value.places ?? [])
      expect(place).toMatchObject({ window: expect.any(String), hours: expect.any(String), phones: [expect.any(String)] });
    expect(value.verified?.on).toMatch(/^202[56]-/);
    for (const material of value.materials ?? [])
      expect(material).toMatchObject({
        type: expect.any(String),
        medium: expect.any(String),
        need: expect.any(String),
        source: expect.any(String),
        signature: expect.any(String),
      });
  });

  it('names a department that the pack knows', () => {
    const { departments = {}, regions } = whole.standard.pack.codes;
    for (const { value } of [...whole.items, ...whole.others]) {
      const code = (value.implementation ?? value.code ?? '').slice(-12);
      expect(Object.keys(regions)).toContain(code.slice(0, 2));
      expect(Object.keys(departments)).toContain(code.slice(4, 6));
    }
  });
});

describe('what is made up', () => {
  const texts = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it('says so at the head of every item', () => {
    const items = texts.filter(({ file, text }) => file.endsWith('.yaml') && /^(code|inherits|kind):/m.test(text));
    expect(items).toHaveLength(22);
    for (const { text } of items) expect(text).toMatch(/^# 虚构示例，不得作为办事依据/);
  });

  it('has no address outside .example, and no mobile number', () => {
    for (const { file, text } of texts) {
      const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g)].map((match) => match[1] ?? '');
      for (const host of hosts) expect(host, file).toMatch(/\.example$/);
      expect(text, file).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/);
    }
  });
});
