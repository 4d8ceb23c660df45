import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Comparison, Difference } from '../../src/compare/difference.ts';
import { standardOf } from '../catalog-of.ts';
import { catalogOfRecords, recordsOf, tableOf } from './tables.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const data = join(root, '../shared/data/guangdong');
const present = existsSync(data);
if (!present) console.log('test/compare/guangdong: the real lists are not here, skipped');

describe.skipIf(!present)('the city held against the province, on the real list', () => {
  let made: Comparison | undefined;
  const comparison = (): Comparison => {
    if (made) return made;
    const standard = standardOf('guangdong');
    const catalog = catalogOfRecords(recordsOf(join(data, 'city_440100.jsonl')), standard, 'guangdong');
    made = compare(catalog, catalog.items, tableOf(recordsOf(join(data, 'province_440000.jsonl')), standard));
    return made;
  };
  const of = (field: string, chosen: Partial<Pick<Difference, 'direction' | 'severity'>> = {}): Difference[] =>
    comparison().differences.filter(
      (one) => one.field === field && Object.entries(chosen).every(([key, value]) => one[key as 'direction' | 'severity'] === value),
    );
  const codes = (differences: readonly Difference[]): string[] =>
    differences.map((one) => String(one.pair.item.value.code)).sort((a, b) => (a < b ? -1 : 1));

  it('25 basic codes stand on both sides, 36 only in the city, 795 only in the province', () => {
    expect(comparison().match.codes).toEqual({ both: 25, onlyItems: 36, onlyRows: 795 });
  });

  it('23 pairs have the same basic code and name, each agency counted; none pairs in another way', () => {
    expect(comparison().match.pairs.map((pair) => pair.by)).toEqual(Array.from({ length: 23 }, () => 'name'));
    expect(new Set(comparison().match.pairs.map((pair) => pair.row)).size).toBe(21);
  });

  it('what has no partner is listed, and is no difference', () => {
    expect(comparison().match.onlyItems).toHaveLength(72 - 23);
    expect(comparison().match.onlyRows).toHaveLength(928 - 21);
    expect(comparison().match.candidates).toEqual([]);
  });

  it('the statutory limit differs in 14: 10 shorter (warn), 4 in other days (error)', () => {
    expect(of('limit.statutory')).toHaveLength(14);
    expect(of('limit.statutory', { direction: 'favourable', severity: 'warn' })).toHaveLength(10);
    // 工作日 in the city against 自然日 in the province: two matters, two agencies each
    expect(codes(of('limit.statutory', { direction: 'adverse', severity: 'error' }))).toEqual([
      '440113106001',
      '440113106001',
      '440113106002',
      '440113106002',
    ]);
    const school = of('limit.statutory').find((one) => one.pair.item.value.code === '440102012001');
    expect([school?.theirs, school?.ours]).toEqual(['150个工作日', '20个工作日']);
    const report = of('limit.statutory').find((one) => one.pair.item.value.code === '440113106001');
    expect([report?.theirs, report?.ours]).toEqual(['60个自然日', '60个工作日']);
  });

  it('the promised limit differs in 18: 17 shorter (info), 1 longer (error)', () => {
    expect(of('limit.promised', { direction: 'favourable', severity: 'info' })).toHaveLength(17);
    expect(codes(of('limit.promised', { direction: 'adverse', severity: 'error' }))).toEqual(['440113106003']);
    expect(of('limit.promised')).toHaveLength(18);
  });

  it('materials differ in 7: 4 ask for something that the province does not (error), 3 for less (warn)', () => {
    const more = of('materials', { direction: 'adverse', severity: 'error' });
    expect(codes(more)).toEqual(['440102012001', '440112024005', '440113106002', '440113106002']);
    expect(more.map((one) => one.added.length).sort()).toEqual([1, 1, 1, 7]);
    expect(more.every((one) => one.removed.length === 0)).toBe(true);
    expect(of('materials', { direction: 'favourable', severity: 'warn' })).toHaveLength(3);
    expect(of('materials')).toHaveLength(7);
  });

  it('5 codes are cut up otherwise, as the labelled pairs say: a result of its own', () => {
    const { granularity } = comparison().match;
    expect(granularity.map(({ code }) => code).sort()).toEqual([
      '440105008001',
      '440109014004',
      '440109014009',
      '440109014010',
      '440113106002',
    ]);
    expect(comparison().fates.filter(({ kind }) => kind === 'granularity')).toHaveLength(5);
  });

  it('visits, type, name and code differ in none', () => {
    for (const field of ['visits', 'type', 'name', 'code']) expect(of(field)).toEqual([]);
  });

  it('conditions differ in 7, all of them running text of which nobody can tell whether it asks more (info)', () => {
    expect(of('conditions')).toHaveLength(7);
    expect(of('conditions', { direction: 'unknown', severity: 'info' })).toHaveLength(7);
  });

  it('what the table has no column for is counted, not judged', () => {
    expect(comparison().notCompared).toEqual(
      ['basis', 'steps', 'fee.charged', 'fee.items', 'result.name', 'channels'].map((field) => ({ field, reason: 'no-column', pairs: 23 })),
    );
  });

  it('every difference names its cell and its line', () => {
    for (const one of comparison().differences) {
      expect(one.address).toMatch(new RegExp(`^[A-Z]{1,2}${one.pair.row.row}$`));
      expect(one.file).toBe('items/all.yaml');
      expect(one.span.start.line).toBeGreaterThan(1);
    }
  });

  it('the city held against its own table does not differ', () => {
    const standard = standardOf('guangdong');
    const records = recordsOf(join(data, 'city_440100.jsonl'));
    const catalog = catalogOfRecords(records, standard, 'guangdong');
    const own = compare(catalog, catalog.items, tableOf(records, standard));
    expect(own.differences).toEqual([]);
    expect(own.match.pairs.map((pair) => pair.by)).toEqual(Array.from({ length: 72 }, () => 'key'));
  });
});
