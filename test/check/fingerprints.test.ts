import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, readCatalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/check/check.ts';
import { fingerprint, traceOf } from '../../src/finding/fingerprint.ts';
import { openCatalog } from '../../src/host/catalog.ts';

const asOf = '2026-03-02';
const { catalog } = openCatalog({ path: resolve(import.meta.dirname, '../../catalog'), asOf });
const present = catalog.present ?? new Set<string>();

/** Faults that the example does not hold: items that share a key, that have none, values twice in a list, faults of the text itself. */
const faulty = [
  'name: 甲事项\ntype: 行政许可\nagency: { name: 禾川县农业农村局 }\ncode: 118915000\nconditions: [其他条件, 其他条件]\nlimit: { statutory: 20个工作日, promised: 30个工作日 }\n',
  'name: 乙事项\ntype: 行政许可\ncode: "000120909000"\nname: 乙事项二\nfoo: 1\n',
  'name: 丙事项\nagency: { name: 禾川县民政局 }\nlocalCode: MZ-1\ntype: 行政确认\nmaterials: [{ type: 原件 }, { type: 复印件, need: 必须 }]\n',
  'name: 丁事项\nagency: { name: 禾川县民政局 }\nlocalCode: MZ-1\ntype: 行政确认\nvisits: 多次\n',
];

interface Text {
  path: string;
  documents: readonly string[];
}

const texts: readonly Text[] = [
  ...[...new Set(catalog.documents.map(({ file }) => file))].map((path) => ({ path, documents: documentsOf(catalog.textOf(path)) })),
  ...faulty.map((document, index) => ({ path: `多/${index}.yaml`, documents: [document] })),
];

function documentsOf(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/^---\n/m)
    .filter((part) => part.trim() !== '');
}

/** The findings of texts: who they are about, their rule and fingerprint. */
function fingerprints(files: readonly Text[]): { items: string[]; others: string[]; all: string[] } {
  const sources = {
    files: files.map(({ path, documents }) => ({ path, text: documents.length === 1 ? (documents[0] ?? '') : documents.join('---\n') })),
    present,
  };
  const read: Catalog = readCatalog(sources, catalog.config, catalog.standard, asOf);
  const { findings } = check(read);
  const line = ({ rule, fingerprint }: (typeof findings)[number]): string => `${rule} ${fingerprint}`;
  return {
    items: findings
      .filter(({ item }) => item !== undefined)
      .map(line)
      .sort(),
    others: findings
      .filter(({ item }) => item === undefined)
      .map(line)
      .sort(),
    all: findings.map(line).sort(),
  };
}

const before = fingerprints(texts);

/** A number from 0 up to 1 for a text and a seed: a shuffle that a failing test can repeat. */
function hash(text: string, seed: number): number {
  let state = seed ^ 0x9e3779b9;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (state >>> 0) / 2 ** 32;
}

const shuffled = <T>(things: readonly T[], name: (thing: T) => string, seed: number): T[] =>
  [...things].sort((a, b) => hash(name(a), seed) - hash(name(b), seed));

describe('the fingerprint of a finding', () => {
  it('is its own', () => {
    expect(before.all.length).toBeGreaterThan(50);
    const only = before.all.map((line) => line.split(' ')[1]);
    expect(new Set(only).size).toBe(only.length);
  });

  it('stays from version to version, since baselines rest on it', () => {
    const trace = traceOf({ rule: 'time/promise-exceeds-statutory', path: ['limit', 'promised'], value: ' 30个工作日 ' });
    expect([trace, fingerprint('000120909000', trace)]).toEqual(['1tunpue0f0ykyu', '72a6816ab5088da1']);
  });

  it('stays where lines shift', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const shifted = texts.map(({ path, documents }) => ({
          path,
          documents: documents.map((document) => {
            const lines = document.split('\n');
            // before a line of the first level nothing can be a part of a text over several lines
            return lines
              .flatMap((line, at) => (/^[a-z]/.test(line) && hash(path + at, seed) < 0.3 ? [`# 备注${at}`, '', line] : [line]))
              .join('\n');
          }),
        }));
        expect(fingerprints(shifted).all).toEqual(before.all);
      }),
      { numRuns: 4 },
    );
  });

  it('stays where files are renamed, split, joined and put in another order', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, together) => {
        const documents = shuffled(
          texts.flatMap((text) => text.documents),
          (document) => document,
          seed,
        );
        const files: Text[] = [];
        for (let at = 0; at < documents.length; at += together)
          files.push({ path: `新/${Math.floor(hash(String(at), seed) * 1e9)}.yaml`, documents: documents.slice(at, at + together) });
        expect(fingerprints(files).items).toEqual(before.items);
      }),
      { numRuns: 6 },
    );
  });
});
