import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { mend } from '../../src/check/mend/mend.ts';
import { openCatalog } from '../../src/host/catalog.ts';
import { rulesOf } from '../../src/rules/registry.ts';

const root = fileURLToPath(new URL('../../catalog/broken', import.meta.url));
const { catalog } = openCatalog({ asOf: '2026-03-02', path: root });
const { findings } = check(catalog);
const rules = rulesOf(catalog.standard);

/** What is said of a file at 必须改正 and 建议改正: severity, rule, line and the words at the place. */
function told(file: string): string[] {
  return findings
    .filter((finding) => finding.file === file && finding.severity !== 'info')
    .map(({ severity, rule, span, args }) => {
      const mark = rules.get(rule)?.words.zh.mark?.(args as never, { label: '' } as never);
      return `${severity} ${rule} ${span.start.line} ${mark}`;
    });
}

describe('files that cannot be read as they should', () => {
  it('saved in GB18030: read all the same, and the encoding is told', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(`${root}/编码不是UTF-8.yaml`))).toThrow();
    expect(told('编码不是UTF-8.yaml').map((line) => line.replace(/ \d.*$/, ''))).toEqual(['warn file/encoding']);
    expect(catalog.items.find(({ document }) => document.file === '编码不是UTF-8.yaml')?.agency).toBe('汀溪县民政局');
  });

  it('saved in UTF-16: read all the same', () => {
    expect(told('UTF-16.yaml').map((line) => line.replace(/ \d.*$/, ''))).toEqual(['warn file/encoding']);
    expect(catalog.items.find(({ document }) => document.file === 'UTF-16.yaml')?.agency).toBe('汀溪县市场监督管理局');
  });

  it('full-width colons: each is marked itself, and nothing else is wrong', () => {
    const wide = '冒号写成了全角“：”，应当用半角';
    expect(told('全角冒号.yaml')).toEqual([4, 12, 17].map((line) => `error yaml/full-width-colon ${line} ${wide}`));
    const [fault] = findings.filter(({ file }) => file === '全角冒号.yaml');
    expect(fault?.span.start.column).toBe('level：'.length);
  });

  it('Chinese quotes, commas and brackets, and a colon without a space', () => {
    expect(told('中文引号、逗号、括号.yaml')).toEqual([
      'error yaml/curly-quotes 2 应当用英文双引号',
      'error yaml/no-space 4 后面应当空一格',
      'error yaml/full-width-bracket 9 应当用半角“[]”',
      'error yaml/full-width-comma 9 应当用半角逗号',
      'error yaml/full-width-comma 37 应当用半角逗号',
    ]);
  });

  it('indented by tabs, full-width and no-break spaces', () => {
    expect(told('缩进.yaml')).toEqual([
      'error yaml/indent 11 缩进用了Tab，应当用空格',
      'error yaml/indent 17 缩进用了全角空格，应当用空格',
      'error yaml/indent 25 缩进用了不换行空格（U+00A0），应当用空格',
    ]);
  });

  it('a quote and a bracket without their partners', () => {
    expect(told('引号、括号没有成对.yaml')).toEqual(['error yaml/unclosed 3 引号没有成对', 'error yaml/unclosed 18 少了“}”']);
  });

  it('characters that nobody sees', () => {
    expect(told('看不见的字符.yaml')).toEqual([
      'warn yaml/invisible 4 有看不见的字符：零宽空格（U+200B）',
      'warn yaml/invisible 5 有看不见的字符：不换行空格（U+00A0）',
    ]);
  });

  it('hold nothing that could be mended once it is mended', () => {
    const { catalog: after, left } = mend(catalog, ({ fix }) => fix !== undefined);
    expect(left).toEqual([]);
    expect(
      check(after)
        .findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'file/encoding')
        .map(({ rule }) => rule),
    ).toEqual(['yaml/duplicate-key']);
  });

  it('a byte order mark in mid-file: the character that nobody sees is named, and the file is read without it', () => {
    expect(told('文件中间有BOM.yaml')).toEqual(['error yaml/invisible 6 有看不见的字符：字节顺序标记（BOM，U+FEFF）']);
  });

  it('a key written twice: the second is marked and names the first', () => {
    expect(told('重复的键.yaml')).toEqual([expect.stringMatching(/^error yaml\/duplicate-key 17 第15行/)]);
  });

  it('are no part of the example', () => {
    const { catalog: whole } = openCatalog({ asOf: '2026-03-02', path: fileURLToPath(new URL('../../catalog', import.meta.url)) });
    expect(whole.documents.filter(({ file }) => file.includes('broken'))).toEqual([]);
  });
});
