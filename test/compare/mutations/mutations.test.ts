import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { withTexts } from '../../../src/catalog/with-texts.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { Comparison } from '../../../src/compare/difference.ts';
import { applyPlan } from '../../../src/compare/sync/apply.ts';
import { planSync } from '../../../src/compare/sync/plan.ts';
import { catalogRows } from '../../../src/tables/importing/catalog-rows.ts';
import { catalogOf } from '../../catalog-of.ts';
import { deviations, harmless } from './kinds.ts';
import { type Made, madeItems, written } from './made.ts';

const items = madeItems();
const province = catalogRows(catalogOf(filesOf(items)), '省清单');

function filesOf(made: readonly Made[]): Record<string, string> {
  return Object.fromEntries(made.map((item) => [`${item.code}.yaml`, written(item)]));
}

function compared(catalog: Catalog): Comparison {
  return compare(catalog, catalog.items, province);
}

/** What is to be mended, as `code field`. */
function told({ differences }: Comparison): string[] {
  return differences.filter(({ severity }) => severity !== 'info').map(({ pair, field }) => `${pair.row.code} ${field}`);
}

const totals = { expected: 0, found: 0, told: 0, right: 0 };

describe('made deviations of fifty items', () => {
  it('are none before anything is changed', () => {
    expect(items).toHaveLength(50);
    expect(Object.keys(deviations).length).toBeGreaterThanOrEqual(20);
    expect(compared(catalogOf(filesOf(items))).differences).toEqual([]);
  });

  it.each(Object.entries(deviations))('%s: told where it is, and brought into line', (_, { field, change }) => {
    const changed = items.map((item) => change(item));
    const catalog = catalogOf(filesOf(items.map((item, index) => changed[index] ?? item)));
    const expected = items.flatMap((item, index) => (changed[index] ? [`${item.code} ${field}`] : []));
    const comparison = compared(catalog);
    const found = told(comparison);
    totals.expected += expected.length;
    totals.found += expected.filter((one) => found.includes(one)).length;
    totals.told += found.length;
    totals.right += found.filter((one) => expected.includes(one)).length;
    const { texts, left } = applyPlan(catalog, planSync(catalog, comparison).planned);
    expect(left).toEqual([]);
    const synced = withTexts(catalog, texts);
    expect(told(compared(synced))).toEqual([]);
    // a second run changes nothing, and lines that no difference names stay
    expect(applyPlan(synced, planSync(synced, compared(synced)).planned).texts.size).toBe(0);
    for (const [file, text] of texts) {
      const [before, after] = [catalog.textOf(file).split('\n'), text.split('\n')];
      expect(after.filter((line) => line.startsWith('#'))).toEqual(before.filter((line) => line.startsWith('#')));
      expect(before.filter((line) => !after.includes(line)).length).toBeLessThanOrEqual(9);
    }
  });

  it.each(Object.entries(harmless))('%s is nothing to mend, and stays', (_, change) => {
    const catalog = catalogOf(filesOf(items.map(change)));
    const comparison = compared(catalog);
    totals.told += told(comparison).length;
    expect(told(comparison)).toEqual([]);
    expect(applyPlan(catalog, planSync(catalog, comparison).planned).texts.size).toBe(0);
  });

  it('are found with recall and precision that are printed', () => {
    const [recall, precision] = [totals.found / totals.expected, totals.right / totals.told];
    console.log(
      `${Object.keys(deviations).length} kinds of deviation, ${totals.expected} made: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}; nothing left after sync`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.98);
  });
});
