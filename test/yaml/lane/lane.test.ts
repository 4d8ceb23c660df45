import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseColumns } from '../../../src/tables/columns/header.ts';
import { catalogFiles } from '../../../src/tables/importing/catalog-files.ts';
import { importRows } from '../../../src/tables/importing/import.ts';
import { readTable } from '../../../src/tables/reading/read.ts';
import { standardOf } from '../../catalog-of.ts';
import { readsAlike } from '../agree.ts';

const root = join(import.meta.dirname, '../../..');
const data = new URL('../../../../shared/data/', import.meta.url);
const missing = !existsSync(data);
if (missing) console.log('skipped: real tables are not beside this checkout (../shared/data)');
const lists = [
  ['guangdong/province_440000.csv', 'guangdong'],
  ['guangdong/city_440100.jsonl', 'guangdong'],
  ['hunan/search_only.csv', 'national'],
  ['liaoning/items.csv', 'national'],
] as const;

function textsIn(folder: string): string[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => /\.ya?ml$/.test(file));
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('the fast lane', () => {
  it.each([
    ['codes as the text that stands there', 'a: 0123\nb: 0o17\nc: 0x1F\nd: 1e3\ne: .5\nf: 5.\ng: +12\nh: 1_000\ni: 0020990E1000\n'],
    ['long numbers digit for digit', 'a: 123456789012345678\nb: 1234567890123456789012345\n'],
    ['words that other tools change', 'a: 12:30\nb: no\nc: yes\nd: True\ne: ~\nf: Null\ng: 2026-03-02\nh: on\n'],
    ['what is empty', 'a:\nb: ""\nc: []\nd: {}\n'],
    ['a tab before a comment', 'a: b #\tc\n'],
    ['a byte order mark at the start', '\ufeffa: b\n'],
    ['CR LF', 'a: b\r\nc: |\r\n  d\r\n  e\r\n'],
    ['signs of running text in a value', 'a: “甲”乙，丙：丁（戊）\nb: 国发［2020］1号\n'],
    ['a colon in text', 'a: b:1\nc: http://x\n'],
    ['blocks', 'a: |\n  b\n\n   c\nd: >-\n  e\n  f\n\n  g\n'],
    ['quotes and their escapes', 'a: "\\"\\\\\\n\\u7532"\nb: \'it\'\'s\'\n"c d": e\n'],
    ['brackets on one line', '- { a: b, "c": [d, "e, f", {}] }\n- [甲, 丙（丁）]\n'],
    ['several documents', '# c\n---\na: b\n---\nc: d\n---\n'],
    ['lists at the column of their key', 'a:\n- b\n- c: d\n  e: f\ng: h\n'],
    ['a member below its dash', '-\n  a: b\n-\n  - c\n'],
    ['comments wherever they stand', '# a\na: # b\n  # c\n  - d: e # f\n    # g\n\n      # h\n  # - i: j\n# k\nl: m\n  # n\n'],
    ['nothing', ''],
    ['comments alone', '# c\n# d\n\n'],
  ])('reads %s', (_, text) => {
    expect(readsAlike(text)).toBe('whole');
  });

  it.each([
    ['a key twice', 'a: 1\na: 2\n'],
    ['keys that every object has', '__proto__: a\n'],
    ['constructor', 'b: { constructor: a }\n'],
    ['keys that are whole numbers', '1: a\n'],
    ['anchors and aliases', 'a: &x b\nc: *x\n'],
    ['tags', 'a: !!str b\n'],
    ['a merge', '<<: { a: b }\n&c d: e\n'],
    ['a byte order mark within', 'a: b\n\ufeffc: d\n'],
    ['a full-width colon', 'name：甲\n'],
    ['a full-width space at the end', 'name: 甲\u3000\n'],
    ['a full-width comma between members', 'a: [甲，乙]\n'],
    ['an equals sign for a colon', '- name=甲\n'],
    ['quotes of running text around a value', 'a: “甲”\n'],
    ['no space behind a colon', '- name:甲\n'],
    ['spaces that nobody sees', 'a: b\u00a0c\n'],
    ['tabs', 'a:\tb\n'],
    ['a tab as indentation', 'a:\n\tb: c\n'],
    ['a: b: c', 'a: b: c\n'],
    ['reserved signs', 'a: @b\n'],
    ['a percent sign', 'a: %b\n'],
    ['a dash behind a dash', '- - 1\n'],
    ['text over several lines', 'a: b\n  c\n'],
    ['quotes over several lines', 'a: "b\n  c"\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['quotes that nobody closes', 'a: "b\n'],
    ['a stated indentation', 'a: |2\n   b\n'],
    ['kept line breaks', 'a: |+\n  b\n\n'],
    ['a question mark as key', '? a\n: b\n'],
    ['an unknown escape', 'a: "\\e"\n'],
    ['an end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a line between two depths', 'a:\n    b: c\n  d: e\n'],
    ['a lone carriage return', 'a: b\rc: d\n'],
    ['a scalar alone', 'a\n'],
  ])('hands over %s', (_, text) => {
    expect(readsAlike(text)).not.toBe('whole');
  });

  it.each([
    ['text over several lines', 'a: 1\nb: c\n  d\ne: 2\n'],
    ['quotes over several lines', 'a: 1\nb: "c\n  d"\n# e\nf: 2\n'],
    ['brackets over several lines', 'b:\n  - [c,\n     d]\n  # e\n'],
    ['an anchor that nobody refers to', 'a: &b c\nd: e\n'],
  ])('hands over only the entry that holds %s', (_, text) => {
    expect(readsAlike(text)).toBe('partly');
  });

  it('reads nearly all of the example', () => {
    const sound = ['禾川县', '汀溪县', '棠州市', '棠岭省', '标准事项'].map((folder) => join(root, 'catalog', folder)).filter(existsSync);
    const texts = sound.flatMap(textsIn);
    const handedOver = texts.filter((text) => readsAlike(text) !== 'whole').length;
    console.log(`example: ${texts.length - handedOver} of ${texts.length} files in the fast lane`);
    // one item has a telephone number in full-width digits
    expect(handedOver).toBeLessThanOrEqual(1);
    expect(texts.length).toBeGreaterThan(80);
  });

  it.skipIf(missing)('reads nearly all of imported lists', { timeout: 60_000 }, async () => {
    for (const [file, pack] of lists) {
      const standard = standardOf(pack);
      const table = await readTable(file.split('/').at(-1) ?? '', readFileSync(new URL(file, data)));
      const mapping = recogniseColumns(table, standard);
      const files = catalogFiles(table, mapping, importRows(table, mapping, standard), { title: '导入', pack, lacks: [] }, standard);
      const texts = [...files].filter(([path]) => path.startsWith('items/')).map(([, text]) => text);
      const handedOver = texts.filter((text) => readsAlike(text) !== 'whole').length;
      console.log(`${file}: ${texts.length - handedOver} of ${texts.length} imported items in the fast lane`);
      expect(handedOver).toBeLessThan(texts.length / 100);
    }
  });
});
