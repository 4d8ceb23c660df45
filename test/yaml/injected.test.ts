import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/catalog/document.ts';
import { check } from '../../src/check/check.ts';
import { spliced } from '../../src/text/splice.ts';
import { type ReadDocument, readDocuments } from '../../src/yaml/document.ts';
import { catalogOf, standardOf } from '../catalog-of.ts';
import { type Injected, injected, kinds } from './injected.ts';

const root = fileURLToPath(new URL('../../catalog', import.meta.url));
const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml') && /^(?:禾川|标准事项|棠)/.test(file) && !file.endsWith('santong.yaml'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(`${root}/${file}`, 'utf8')]));
const names = namesOf(standardOf());
/** Of all the places that have room for a fault, every so many is tried. */
const stride = 47;

function valuesOf(documents: readonly ReadDocument[]): string {
  return JSON.stringify(documents.map(({ value }) => value));
}

function placesOf(kind: string): { file: string; one: Injected }[] {
  const all = files.flatMap((file) => injected(texts.get(file) ?? '', kind).map((one) => ({ file, one })));
  return all.filter((_, index) => index % Math.min(stride, Math.max(1, Math.floor(all.length / 10))) === 0);
}

describe.each(Object.keys(kinds))('%s, in the files of the example', (kind) => {
  it('is named on its line and is all that is named; what is read is what was meant; its mending gives it back', () => {
    const places = placesOf(kind);
    expect(places.length).toBeGreaterThan(0);
    for (const { file, one } of places) {
      const meant = valuesOf(readDocuments(texts.get(file) ?? '', names));
      const read = readDocuments(one.text, names);
      const problems = read.flatMap((document) => document.problems);
      const where = `${file} line ${one.line}`;
      // a single line below its key may be indented by three: then nothing is wrong
      if (one.codes.includes('uneven-indent') && problems.length === 0) continue;
      expect(
        problems.map(({ code, span }) => ({ line: span.start.line, known: (one.codes as readonly string[]).includes(code) })),
        where,
      ).toEqual([{ line: one.line, known: true }]);
      expect(valuesOf(read), where).toBe(meant);
      const [{ fix } = {}] = problems;
      const again = readDocuments(spliced(one.text, fix?.splices ?? []), names);
      expect(
        again.flatMap((document) => document.problems),
        where,
      ).toEqual([]);
      expect(valuesOf(again), where).toBe(meant);
      if (fix?.safe !== true) expect(['unclosed', 'uneven-indent']).toContain(problems[0]?.code);
    }
  });
});

describe('a mistyped file', () => {
  const standards = Object.fromEntries([...texts].filter(([file]) => file.startsWith('标准事项/')));
  const told = (file: string, text: string): string[] => {
    const catalog = catalogOf({ ...standards, [file]: text });
    return check(catalog)
      .findings.filter((finding) => finding.file === file && !finding.rule.startsWith('yaml/'))
      .map(({ rule, path }) => `${rule} ${path.join('.')}`);
  };

  it.each(Object.keys(kinds))('is checked as if it were not: %s', (kind) => {
    const place = placesOf(kind).find(({ file }) => file.startsWith('禾川')) ?? placesOf(kind)[0];
    if (!place) throw new Error(`no place for ${kind}`);
    expect(told(place.file, place.one.text)).toEqual(told(place.file, texts.get(place.file) ?? ''));
  });
});
