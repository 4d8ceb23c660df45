import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/text/span.ts';

/** Days off and weekend days worked of one spring as it was arranged in 2023: a week of seven working days after a festival of seven days. */
const off = new Set([
  '2023-01-02',
  '2023-01-23',
  '2023-01-24',
  '2023-01-25',
  '2023-01-26',
  '2023-01-27',
  '2023-04-05',
  '2023-05-01',
  '2023-05-02',
  '2023-05-03',
]);
const worked = new Set(['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06']);

describe('spanOf', () => {
  it('bounds working days from every working day of a real spring', () => {
    for (let start = Date.UTC(2023, 0, 3); start < Date.UTC(2023, 3, 10); start += 86_400_000) {
      if (!isWorking(start)) continue;
      for (let amount = 1; amount <= 40; amount += 1) {
        const { least, most } = spanOf(amount, '工作日');
        const hours = (after(start, amount) - start) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(least);
        expect(hours).toBeLessThanOrEqual(most);
      }
    }
  });

  it('knows twelve months as a year', () => {
    expect(spanOf(1, '年')).toEqual({ least: 24 * 365, most: 24 * 366 });
    expect(spanOf(1, '月')).toEqual({ least: 24 * 28, most: 24 * 31 });
  });
});

function after(start: number, amount: number): number {
  let day = start;
  for (let left = amount; left > 0; ) {
    day += 86_400_000;
    if (isWorking(day)) left -= 1;
  }
  return day;
}

function isWorking(day: number): boolean {
  const date = new Date(day).toISOString().slice(0, 10);
  const weekend = [0, 6].includes(new Date(day).getUTCDay());
  return worked.has(date) || (!weekend && !off.has(date));
}
