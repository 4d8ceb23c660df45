import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDocument, readDocuments } from '../../src/yaml/document.ts';

describe('reading a document', () => {
  it('keeps every scalar as the text that stands there', () => {
    const text = 'code: 000131905001\nexp: 0020990E1000\nflag: yes\ndate: 2026-03-02\nvisits: 0\nquoted: "0123"\n';
    expect(readDocument(text).value).toEqual({
      code: '000131905001',
      exp: '0020990E1000',
      flag: 'yes',
      date: '2026-03-02',
      visits: '0',
      quoted: '0123',
    });
  });

  it('knows where each value stands, and whether it has quotes', () => {
    const document = readDocument('name: 农药经营许可\nlimit:\n  promised: "30个工作日"\n');
    expect(document.at(['limit', 'promised']).start).toEqual({ offset: 32, line: 3, column: 13 });
    expect(document.keyAt(['limit', 'promised']).start.column).toBe(3);
    expect(document.isPlain(['name'])).toBe(true);
    expect(document.isPlain(['limit', 'promised'])).toBe(false);
  });

  it('reads several documents of a file with positions in the whole text', () => {
    const documents = readDocuments('name: 甲\n---\nname: 乙\n');
    expect(documents.map((document) => document.value)).toEqual([{ name: '甲' }, { name: '乙' }]);
    expect(documents[1]?.at(['name']).start.line).toBe(3);
  });

  it('sees no document behind a last separator or between two', () => {
    const documents = readDocuments('---\nname: 甲\n---\n# 注释\n---\nname: 乙\n---\n');
    expect(documents.map((document) => document.value)).toEqual([{ name: '甲' }, { name: '乙' }]);
    expect(readDocuments('---\n""\n').map((document) => document.value)).toEqual(['']);
  });

  it('reads CRLF and a byte order mark without complaint', () => {
    const document = readDocument('\ufeffname: 甲\r\ntype: 行政许可\r\n');
    expect(document.value).toEqual({ name: '甲', type: '行政许可' });
    expect(document.problems).toEqual([]);
  });

  it('says which key stands twice and where it stood first', () => {
    const { problems } = readDocument('name: 甲\ntype: 行政许可\nname: 乙\n');
    expect(problems.map(({ code, args, span }) => [code, args, span.start.line])).toEqual([
      ['duplicate-key', { key: 'name', first: 1 }, 3],
    ]);
  });

  it.each([
    ['a syntax error', 'name: 甲\n} 乙\n', 'syntax'],
    ['an alias', 'a: &x 1\nb: *x\n', 'alias'],
    ['a second document where one is wanted', 'a: 1\n---\nb: 2\n', 'several-documents'],
    ['nesting without end', `${'['.repeat(300)}${']'.repeat(300)}`, 'too-deep'],
  ])('reports %s', (_, text, code) => {
    expect(readDocument(text).problems.map((problem) => problem.code)).toContain(code);
  });

  it('keeps keys that JavaScript holds dear as keys', () => {
    const { value } = readDocument('__proto__: 甲\nconstructor: 乙\n');
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['甲']).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => Array.isArray(readDocuments(text))));
    const tricky = fc.array(
      fc.constantFrom('a', ':', ' ', '-', '\n', '\t', '"', "'", '[', '{', '}', ']', '&', '*', '!', '|', '>', '#', '?', '：', '甲'),
      { maxLength: 40 },
    );
    fc.assert(fc.property(tricky, (parts) => Array.isArray(readDocuments(parts.join('')))));
  });

  it('reads back what the yaml package writes', () => {
    const leaf = fc.string({ unit: fc.constantFrom('甲', 'a', '0', ' ', ':', '#', '"', '-', '，'), maxLength: 12 });
    const data = fc.dictionary(
      fc.string({ unit: fc.constantFrom('a', 'b', '名'), minLength: 1, maxLength: 4 }),
      fc.oneof(leaf, fc.array(leaf, { maxLength: 4 })),
    );
    fc.assert(
      fc.property(data, (value) => {
        const text = stringify(value, { defaultStringType: 'QUOTE_DOUBLE' });
        expect(readDocument(text).value).toEqual({ ...value });
      }),
    );
  });
});
