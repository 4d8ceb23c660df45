import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalog, standardsAmong } from '../../src/catalog/catalog.ts';
import { type CatalogFile, kinds, readCatalogFile } from '../../src/catalog/document.ts';
import { check } from '../../src/check/check.ts';
import { checkPart } from '../../src/check/parts/part.ts';
import { rulesOf } from '../../src/rules/registry.ts';
import type { EntriesDocument } from '../../src/yaml/entries/document.ts';
import { EntryReader } from '../../src/yaml/entries/reader.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { cases } from '../rules/cases.ts';

const standard = standardOf();
const rules = rulesOf(standard);
const config = {};
const asOf = '2026-03-02';
const example = resolve(import.meta.dirname, '../../catalog');
const present = { has: (file: string) => file.includes('1') };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('santong.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const texts = filesBelow(example).filter((text) => !/^---/m.test(text));
const standards = standardsAmong(
  texts
    .filter((text) => text.includes('kind: standard'))
    .flatMap((text, at) => readCatalogFile({ path: `standards/${at}.yaml`, text }, standard)),
);

/** The entries of texts as they stand there, by their key. */
function entriesOf(all: readonly string[]): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const text of all) {
    for (const entry of text.split(/^(?=[A-Za-z])/m)) {
      const key = /^([A-Za-z]+):/.exec(entry)?.[1];
      if (key && entry.endsWith('\n')) entries.set(key, [...new Set([...(entries.get(key) ?? []), entry])]);
    }
  }
  return entries;
}

const smallTexts = Object.values(cases).flatMap((group) => group.map((one) => (typeof one === 'string' ? one : one.text)));
const examples = [...rules.values()].flatMap((rule) => [...rule.examples.good, ...rule.examples.bad]);
const pool = entriesOf([...texts, ...smallTexts, ...examples].filter((text) => !/^---/m.test(text)));

/** What a check says of some texts, as far as it hangs on single items. */
function said(files: readonly CatalogFile[]): string[] {
  const catalog = readCatalog({ files, standards, present }, config, standard, asOf);
  const { findings, notJudged, records } = checkPart(catalog, rules);
  return [...findings, ...notJudged, ...Object.entries(records)].map((one) => JSON.stringify(one));
}

const reader = new EntryReader();

/** The same texts, read by entries where they can be, by a reader that has met many others. */
function known(files: readonly CatalogFile[]): CatalogFile[] {
  return files.map((file) => {
    const document = reader.read(Buffer.from(file.text));
    return document ? { ...file, documents: [document] } : file;
  });
}

/** Items put together of entries that anybody wrote, few of each kind so that they come again. */
const items = fc.array(
  fc.record({ picks: fc.infiniteStream(fc.nat()), share: fc.integer({ min: 1, max: 4 }) }).map(({ picks, share }) => {
    const next = (): number => picks.next().value ?? 0;
    return [...pool.entries()]
      .filter(() => next() % 4 < share)
      .map(([, entries]) => entries[next() % Math.min(entries.length, 6 * share)] ?? '')
      .join('');
  }),
  { minLength: 5, maxLength: 15 },
);

describe('what is known of entries that were met before', () => {
  it('changes nothing in what the example is told', () => {
    const files = texts.map((text, at) => ({ path: `items/${at}.yaml`, text }));
    for (const _ of [1, 2, 3, 4]) expect(said(known(files))).toEqual(said(files));
    const documents = known(files).flatMap((file) => (file.documents ?? []) as readonly EntriesDocument[]);
    expect(documents.length / files.length).toBeGreaterThan(0.9);
    const count = (of: (document: EntriesDocument) => number): number => documents.reduce((sum, document) => sum + of(document), 0);
    expect(count(({ fresh }) => fresh.size)).toBeLessThan(count(({ entries }) => entries.length) / 20);
  });

  it('changes nothing in what items are told that are put together of others', () => {
    let count = 0;
    fc.assert(
      fc.property(items, (made) => {
        const files = made.map((text, at) => ({ path: `items/${at}.yaml`, text }));
        count += files.length;
        expect(said(known(files))).toEqual(said(files));
      }),
      { numRuns: 45, seed: 7 },
    );
    expect(count).toBeGreaterThan(300);
  });
});

describe('the schema of a kind', () => {
  it.each(kinds)('asks nothing of two fields at once, so that entries are held against it one by one: %s', (kind) => {
    expect(Object.keys(standard.schema(kind)).sort()).toEqual(['additionalProperties', 'properties', 'title', 'type']);
  });
});

describe('a rule that judges by entry', () => {
  const byEntry = new Map([...rules].filter(([, rule]) => rule.scope === 'item' && rule.byEntry));

  it.each([...byEntry])('%s says of an entry alone what it says of it in an item', (id, rule) => {
    const only = new Map([[id, rule]]);
    const told = (text: string): string[] =>
      check(catalogOf({ 'a.yaml': text }, { asOf }), only)
        .findings.filter((finding) => finding.rule === id)
        .map(({ path, args }) => `${path.join('.')} ${JSON.stringify(args)}`);
    const entries = [...pool].flatMap(([key, own]) => own.slice(0, 12).map((text) => ({ key, text, alone: told(text) })));
    const silent = entries.filter(({ alone }) => alone.length === 0);
    const keysOf = (said: readonly string[]): Set<string> => new Set(said.map((one) => one.split(/[. ]/)[0] ?? ''));
    // it speaks of no other entries than those that it names
    const looked = rule.scope === 'item' && typeof rule.byEntry === 'object' ? rule.byEntry : [...pool.keys()];
    expect(entries.filter(({ key, alone }) => alone.length > 0 && !looked.some((one) => one === key))).toEqual([]);
    fc.assert(
      fc.property(fc.subarray(silent, { maxLength: 20 }), fc.subarray(entries, { maxLength: 8 }), (quiet, others) => {
        const item = new Map([...others, ...quiet].map((one) => [one.key, one]));
        const spoken = keysOf(told([...item.values()].map(({ text }) => text).join('')));
        for (const { key, alone } of item.values()) if (alone.length === 0) expect([...spoken]).not.toContain(key);
      }),
      { numRuns: 10, seed: 3 },
    );
  });
});
