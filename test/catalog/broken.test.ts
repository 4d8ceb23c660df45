import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
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

  it('a full-width colon: the very colon is marked', () => {
    expect(told('全角冒号.yaml')).toContain('error yaml/full-width-colon 3 冒号写成了全角“：”，应当用半角');
    const [fault] = findings.filter(({ file, rule }) => file === '全角冒号.yaml' && rule === 'yaml/full-width-colon');
    expect(fault?.span.start.column).toBe('name：'.length);
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
