import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { contentOf, sampleCatalog, sampleConfig, sampleFiles, siteOf } from './sample.ts';

const site = siteOf(sampleCatalog());
const pages = site.filter(({ path }) => path.endsWith('.html'));
const records = site.filter(({ path }) => path.endsWith('.json'));

test('the site holds an index, the lists, where the data come from, and a page and data for each item', () => {
  expect(site.map(({ path }) => path)).toEqual([
    'index.html',
    'about.html',
    'lists/index.html',
    ...['immediate', 'online', 'nearby', 'once', 'remote', 'one-visit'].map((id) => `lists/${id}.html`),
    'items/11990101MB000304134000709918000.html',
    'items/11990101MB000304134000709918000.json',
    'items/11990101MB0003121N4000120909000.html',
    'items/11990101MB0003121N4000120909000.json',
    'items/91990101MA0003347C4992099930000.html',
    'items/91990101MA0003347C4992099930000.json',
    expect.stringMatching(/^items\/item-[0-9a-f]{12}\.html$/),
    expect.stringMatching(/^items\/item-[0-9a-f]{12}\.json$/),
    'site.css',
    'site.js',
  ]);
});

test('the same catalog gives the same bytes, whatever the order of its files', () => {
  expect(siteOf(sampleCatalog())).toEqual(site);
});

describe('what must not be published', () => {
  test.each(['涉密事项甲', '992099936000', '保密处'])('secret: %s stands in no file', (word) => {
    expect(site.filter(({ path, content }) => path.includes(word) || content.includes(word))).toEqual([]);
  });

  test('a type without a guide stands in no file', () => {
    expect(site.filter(({ content }) => content.includes('的处罚'))).toEqual([]);
  });

  test('what is neither 是 nor 否 counts as secret, and so does an item whose directory entry is', () => {
    const key = '公安局/居住证申领.yaml';
    const odd = siteOf(sampleCatalog({ [key]: `${sampleFiles[key]}secret: 待定\n` }));
    const entry = siteOf(sampleCatalog({ 'directory.yaml': 'kind: entry\ncode: "000709918000"\nname: 居住证申领\nsecret: 是\n' }));
    for (const files of [odd, entry]) expect(files.filter(({ content }) => content.includes('居住证'))).toEqual([]);
  });

  test('what the source table held besides, and where it came from, stays at home', () => {
    const key = '公安局/居住证申领.yaml';
    const files = siteOf(sampleCatalog({ [key]: `${sampleFiles[key]}extra: { 经办人: 某甲 }\norigin: { table: 内部表.xlsx, row: 7 }\n` }));
    expect(files.filter(({ content }) => content.includes('某甲') || content.includes('内部表'))).toEqual([]);
  });
});

test('the notice stands on every page, in every record, and keeps search engines away even where the settings let them in', () => {
  for (const { path, content } of pages) {
    expect(content.indexOf('虚构示例，不得作为办事依据'), path).toBeLessThan(content.indexOf('<main'));
    expect(content, path).toContain('<meta name="robots" content="noindex">');
    expect(content, path).toContain('（非官方）');
  }
  for (const { content } of records)
    expect(JSON.parse(content)).toMatchObject({ notice: '虚构示例，不得作为办事依据', unofficial: true, pack: 'national' });
  const { notice: _, ...config } = sampleConfig;
  expect(contentOf(siteOf(sampleCatalog({}, { config })), 'index.html')).not.toContain('noindex');
  expect(contentOf(siteOf(sampleCatalog({}, { config: {} })), 'index.html')).toContain('noindex');
});

test('every link within the site leads to a file of the site, and no page asks a third party for anything', () => {
  const paths = new Set(site.map(({ path }) => path));
  for (const { path, content } of pages) {
    for (const [, link = ''] of content.matchAll(/(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:|tel:)/.test(link)) continue;
      const [file = '', id] = link.split('#');
      if (file === '') expect(content, `${path}#${id}`).toContain(`id="${id}"`);
      else expect(paths, `${path} → ${link}`).toContain(posix.join(posix.dirname(path), file));
    }
    expect(content.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//g), path).toBeNull();
  }
});

test('departments stand in the official order', () => {
  const names = [...contentOf(site, 'index.html').matchAll(/<section class="agency"[^>]*>\s*<h2[^>]*>([^<]*)/g)].map(([, name]) => name);
  expect(names).toEqual(['禾川县公安局', '禾川县财政局', '禾川县农业农村局', '禾川县自来水有限公司']);
});

test('a list gives each entry its reason and names what could not be judged', () => {
  const list = contentOf(site, 'lists/once.html');
  expect(list).toContain('列入本清单的事项3项。');
  expect(list).toMatch(/居住证申领<\/a>.*到办事现场次数为1次/);
  expect(contentOf(site, 'lists/online.html')).toMatch(/无法判断的事项\d项[\s\S]*居住证申领/);
});

test('each record fits its published schema', () => {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync('schemas/guide.schema.json', 'utf8')));
  for (const { path, content } of records) {
    validate(JSON.parse(content));
    expect(validate.errors, path).toBeNull();
  }
});

test('items that share a code each have a page of their own', () => {
  const key = '公安局/居住证申领.yaml';
  const twice = siteOf(sampleCatalog({ '公安局/又一份.yaml': sampleFiles[key] ?? '' }));
  expect(twice.map(({ path }) => path)).toContain('items/11990101MB000304134000709918000-2.html');
  expect(new Set(twice.map(({ path }) => path.toLowerCase())).size).toBe(twice.length);
});

test('corrections are sent with the name and code of the item', () => {
  const html = contentOf(site, 'items/11990101MB000304134000709918000.html');
  const href = /href="(mailto:[^"]*)"[^>]*>纠错/.exec(html)?.[1] ?? '';
  expect(decodeURIComponent(href.replaceAll('&#x3D;', '='))).toBe(
    'mailto:jiucuo@hechuan.example?subject=办事指南纠错：居住证申领（11990101MB000304134000709918000）',
  );
});

test('an English page marks what is Chinese on it, and writes no Chinese signs of its own', () => {
  for (const { path, content } of siteOf(sampleCatalog(), 'en').filter(({ path: name }) => name.endsWith('.html'))) {
    const body = content.slice(content.indexOf('<body'));
    const marked = body.replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>[^<]*<\/\1>/g, '').replace(/<p class="line[\s\S]*?<\/p>/g, '');
    expect(marked.replace(/<[^>]*>/g, '').match(/[：、，]/g), path).toBeNull();
  }
  const index = contentOf(siteOf(sampleCatalog(), 'en'), 'index.html');
  expect(index).toContain('<option value="行政许可">Administrative licence</option>');
  expect(index).toMatch(/<a href="[^"]*" lang="zh-CN">居住证申领<\/a>/);
});
