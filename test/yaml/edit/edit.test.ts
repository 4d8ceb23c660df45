import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, valueAt } from '../../../src/finding/path.ts';
import { type Splice, spliced } from '../../../src/text/splice.ts';
import type { Writable } from '../../../src/yaml/block.ts';
import { type ReadDocument, readDocuments } from '../../../src/yaml/document.ts';
import { insertMember, removeAt, renameKey, setValue } from '../../../src/yaml/edit/edit.ts';
import { sameValue } from '../../../src/yaml/edit/prove.ts';
import { isMap, type Value } from '../../../src/yaml/value.ts';

const read = (text: string): ReadDocument => readDocuments(text)[0] as ReadDocument;
const done = (text: string, splices: readonly Splice[] | undefined): string => (splices ? spliced(text, splices) : 'refused');
const set = (text: string, path: Path, value: Writable): string => done(text, setValue(text, read(text), path, value));
const remove = (text: string, path: Path): string => done(text, removeAt(text, read(text), path));
const insert = (text: string, path: Path, index: number, value: Writable): string =>
  done(text, insertMember(text, read(text), path, index, value));

describe('setValue', () => {
  it.each<[string, string, Path, Writable, string]>([
    ['keeps what stands around a plain scalar', 'a: 1   # why\nb: 2\n', ['a'], '9日', 'a: 9日   # why\nb: 2\n'],
    ['keeps double quotes', 'a: "1" # c\n', ['a'], '2', 'a: "2" # c\n'],
    ['keeps single quotes', "a: '1'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['quotes what other tools would read as a number', 'a: 工伤\n', ['a'], '000123', 'a: "000123"\n'],
    ['writes a number without quotes', 'a: 1\n', ['a'], 2, 'a: 2\n'],
    ['keeps line breaks of Windows', 'a: 1\r\nb: 2\r\n', ['c', 'd'], 'x', 'a: 1\r\nb: 2\r\nc:\r\n  d: x\r\n'],
    ['writes where nothing stood', 'a:\nb: 2\n', ['a'], 'x', 'a: x\nb: 2\n'],
    ['writes before a comment where nothing stood', 'a: # why\nb: 2\n', ['a'], 'x', 'a: x # why\nb: 2\n'],
    ['replaces a plain scalar over lines', 'a: one\n  two\nb: 2\n', ['a'], 'x', 'a: x\nb: 2\n'],
    ['keeps a literal block', 'a: |\n   one\n   two\nb: 2\n', ['a'], 'x\ny\n', 'a: |\n   x\n   y\nb: 2\n'],
    ['puts one line in the place of a block', 'a: >-\n  one\n  two\nb: 2\n', ['a'], 'x', 'a: x\nb: 2\n'],
    [
      'changes a word in folded lines',
      'a: >-\n   请登陆网站，\n   再登陆一次。\nb: 1\n',
      ['a'],
      '请登录网站， 再登录一次。',
      'a: >-\n   请登录网站，\n   再登录一次。\nb: 1\n',
    ],
    [
      'changes a word in a quoted scalar over lines',
      'a: "请登陆网站，\n   再来"\n',
      ['a'],
      '请登录网站， 再来',
      'a: "请登录网站，\n   再来"\n',
    ],
    ['adds to a map in brackets', 'a: { b: 1 }  # why\n', ['a', 'c'], '5日', 'a: { b: 1, c: 5日 }  # why\n'],
    ['adds to an empty map', 'a: {}\n', ['a', 'c'], 'x', 'a: { c: x }\n'],
    ['adds to a map in brackets over lines', 'a: {\n  b: 1,\n}\n', ['a', 'c'], 'x', 'a: {\n  b: 1, c: x,\n}\n'],
    ['adds behind nested maps', 'a:\n    b: 1\nz: 1\n', ['a', 'c', 'd'], 'x', 'a:\n    b: 1\n    c:\n      d: x\nz: 1\n'],
    ['adds at the end of a text without a last line break', 'a: 1', ['b'], 'x', 'a: 1\nb: x'],
    ['makes a map of a key that waits for one', 'a: # why\nb: 1\n', ['a', 'c'], 'x', 'a: # why\n  c: x\nb: 1\n'],
    ['adds to a map in a list', '- a: 1\n  b: 2\n- c: 3\n', [0, 'd'], 'x', '- a: 1\n  b: 2\n  d: x\n- c: 3\n'],
    ['puts a scalar in the place of a map', 'a: # why\n  b: 1\nc: 2\n', ['a'], 'x', 'a: x # why\nc: 2\n'],
    ['puts a map in the place of a scalar', 'a: 1 # why\nc: 2\n', ['a'], { x: '1', w: ['z'] }, 'a:\n  x: "1"\n  w:\n    - z # why\nc: 2\n'],
    ['keeps the indentation of a list', 'a:\n- x\n- y\nb: 1\n', ['a'], ['z'], 'a:\n- z\nb: 1\n'],
    ['keeps brackets', 'a: [x, y] # c\n', ['a'], ['z', '{'], 'a: [z, "{"] # c\n'],
    ['replaces a member', 'a:\n  - x # c\n  - y\n', ['a', 0], 'z', 'a:\n  - z # c\n  - y\n'],
    ['replaces a member that is a map', 'a:\n  - x: 1\n    y: 2\n  - y\n', ['a', 0], { z: 'q', w: 'r' }, 'a:\n  - z: q\n    w: r\n  - y\n'],
    ['empties a list', 'a:\n  - x\n  - y\nb: 1\n', ['a'], [], 'a: []\nb: 1\n'],
  ])('%s', (_, text, path, value, expected) => expect(set(text, path, value)).toBe(expected));

  it.each<[string, string, Path]>([
    ['a tag', 'a: !!str 1\n', ['a']],
    ['a key below a text', 'a: 1\n', ['a', 'b']],
    ['a member that is not there', 'a: [x]\n', ['a', 3]],
    ['the whole document', 'a: 1\n', []],
  ])('refuses %s', (_, text, path) => expect(set(text, path, 'x')).toBe('refused'));
});

describe('removeAt', () => {
  it.each<[string, string, Path, string]>([
    ['a key with its line and comment', 'a: 1\nb: 2 # why\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['a map with its lines and comments', 'a:\n  b: 1 # x\n  # y\nc: 3\n', ['a'], 'c: 3\n'],
    ['the last entry with the map that it leaves empty', 'a:\n  b:\n    c: 1\nd: 2\n', ['a', 'b', 'c'], 'd: 2\n'],
    ['the last member, and an empty list stays', 'a:\n  - b\nd: 2\n', ['a', 0], 'a: []\nd: 2\n'],
    ['a key beside a dash', '- a: 1\n  b: 2\n- c\n', [0, 'a'], '- b: 2\n- c\n'],
    ['a key beside a dash, with a comment below', '- a: 1\n  # of b\n  b: 2\n', [0, 'a'], '-   # of b\n  b: 2\n'],
    ['the first in brackets', 'a: { b: 1, c: 2 }\n', ['a', 'b'], 'a: { c: 2 }\n'],
    ['the last in brackets', 'a: { b: 1, c: 2 } # x\n', ['a', 'c'], 'a: { b: 1 } # x\n'],
    ['the only one in brackets', 'a: { b: 1 }\nc: 2\n', ['a', 'b'], 'c: 2\n'],
    ['a member', 'a:\n- x # c\n- y: 1\n  z: 2\n', ['a', 1], 'a:\n- x # c\n'],
    ['a member in brackets', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
    ['a member of a list in a list', '- - a\n  - b\n- c\n', [0, 0], '- - b\n- c\n'],
    ['a block scalar', 'a: |\n  one\n\nb: 1\n', ['a'], '\nb: 1\n'],
    ['the only key of a document', 'a: 1\n', ['a'], '{}\n'],
    ['a line of Windows', 'a: 1\r\nb: 2\r\n', ['a'], 'b: 2\r\n'],
    ['the last line without a line break', 'a: 1\nb: 2', ['b'], 'a: 1\n'],
  ])('takes away %s', (_, text, path, expected) => expect(remove(text, path)).toBe(expected));

  it('refuses what is not there', () => expect(remove('a: 1\n', ['b'])).toBe('refused'));
});

describe('insertMember', () => {
  it.each<[string, string, number, Writable, string]>([
    ['behind the last', 'a:\n  - x\nb: 1\n', 1, { m: '表', c: 1 }, 'a:\n  - x\n  - m: 表\n    c: 1\nb: 1\n'],
    ['before the first', 'a:\n- x # c\n- y\n', 0, 'w', 'a:\n- w\n- x # c\n- y\n'],
    ['between', 'a:\n- x # c\n- y\n', 1, 'w', 'a:\n- x # c\n- w\n- y\n'],
    ['in brackets', 'a: [x, y]\n', 1, 'w', 'a: [x, w, y]\n'],
    ['at the end of brackets', 'a: [x, y]\n', 2, 'w', 'a: [x, y, w]\n'],
    ['into an empty list', 'a: []\n', 0, 'w', 'a:\n  - w\n'],
    ['into a list that is missing', 'b: 1\n', 0, 'w', 'b: 1\na:\n  - w\n'],
    ['without a last line break', 'a:\n  - x', 1, 'w', 'a:\n  - x\n  - w'],
  ])('%s', (_, text, index, value, expected) => expect(insert(text, ['a'], index, value)).toBe(expected));
});

describe('renameKey', () => {
  it('leaves the value and what stands around it', () => {
    const text = '"tpye":   x # why\nb: 1\n';
    expect(done(text, renameKey(text, read(text), ['tpye'], 'type'))).toBe('"type":   x # why\nb: 1\n');
  });
  it('refuses a name that is taken', () => expect(renameKey('a: 1\nb: 2\n', read('a: 1\nb: 2\n'), ['a'], 'b')).toBeUndefined());
});

const odd = [
  '# head\n\nlimit:   # of the item\n      promised: 3   # own\n      # tail\n      x: "q"\n\n\nnotes:\n-   one\n-   two: 2\n    three: |\n      long\n\n      text\nlast: \'z\'\n# end\n',
  'a: { b: 1, c: [x, "y, z", { d: e }], f: {} }\nempty:\nlist: []\nlong: ' +
    '很长的一行字'.repeat(400) +
    '\nfold: >\n  one\n  two\n\nkeep: |+\n  one\n\n',
  '---\na: 1\nb:\n  - - x\n    - y\n  - z: 1\n    w:\n      - 1\n---\na: 2\n',
];
const root = fileURLToPath(new URL('../../../catalog', import.meta.url));
const example = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('broken'))
  .sort()
  .filter((_, index) => index % 8 === 0)
  .map((file) => readFileSync(join(root, file), 'utf8'));
const texts = [...odd, ...example].flatMap((text) => [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]);

const scalar = fc.oneof(
  fc.constantFrom(
    '20个工作日',
    '000123',
    'a: b',
    '# x',
    '- x',
    '',
    ' x ',
    'true',
    "it's",
    'a, b',
    '{x',
    '第一行\n第二行',
    '第一行\n第二行\n',
    'null',
    '"',
    '\\',
    '：',
  ),
  fc.string(),
);
const writable = fc.letrec<{ any: Writable; map: Writable; list: Writable; text: string }>((tie) => ({
  any: fc.oneof({ maxDepth: 2 }, tie('text'), tie('map'), tie('list')),
  map: fc.dictionary(fc.constantFrom('name', '名称', 'x-1', 'a b', '12'), tie('any'), { maxKeys: 3 }),
  list: fc.array(tie('any'), { maxLength: 3 }),
  text: scalar,
})).any;

function paths(value: Value, path: Path = []): Path[] {
  if (typeof value === 'string') return path.length === 0 ? [] : [path];
  const members: [string | number, Value][] = Array.isArray(value) ? value.map((one, index) => [index, one]) : Object.entries(value);
  return [...(path.length === 0 ? [] : [path]), ...members.flatMap(([part, one]) => paths(one, [...path, part]))];
}

/** A document of one of the texts, with a number that chooses a path in it. */
const place = fc.record({ text: fc.constantFrom(...texts), pick: fc.nat(), document: fc.nat() }).map(({ text, pick, document }) => {
  const documents = readDocuments(text);
  const chosen = documents[document % documents.length] as ReadDocument;
  const all = paths(chosen.value);
  return { text, document: chosen, index: documents.indexOf(chosen), path: all[pick % all.length] ?? [] };
});

/** The lines that a splice touches, and those of the result in their place, left out: what remains on both sides. */
function untouched(text: string, splices: readonly Splice[]): [string, string] {
  const from = Math.min(...splices.map((splice) => splice.from));
  const to = Math.max(...splices.map((splice) => splice.to));
  return [text.slice(0, text.lastIndexOf('\n', from - 1) + 1), text.slice(to).replace(/^[^\n]*/, '')];
}

const plain = (value: Writable): Value =>
  typeof value !== 'object'
    ? String(value)
    : Array.isArray(value)
      ? value.map(plain)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one as Writable)]));

