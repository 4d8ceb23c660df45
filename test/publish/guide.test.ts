import { describe, expect, test } from 'vitest';
import { fromPointer, pathOf, valueAt } from '../../src/finding/path.ts';
import { publicElements, contentOf as publicOf } from '../../src/publish/content.ts';
import { guideOf } from '../../src/publish/guide.ts';
import { publicItems } from '../../src/publish/public.ts';
import { contentOf, sampleCatalog, sampleFiles, shownOn, siteOf } from './sample.ts';

const catalog = sampleCatalog();
const site = siteOf(catalog);
const pesticides = 'items/11990101MB0003121N4000120909000.html';
const residence = 'items/11990101MB000304134000709918000.html';
const water = 'items/91990101MA0003347C4992099930000.html';

const itemNamed = (name: string, from = catalog) => {
  const item = from.items.find((one) => one.name === name);
  if (!item) throw new Error(name);
  return item;
};
const textOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '');

describe('what a page shows is what the item says', () => {
  const open = publicItems(catalog, '').items.filter((item) => item.value.state !== '取消');

  test.each(open.map((item) => [item.name, item] as const))('%s', (_, item) => {
    const shown = shownOn(contentOf(site, `items/${item.key}.html`));
    expect(shown.length).toBeGreaterThan(10);
    for (const { field, at, value, missing } of shown) {
      const data = valueAt(item.value, at === undefined ? pathOf(field) : fromPointer(at));
      if (missing) expect(data, field).toBeUndefined();
      else expect(value, field).toBe(String(data));
    }
  });

  test.each(open.map((item) => [item.name, item] as const))('nothing that is public is lost: %s', (_, item) => {
    const shown = new Set(
      shownOn(contentOf(site, `items/${item.key}.html`)).map(({ field, at }) => at ?? `/${field.replaceAll('.', '/')}`),
    );
    const leaves = leavesOf(publicOf(item, publicElements(catalog.standard)));
    // zero copies are left out, as officials do
    expect(leaves.filter(({ pointer, value }) => !shown.has(pointer) && value !== 0).map(({ pointer }) => pointer)).toEqual([]);
  });
});

test('the sections stand in the order in which an applicant needs them, the legal basis last', () => {
  const ids = guideOf(itemNamed('农药经营许可'), catalog).sections.map(({ id }) => id);
  expect(ids).toEqual([
    'conditions',
    'notes',
    'materials',
    'steps',
    'special',
    'limit',
    'fee',
    'result',
    'ways',
    'places',
    'ask',
    'remedies',
    'questions',
    'about',
    'basis',
  ]);
});

test('the first screen answers who, what, how long, what it costs, how often and where', () => {
  const rows = guideOf(itemNamed('农药经营许可'), catalog).summary.map(({ label, values }) => [
    label,
    values.map((value) => value.text).join('|'),
  ]);
  expect(rows).toEqual([
    ['服务对象', '自然人|企业法人|非法人企业'],
    ['办理结果', '农药经营许可证'],
    ['多长时间', '10个工作日'],
    ['是否收费', '不收费'],
    ['到办事现场次数', '1次'],
    ['到哪里办', '禾川县政务服务中心|禾川县禾川大道88号一楼|综合窗口3号'],
  ]);
});

test('a fee names what is paid for and how much', () => {
  expect(textOf(contentOf(site, residence))).toContain('收费：换领工本费20元/证');
});

test('materials: counts as officials write them, zero left out, returned and exempt ones marked', () => {
  const text = textOf(contentOf(site, pesticides));
  expect(text).toContain('原件1份，纸质/电子');
  expect(text).toContain('原件和（或）复印件，原件1份，复印件2份，核验后退还');
  expect(text).toContain('必要免提交复印件1份，电子');
  expect(text).toContain('共3份材料，其中1份免提交。');
  expect(text).not.toContain('0份');
});

test('materials of a situation stand under it, behind those that are always asked for', () => {
  const materials = guideOf(itemNamed('居住证申领'), catalog).sections.find(({ id }) => id === 'materials')?.materials;
  expect(materials?.groups.map(({ title, materials: list }) => [title, list.map(({ name }) => name?.text)])).toEqual([
    ['每次办理都要的材料', ['居民身份证']],
    ['以就业申领的，还要提交', ['就业材料']],
    ['以住所申领的，还要提交', ['住所材料']],
    ['以就读申领的，还要提交', ['就读材料']],
  ]);
  expect(materials?.situations.map(({ text }) => text)).toEqual(['以就业申领的', '以住所申领的', '以就读申领的']);
});

