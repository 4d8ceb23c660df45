import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, longDate, safeHref } from '../../src/publish/link.ts';
import { compileTemplates, TemplateError } from '../../src/publish/templates.ts';
import { sampleCatalog, sampleConfig, sampleFiles, shownOn, siteOf } from './sample.ts';

const hostile = `"><script>alert(1)</script>'&{{constructor}}</style><!--`;
const yaml = (text: string): string => JSON.stringify(text);

test('markup in an item is text on every page: names, values, notices, titles', () => {
  const key = '公安局/居住证申领.yaml';
  const text = (sampleFiles[key] ?? '')
    .replace('name: 居住证申领', `name: ${yaml(hostile)}`)
    .replace('name: 禾川县公安局', `name: ${yaml(hostile)}`)
    .replace('situation: 以就业申领的', `situation: ${yaml(hostile)}`);
  const config = { ...sampleConfig, notice: hostile, title: hostile, site: { ...sampleConfig.site, title: hostile, contact: hostile } };
  const files = siteOf(sampleCatalog({ [key]: `${text}handlingName: ${yaml(hostile)}\naliases: [${yaml(hostile)}]\n` }, { config }));
  for (const { path, content } of files.filter((file) => file.path.endsWith('.html'))) {
    expect(content, path).not.toContain('<script>alert');
    expect(content, path).not.toContain('</style><!--');
    expect(content.match(/<script\b/g)?.length, path).toBeLessThanOrEqual(2);
  }
  const guide = files.find(({ path }) => path.endsWith('000709918000.html'))?.content ?? '';
  expect(
    shownOn(guide)
      .filter(({ field }) => field === 'name')
      .map(({ value }) => value),
  ).toContain(hostile);
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(guide)?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({ '@type': 'GovernmentService', name: hostile });
});

test('only addresses become links: never javascript:, data: or what hides another', () => {
  for (const text of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    ' https://a.example',
    'https://a.example/"onclick',
    'java\nscript:x',
  ]) {
    expect(safeHref(text, 'url'), text).toBeUndefined();
  }
  expect(safeHref('https://zwfw.tangling.example/a?b=c', 'url')).toBe('https://zwfw.tangling.example/a?b=c');
  expect(safeHref('a@b.example?bcc=x@y.example', 'email')).toBeUndefined();
  expect(safeHref('nyjy@hechuan.example', 'email')).toBe('mailto:nyjy@hechuan.example');
  expect(safeHref('0460-5500121', 'phone')).toBe('tel:0460-5500121');
  expect(safeHref('https://a.example', undefined)).toBeUndefined();
});

test('a CSS string cannot be ended from within, and says what it was given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const css = cssString(text);
      expect(css.slice(1, -1)).not.toMatch(/["'\n\r\f<>{};]/);
      expect(
        css.slice(1, -1).replace(/\\([0-9a-f]{1,6}) /g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16))),
      ).toBe(text);
    }),
  );
});

test('dates are written as in prose, and only dates', () => {
  expect(longDate('2026-03-02')).toBe('2026年3月2日');
  expect(longDate('2026-3-2')).toBeUndefined();
});

test('a template of the catalog’s own replaces one that ships; a faulty one is named', () => {
  const templates = compileTemplates({ 'list.hbs': '<h1>{{title}}</h1>', 'guide.hbs': '{{#each}}' });
  expect(templates.render('list', { title: '<b>' })).toBe('<h1>&lt;b&gt;</h1>');
  expect(() => templates.render('guide', {})).toThrow(TemplateError);
});