describe('edits of real files', () => {
  it('puts any value at any path, and every other line stays byte for byte', () => {
    let refused = 0;
    let asked = 0;
    fc.assert(
      fc.property(place, writable, fc.boolean(), ({ text, document, index, path }, value, missing) => {
        const to = missing && isMap(valueAt(document.value, path.slice(0, -1))) ? [...path.slice(0, -1), '新的', 'x'] : path;
        asked += 1;
        const splices = setValue(text, document, to, value);
        if (!splices) {
          refused += 1;
          return;
        }
        const result = spliced(text, splices);
        const after = readDocuments(result)[index] as ReadDocument;
        expect(sameValue(valueAt(after.value, to) as Value, plain(value))).toBe(true);
        for (const other of paths(document.value).filter(
          (one) => !to.every((part, at) => one[at] === part) && typeof valueAt(document.value, one) === 'string',
        ))
          if (!one(to, other)) expect(valueAt(after.value, other)).toBe(valueAt(document.value, other));
        const [head, tail] = untouched(text, splices);
        expect(result.startsWith(head) && result.endsWith(tail)).toBe(true);
      }),
      { numRuns: 400 },
    );
    // texts with control characters cannot all be written; everything else is
    expect(refused).toBeLessThan(asked / 20);
  });

  it('takes away anything, and every other line stays byte for byte', () => {
    fc.assert(
      fc.property(place, ({ text, document, path }) => {
        const splices = removeAt(text, document, path);
        expect(splices).toBeDefined();
        const result = spliced(text, splices ?? []);
        const [head, tail] = untouched(text, splices ?? []);
        expect(result.startsWith(head) && (result.endsWith(tail) || tail === '')).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

/** Whether a path leads through another. */
function one(path: Path, other: Path): boolean {
  return path.length <= other.length ? path.every((part, at) => other[at] === part) : other.every((part, at) => path[at] === part);
}
