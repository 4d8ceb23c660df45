import { describe, expect, it } from 'vitest';
import { madeItem, madeStandards } from '../../scripts/bench/items.ts';
import { readCatalog } from '../../src/catalog/catalog.ts';
import { check } from '../../src/check/check.ts';
import { readInLane } from '../../src/yaml/lane/lane.ts';
import { standardOf } from '../catalog-of.ts';

// what the bench says of its items is what the published ratios rest on
describe('the made items that are measured', () => {
  const items = Array.from({ length: 400 }, (_, number) => madeItem(number));
  const share = (part: readonly unknown[]): number => part.length / items.length;

  it('are of more than 3.2 kB in the mean; three of ten inherit, one of twenty has an entry that the fast lane hands over', () => {
    expect(items.reduce((sum, { yaml }) => sum + Buffer.byteLength(yaml), 0) / items.length).toBeGreaterThan(3200);
    expect(share(items.filter(({ yaml }) => yaml.startsWith('inherits')))).toBe(0.3);
    expect(share(items.filter(({ yaml }) => readInLane(yaml)?.every(({ handedOver }) => handedOver === 0) !== true))).toBe(0.05);
    expect(new Set(items.map(({ path }) => path)).size).toBe(items.length);
  });

  it('have one finding in ten items, with every rule on', () => {
    const files = [...madeStandards(), ...items].map(({ path, yaml }) => ({ path, text: yaml }));
    const catalog = readCatalog({ files }, { pack: 'national' }, standardOf(), '2026-03-31');
    const { findings } = check(catalog);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['time/promise-exceeds-statutory']));
    expect(share(findings)).toBe(0.1);
  });

  it('are the same data in JSON', () => {
    const { yaml, json } = madeItem(100);
    const { name, limit } = JSON.parse(json) as { name: string; limit: { promised: string } };
    expect(yaml).toContain(`name: ${name}\n`);
    expect(yaml).toContain(`promised: ${limit.promised}\n`);
  });
});