test('an empty list of materials is an answer, not a gap', () => {
  expect(textOf(contentOf(site, water))).toContain('不需要提交材料');
});

test('a company has no review and no suit; where an item says nothing of them, nothing is made up', () => {
  expect(contentOf(site, water)).not.toContain('行政复议');
  const rows = shownOn(contentOf(site, residence)).filter(({ field }) => field.startsWith('remedies'));
  expect(rows).toEqual([
    { field: 'remedies.review', value: '未提供', missing: true },
    { field: 'remedies.suit', value: '未提供', missing: true },
  ]);
});

test('what is required and missing is said, at its place and at the head; what is optional is left out', () => {
  const broken = sampleCatalog({
    '农业农村局/农药经营许可.yaml': (sampleFiles['农业农村局/农药经营许可.yaml'] ?? '')
      .replace(/^visits: 1$/m, '')
      .replace(/^version: 3$/m, ''),
  });
  const guide = guideOf(itemNamed('农药经营许可', broken), broken);
  expect(guide.missing).toEqual(['到办事现场次数']);
  const html = contentOf(siteOf(broken), pesticides);
  expect(
    shownOn(html)
      .filter(({ field }) => field === 'visits')
      .every(({ missing }) => missing),
  ).toBe(true);
  expect(html).toContain('本指南缺少必备要素：到办事现场次数。');
  expect(html).not.toContain('事项版本');
});

test('a cancelled item says so and keeps nothing that one might act on', () => {
  const html = contentOf(site, siteFile('会计从业资格证书核发'));
  expect(html).toContain('本事项自2017年11月5日起取消，不再办理。');
  expect(html).not.toContain('已经不用的旧材料');
  expect(html).not.toContain('未提供</span>');
});

test('a coming change stands as a dated notice; a suspended item says so', () => {
  const text = sampleFiles['公安局/居住证申领.yaml'] ?? '';
  const coming = sampleCatalog({ '公安局/居住证申领.yaml': `${text}effective: 2026-07-01\nstate: 暂停\n` });
  expect(guideOf(itemNamed('居住证申领', coming), coming).status).toEqual({
    state: 'suspended',
    notices: [
      { kind: 'pause', text: '本事项暂停办理。恢复时间请先咨询。' },
      { kind: 'dated', text: '本版内容自2026年7月1日起施行。' },
    ],
  });
});

test('the content hash changes with the content and with nothing else', () => {
  const key = '公安局/居住证申领.yaml';
  const text = sampleFiles[key] ?? '';
  const hashOf = (changed: string, asOf = '2026-03-02'): string => {
    const other = sampleCatalog({ [key]: changed }, { asOf });
    return guideOf(itemNamed('居住证申领', other), other).hash;
  };
  const lines = text.trim().split('\n');
  expect(hashOf(`${lines.slice(-1)}\n${lines.slice(0, -1).join('\n')}\n`)).toBe(hashOf(text));
  expect(hashOf(text, '2026-09-09')).toBe(hashOf(text));
  expect(hashOf(text.replace('10日', '9日'))).not.toBe(hashOf(text));
});

test('English pages have English labels, English words of vocabularies, and the same values', () => {
  const guide = guideOf(itemNamed('农药经营许可'), catalog, { lang: 'en' });
  expect(guide.identity[0]?.values[0]).toMatchObject({ text: 'Administrative licence', value: '行政许可' });
  expect(guide.name).toMatchObject({ text: '农药经营许可', lang: 'zh-CN' });
  expect(guide.summary.map(({ label }) => label)).toEqual(['Audience', 'Result', 'How long', 'Fee', 'Visits', 'Where']);
  expect(guide.summary[2]?.values[0]?.text).toBe('10个工作日');
});

function siteFile(name: string): string {
  const found = site.find(
    ({ path, content }) => path.startsWith('items/') && path.endsWith('.html') && content.includes(`<title>${name}_`),
  );
  if (!found) throw new Error(name);
  return found.path;
}

function leavesOf(value: unknown, pointer = ''): { pointer: string; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ pointer, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${pointer}/${key}`));
}
