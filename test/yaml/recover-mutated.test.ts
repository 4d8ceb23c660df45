import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/catalog/document.ts';
import { spliced } from '../../src/text/splice.ts';
import { readDocuments } from '../../src/yaml/document.ts';
import { standardOf } from '../catalog-of.ts';
import { injected, kinds } from './injected.ts';

const root = join(import.meta.dirname, '../../catalog');
const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => file.endsWith('.yaml')).sort();
const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
const names = namesOf(standardOf());
/** What a broken text may take at the most, on a machine that does other things besides. */
const soon = 5000;

const signs = [...'\n \t:-{}[]"\'#%&*|>：，“”\u3000', '\r\n', '---\n', '\ufeff'];
const put = fc.array(fc.constantFrom(...signs), { maxLength: 6, size: 'max' }).map((parts) => parts.join(''));

/** A text with some of its characters taken out, put in or changed, or with two of its lines in each other's place. */
function changed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const place = fc.nat(1_000_000);
  const change = fc.record({ at: place, atSign: fc.boolean(), taken: fc.nat(6), put });
  const swap = fc.record({ one: place, other: place });
  const changes = fc.array(fc.oneof({ arbitrary: change, weight: 4 }, { arbitrary: swap, weight: 1 }), { minLength: 1, maxLength: 6 });
  return fc.tuple(text, changes).map(([whole, all]) =>
    all.reduce((now, one) => {
      if ('put' in one) {
        const any = one.at % (now.length + 1);
        const at = one.atSign ? any + Math.max(0, now.slice(any).search(/[\s:{}[\]"',#-]/)) : any;
        return now.slice(0, at) + one.put + now.slice(at + one.taken);
      }
      const lines = now.split('\n');
      const [a, b] = [one.one % lines.length, one.other % lines.length];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      return lines.join('\n');
    }, whole),
  );
}

/** Some lines of a text that follow one another. */
const piece = fc.tuple(fc.constantFrom(...texts), fc.nat(400), fc.integer({ min: 2, max: 20 })).map(([text, from, count]) => {
  const lines = text.split('\n');
  const start = from % lines.length;
  return lines.slice(start, start + count).join('\n');
});
const mistyped = fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...Object.keys(kinds)), fc.nat(400)).map(([text, kind, index]) => {
  const all = injected(text, kind);
  return all[index % Math.max(1, all.length)]?.text ?? text;
});

function readsSoundly(text: string): void {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const begun = performance.now();
  const documents = readDocuments(text, names);
  expect(performance.now() - begun).toBeLessThan(soon);
  const problems = documents.flatMap((document) => document.problems);
  const keys = documents.flatMap((document) => Object.keys(document.value).flatMap((key) => [document.at([key]), document.keyAt([key])]));
  for (const { start, end } of [...documents.map((document) => document.at([])), ...problems.map(({ span }) => span), ...keys]) {
    expect(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length).toBe(true);
    for (const { offset, line, column } of [start, end]) expect((starts[line - 1] ?? -1) + column - 1).toBe(offset);
  }
  // all that can be mended can be mended at once
  spliced(
    text,
    problems.flatMap(({ fix }) => fix?.splices ?? []),
  );
}

describe('a file of the example, its signs and lines mixed up', () => {
  it.each([
    ['some of its lines', piece, 500],
    ['the whole', fc.constantFrom(...texts), 40],
    ['mistyped before', mistyped, 40],
  ])('is read soon, every place in the text: %s', { timeout: 60_000 }, (_, text, numRuns) => {
    fc.assert(fc.property(changed(text), readsSoundly), { numRuns, seed: 20_260_331 });
  });
});
